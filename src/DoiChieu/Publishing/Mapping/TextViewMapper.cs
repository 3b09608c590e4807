using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Relating;
using DoiChieu.Relating.Aligning;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Two texts side by side as their pages show them: by content (changes first, spelling folded, what is the same folded away), and literally.</summary>
internal sealed class TextViewMapper(Corpus corpus)
{
    private const int LongestTitle = 90;
    private const string ByContent = "noi-dung";
    private const string ByLetter = "nguyen-van";

    // What a reader came for stands first.
    private static readonly ImmutableArray<AlignedKind> Order = [AlignedKind.Frame, AlignedKind.Changed, AlignedKind.OnlyNew, AlignedKind.OnlyOld, AlignedKind.Moved];

    /// <summary>Last parts of the addresses of the views; none where the texts are not compared.</summary>
    public static ImmutableArray<string> Keys(Lazy<AlignedText>? text) => text is null ? [] : [ByContent, ByLetter];

    public ImmutableArray<TextView> Views(Lazy<AlignedText>? text) => text is null
        ? []
        : [
            new TextView(ByContent, corpus.Words["texts", "content_lede"], new(() => Total(text.Value)), Content(text)),
            new TextView(ByLetter, corpus.Words["texts", "literal_lede"], null, Literal(text)),
        ];

    // What answers each other first; a division that stands alone is not compared with anything and opens at a touch, but for what was moved to it.
    private IEnumerable<TextGroup> Content(Lazy<AlignedText> aligned)
    {
        var text = aligned.Value;
        foreach (var group in text.Groups.Where(IsTwoSided))
        {
            yield return Group(
                text,
                group,
                [.. Order.SelectMany(kind => group.Rows.Where(r => r.Kind == kind)).Select(r => Row(text, r, r.Diff))],
                [.. group.Rows.Where(r => r.Kind == AlignedKind.Same).Select(r => Row(text, r, r.Diff))],
                Folded(group));
        }

        foreach (var group in text.Groups.Where(g => !IsTwoSided(g)))
        {
            yield return Alone(text, group);
        }
    }

    private TextGroup Alone(AlignedText text, AlignedGroup group)
    {
        ImmutableArray<TextRow> alone = [.. group.Rows.Where(r => r.Diff is null).Select(r => Row(text, r, null))];
        return Group(text, group, [.. group.Rows.Where(r => r.Diff is not null).Select(r => Row(text, r, r.Diff))], alone, corpus.Words.Say("texts", "alone", Text(alone.Length)));
    }

    private static bool IsTwoSided(AlignedGroup group) => group is { New: not null, Old.IsEmpty: false };

    // Like the other, nothing of it is made before its page is.
    private IEnumerable<TextGroup> Literal(Lazy<AlignedText> aligned)
    {
        var text = aligned.Value;
        foreach (var group in text.Groups)
        {
            yield return Group(text, group, [.. group.Rows.Select(r => Row(text, r, r is { Old: { } old, New: { } @new } ? WordDiff.Literally(old.Text, @new.Text) : null))], [], "");
        }
    }

    private TextGroup Group(AlignedText text, AlignedGroup group, ImmutableArray<TextRow> shown, ImmutableArray<TextRow> folded, string foldedSummary) => new(
        group.New is { } division ? "muc-" + division.Anchor : "cu-" + group.Old[0].Anchor,
        [.. group.Old.Select(s => Named(text.Old, s))],
        group.New is { } answer ? [Named(text.New, answer)] : [],
        Summary(group),
        foldedSummary,
        shown,
        folded);

    private string Summary(AlignedGroup group)
    {
        var parts = new[] { (AlignedKind.Changed, "changed"), (AlignedKind.OnlyNew, "only_new"), (AlignedKind.OnlyOld, "only_old"), (AlignedKind.Moved, "moved") }
            .Where(p => group.Count(p.Item1) > 0)
            .Select(p => corpus.Words.Say("texts", p.Item2, Text(group.Count(p.Item1))))
            .ToList();
        return parts.Count > 0 ? string.Join(", ", parts)
            : group.Respelt > 0 ? corpus.Words.Say("texts", "only_respelt", Text(group.Respelt))
            : corpus.Words["texts", "unchanged"];
    }

    private string Folded(AlignedGroup group)
    {
        var respelt = group.Rows.Where(r => r.Kind == AlignedKind.Same).Sum(r => r.Diff?.Respelt ?? 0);
        var same = corpus.Words.Say("texts", "same", Text(group.Count(AlignedKind.Same)));
        return respelt == 0 ? same : same + " " + corpus.Words.Say("texts", "respelt", Text(respelt));
    }

    private string Total(AlignedText text)
    {
        return corpus.Words.Say(
            "texts", "total", Count(AlignedKind.Changed), Count(AlignedKind.OnlyNew), Count(AlignedKind.OnlyOld), Count(AlignedKind.Moved), Count(AlignedKind.Same), Text(text.Groups.Sum(g => g.Respelt)), Count(AlignedKind.Frame));

        string Count(AlignedKind kind) => Text(text.Groups.Sum(g => g.Count(kind)));
    }

    private TextRow Row(AlignedText text, AlignedRow row, WordDiff? diff) => new(
        Key(row.Kind),
        Words(row.Old, diff?.Old, diff?.IsMarked ?? false, "del"),
        row.Old is { } old ? Place(text.Old, old) : null,
        Words(row.New, diff?.New, diff?.IsMarked ?? false, "ins"),
        row.New is { } @new ? Place(text.New, @new) : null);

    private static string Key(AlignedKind kind) => kind switch
    {
        AlignedKind.Changed => "changed",
        AlignedKind.OnlyNew => "new",
        AlignedKind.OnlyOld => "old",
        AlignedKind.Moved => "moved",
        AlignedKind.Frame => "frame",
        _ => "same",
    };

    private static Html Words(Sentence? sentence, ImmutableArray<DiffPiece>? pieces, bool isMarked, string element)
    {
        if (sentence is null)
        {
            return Html.Empty;
        }

        var html = new HtmlBuilder();
        if (sentence.Marker.Length > 0)
        {
            html.Text(sentence.Marker + " ");
        }

        return (pieces is { } diff ? DiffMarks.WithSpelling(html, diff, isMarked, element) : html.Text(sentence.Text)).Build();
    }

    private Link Place(DocumentTree tree, Sentence sentence) => new(corpus.Place(tree.Id, sentence.Section.Anchor), $"/van-ban/{tree.Id}/#{sentence.Section.Anchor}");

    private Link Named(DocumentTree tree, Section section)
    {
        var place = corpus.Place(tree.Id, section.Anchor);
        var title = section.Title is null || section.Marker.Length == 0 ? "" : tree.Words(section).Text;
        return new Link(title.Length == 0 ? place : $"{place}: {Shortened(title)}", $"/van-ban/{tree.Id}/#{section.Anchor}");
    }

    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var cut = title.LastIndexOf(' ', LongestTitle);
        return title[..(cut > 0 ? cut : LongestTitle)].TrimEnd(',', ';') + "…";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
