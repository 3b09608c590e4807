using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>One way of printing markers: a row of the table in <see cref="MarkerStyles"/>.</summary>
/// <param name="Kind">What it opens.</param>
/// <param name="Rank">Where the law fixes the order of divisions (phần before chương before điều), its place in that order; else 0.</param>
internal sealed record MarkerStyle(string Name, SectionKind Kind, int Rank, Func<string, int> Read)
{
    /// <summary>Whether the words before the number tell one series from another: `Mục tiêu 1`, `Chỉ tiêu 1`, `Mẫu số 1`.</summary>
    public bool IsNamed { get; init; }

    public bool HasLetters { get; init; }

    /// <summary>`Ii.` for `II.`: a number only where it goes on with an open series, else the beginning of a word.</summary>
    public bool HasLostCapitals { get; init; }
}

/// <summary>A marker at the head of a block.</summary>
/// <param name="Key">Markers of one key are counted together: `1.` and `1-` are two keys, `I.` and `I-` one.</param>
/// <param name="Number">The number as printed, `1.2.1` or `đ`; empty for a dash.</param>
/// <param name="Path">The same as whole numbers; empty for a dash.</param>
/// <param name="At">Where it stands in the words of the block.</param>
/// <param name="Behind">Where the words behind it begin.</param>
internal sealed record Marker(MarkerStyle Style, string Key, string Text, string Number, ImmutableArray<int> Path, int At, int Behind)
{
    public SectionKind Kind => Style.Kind;

    /// <summary>The last number of the path; 0 for a dash.</summary>
    public int Last => Path.Length == 0 ? 0 : Path[^1];

    public bool IsDotted => Path.Length > 1;

    /// <summary>Whether a dash is printed before it: `- Chỉ tiêu 1:` stands beside other dashes.</summary>
    public bool IsDashed => At > 0 && Style.IsNamed;

    /// <summary>Whether this is the number behind another of its series. Behind `e)` most drafters print `g)`, behind `i)` `k)`: f, j, w and z are no Vietnamese letters.</summary>
    public bool Follows(Marker earlier) => Follows(earlier.Last);

    public bool Follows(int last) =>
        last + 1 == Last || (last > 0 && last + 2 == Last && Style.HasLetters && Numerals.IsSeldomLetter(last + 1));
}
