namespace DoiChieu.Extracting.Targets;

/// <summary>The part of a clause that belongs to one value.</summary>
/// <param name="Lead">The words before the value.</param>
/// <param name="Tail">The words behind it, up to the next value's lead.</param>
internal sealed record Segment(Stretch Lead, Quantity Value, Stretch Tail)
{
    /// <summary>One of several in brackets that each stand before their words: `(gồm 166 dự án thủy điện; 02 dự án điện rác)`.</summary>
    public bool IsListed { get; init; }
}
