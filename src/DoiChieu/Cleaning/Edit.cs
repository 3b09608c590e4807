using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>One change to the received text: the characters `Start`..`Start+Length` of the source read as `Reads`.
/// A doubtful place has `Reads` equal to what was received.</summary>
public sealed record Edit(int Start, int Length, string Reads, CorrectionClass Class, string Id, Bilingual Reason)
{
    public int End => Start + Length;
}
