using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>A sentence of a section, or some clauses of one that follow each other, as printed, blanks folded. A heading, a row of a table and an item
/// without a full stop are a sentence each.</summary>
/// <param name="Order">Its place among the pieces that a document was cut into, from 0.</param>
/// <param name="Number">Which sentence of the document it is, or is a part of, from 0.</param>
/// <param name="Start">Where its words begin in the words of its section.</param>
/// <param name="Marker">The printed marker where it opens its section; else empty.</param>
public sealed record Sentence(int Order, int Number, Section Section, int Start, string Marker, string Text)
{
    private readonly SentenceKeys keys = SentenceKeys.Of(Text);

    /// <summary>What it is compared by: keys of its words, every number as one sign, marks left out. A changed figure does not make another sentence.</summary>
    public ImmutableArray<string> Keys => keys.Words;

    /// <summary>Its words and each two neighbours, as often as they occur.</summary>
    public ImmutableArray<string> Features => keys.Features;

    /// <summary>The same as its words with its numbers and marks: equal for two sentences that say the same, spelling and the mark at the end aside.</summary>
    public string Folded => keys.Folded;

    /// <summary>Words that stand over a division, a table or a row, not running text.</summary>
    public bool IsHeading => Section.Title is not null || Section.Kind is SectionKind.Title or SectionKind.Table or SectionKind.Row;

    public int End => Start + Text.Length;

    /// <summary>The two as one piece; the other stands right behind.</summary>
    public Sentence With(Sentence next) => new(Order, Number, Section, Start, Marker, Text + " " + next.Text);
}
