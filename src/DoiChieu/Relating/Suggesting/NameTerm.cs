namespace DoiChieu.Relating.Suggesting;

/// <summary>A word of a name, of one syllable or two: its folded key and how it is printed.</summary>
/// <param name="Weight">1 in a name; 2 in the part of it that a value is about (“đô thị”), which tells values of one name apart.</param>
internal sealed record NameTerm(string Key, string Printed, int Weight);
