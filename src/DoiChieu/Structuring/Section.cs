using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>A stretch of the reading text: UTF-16 offset from 0 and length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);
}

/// <summary>What a section is, by the marker a drafter printed. The words in data files are the lower-case names.</summary>
public enum SectionKind
{
    /// <summary>The title block of the document, one section.</summary>
    Title,
    /// <summary>Phần.</summary>
    Part,
    /// <summary>Chương.</summary>
    Chapter,
    /// <summary>Mục with a Roman number: `I-`, `II.`</summary>
    Section,
    /// <summary>Tiểu mục.</summary>
    Subsection,
    /// <summary>Điều.</summary>
    Article,
    /// <summary>A heading without number, on a line of its own.</summary>
    Heading,
    /// <summary>A line that groups targets (`- Chỉ tiêu về kinh tế`) or rows of a table.</summary>
    Group,
    /// <summary>A heading that names a period of years: `Giai đoạn 2021 - 2025`.</summary>
    Period,
    /// <summary>An unnumbered paragraph with a title of its own.</summary>
    Titled,
    /// <summary>A numbered paragraph: `1.`, `1.2.1.`, `1-`.</summary>
    Paragraph,
    /// <summary>A lettered point: `a)`, `đ)`.</summary>
    Point,
    /// <summary>A numbered chỉ tiêu: `(13)`.</summary>
    Target,
    /// <summary>Any other `(n)`, `Thứ nhất`, `Một là`.</summary>
    Item,
    /// <summary>A dashed item.</summary>
    Bullet,
    /// <summary>An unnumbered paragraph.</summary>
    Text,
    Table,
    Row,
    Appendix,
}

/// <summary>A citable unit of a document.</summary>
/// <param name="Anchor">Its id on the document's page, ASCII, never empty, unique in the document.</param>
/// <param name="Parent">Anchor of the section it belongs to, or null at the top.</param>
/// <param name="Depth">Printed divisions from 1; 0 for the title. A child is one deeper than its parent.</param>
/// <param name="Marker">As printed, marks of Markdown and a scan's false dash left out; empty where nothing is printed.</param>
/// <param name="Span">All of its own text in the reading text, marker, markup and the blank lines behind it included, its children left out.</param>
/// <param name="Title">The words of a heading within <paramref name="Runs"/>; null for running text.</param>
/// <param name="Runs">The words behind the marker, markup left out: stretches of the reading text in order. For a row of a table one run a cell.</param>
/// <param name="MarkerSpan">The marker in the reading text; null where nothing is printed.</param>
public sealed record Section(
    string Anchor,
    string? Parent,
    int Depth,
    SectionKind Kind,
    string Marker,
    TextSpan Span,
    TextSpan? MarkerSpan,
    TextSpan? Title,
    ImmutableArray<TextSpan> Runs)
{
    /// <summary>What is printed between the marker and the words: the comma of `Thứ nhất, …`, the colon of `PHẦN I: …`; mostly empty.</summary>
    public string Punctuation { get; init; } = "";

    /// <summary>Of a table whose cells are marked off: for each column the heads over it, the upper first, also those that are joined over several columns.
    /// Empty where it is not printed which columns they are joined over.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> Heads { get; init; } = [];

    /// <summary>Of a table with several rows of heads: that it is not printed which columns they stand over.</summary>
    public bool HasUnclearHeads { get; init; }

    /// <summary>Of a row whose cells are marked off: the column of its first run; null where a cell is missing, or where cells are not marked off.</summary>
    public int? FirstColumn { get; init; }

    /// <summary>Where the section's place is: its marker, or its first word.</summary>
    public int Start => MarkerSpan?.Start ?? FirstWord(Runs) ?? Span.Start;

    /// <summary>Where the first run begins that is not empty: a row may open with an empty cell.</summary>
    internal static int? FirstWord(ImmutableArray<TextSpan> runs)
    {
        foreach (var run in runs)
        {
            if (run.Length > 0)
            {
                return run.Start;
            }
        }

        return null;
    }
}

public enum RegionKind
{
    Letterhead,
    Recipients,
    Signature,
    /// <summary>Rules, asterisks and blank lines between sections.</summary>
    Ornament,
    /// <summary>What a web page or a scan put around the text.</summary>
    Panel,
}

/// <summary>Text of the document that is no section and has no anchor.</summary>
public sealed record Region(RegionKind Kind, TextSpan Span);

/// <summary>A document cut into sections and regions. Together they cover the reading text from its first character to its last, without overlap.
/// Sections stand in the order of the text; a parent before its children.</summary>
public sealed record DocumentTree(
    DocumentFiles Files,
    ReadingText Text,
    ImmutableArray<Section> Sections,
    ImmutableArray<Region> Regions)
{
    public string Id => Files.Metadata.Id;

    /// <summary>The anchors that were published, as the ledger has them.</summary>
    public AnchorLedger Ledger { get; init; } = AnchorLedger.Empty("anchors.jsonl");

    /// <summary>Published anchors that are no section's any more, in the order of the ledger.</summary>
    public ImmutableArray<RetiredAnchor> Retired { get; init; } = [];

    /// <summary>The words of a section behind its marker, on one line.</summary>
    public SectionText Words(Section section) => SectionText.Of(Text, Files.Metadata.Format is TextFormat.Markdown ? Quotations.Visible(Text, section) : section.Runs);

    /// <summary>The words of one cell of a table, markup left out.</summary>
    public ImmutableArray<TextSpan> Visible(TextSpan cell) => Files.Metadata.Format is TextFormat.Markdown ? Quotations.Visible(Text, cell) : [cell];

    /// <summary>A stretch of a section as data files quote it: as received, on one line, marks of Markdown between its words left out.</summary>
    public string Received(Section section, TextSpan quote) => Quotations.Received(Text, section, quote);

    /// <summary>Line of source.txt where the section stands.</summary>
    public int SourceLine(Section section) => Text.SourceLine(section.Start);

    /// <summary>The title as received, its lines joined by a blank, markup left out; empty for running text.</summary>
    public string TitleOf(Section section)
    {
        if (section.Title is not { } title)
        {
            return "";
        }

        var words = new StringBuilder();
        var end = title.Start;
        foreach (var run in section.Runs.Where(r => r.Start < title.End && r.End > title.Start))
        {
            // The blank may be the last character of one run or the first of the next.
            var joint = Text.Text.AsSpan(Math.Max(title.Start, end - 1), Math.Min(run.Start + 1, title.End) - Math.Max(title.Start, end - 1));
            words.Append(joint.ContainsAny(WhiteSpace) ? " " : "").Append(Text.Received(run.Start, run.Length));
            end = run.End;
        }

        return Blanks.Fold(words.ToString());
    }

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\r\n\u00a0");
}
