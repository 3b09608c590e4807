using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>One target, or one unnumbered block of targets, as it stands in the tree.</summary>
/// <param name="Section">Holds the words.</param>
/// <param name="Words">Its words, or the part of them that is about targets.</param>
/// <param name="From">Where that part begins in the section's words.</param>
/// <param name="Label">`(8)`, or the period.</param>
/// <param name="Heading">Of the nearest heading that prints a time.</param>
/// <param name="Whole">The block of which this is a bullet, or null.</param>
/// <param name="IsHeader">Has bullets and a title: without a number it commits to nothing by itself.</param>
internal sealed record TargetBlock(Section Section, string Words, int From, string Label, Horizon? Heading, TargetBlock? Whole, bool IsHeader)
{
    /// <summary>A sentence among tasks: what stands below its section is none of its bullets.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The sentence before it that prints several times: which of them holds is not printed.</summary>
    public Section? Doubtful { get; init; }

    /// <summary>Where the words are a cell of a table: what they are of.</summary>
    public CellOf? Cell { get; init; }
}
