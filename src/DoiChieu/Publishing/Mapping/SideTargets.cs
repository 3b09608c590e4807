using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What stands beside the paragraphs of a document: for each of its targets the indicator, the conclusion of the main comparison, and where else it is stated.</summary>
internal sealed class SideTargets
{
    // What a thousand places state stands on the indicator's page, which is linked right above.
    private const int MostElsewhere = 12;

    private readonly Corpus corpus;
    private readonly ILookup<string, ReadMeasure> stated;
    private readonly ILookup<string, ComparisonRow> rows;

    public SideTargets(Corpus corpus)
    {
        this.corpus = corpus;
        stated = corpus.ByDate.DistinctBy(m => (m.Document.Id, m.Indicator.Id)).ToLookup(m => m.Indicator.Id, StringComparer.Ordinal);
        rows = (corpus.Main?.Rows ?? []).SelectMany(r => r.Old.Concat(r.New).Select(m => (m.Id, r))).ToLookup(p => p.Id, p => p.r, StringComparer.Ordinal);
    }

    public ILookup<string, SideTarget> Of(DocumentContent document) =>
        document.Measures.Select(m => corpus.Site.Relations.Find(m.Id)).OfType<ReadMeasure>()
            .GroupBy(m => (m.Measure.Anchor, m.Indicator.Id))
            .ToLookup(g => g.Key.Anchor, g => Target([.. g]), StringComparer.Ordinal);

    /// <summary>Every target of a document with its paragraph, for the index of the site.</summary>
    public ImmutableArray<Link> LinksOf(DocumentContent document) =>
        [.. document.Measures.Select(m => corpus.Site.Relations.Find(m.Id)).OfType<ReadMeasure>().Select(m => new Link(corpus.Named(m), Corpus.Href(m)))];

    private SideTarget Target(ImmutableArray<ReadMeasure> measures)
    {
        var first = measures[0];
        var found = measures.SelectMany(m => rows[m.Measure.Id]).DistinctBy(r => r.Pair, StringComparer.Ordinal).ToList();
        var against = found.SelectMany(r => r.Old.Concat(r.New)).Select(m => m.Document).Append(first.Document.Id).ToHashSet(StringComparer.Ordinal);
        var elsewhere = stated[first.Indicator.Id].Where(m => !against.Contains(m.Document.Id)).ToList();
        return new SideTarget(
            new Link(corpus.In(first.Indicator.Name), $"/chi-tieu/{first.Indicator.Id}/"),
            [.. found.Select(r => Beside(r, first.Document.Id))],
            [.. elsewhere.Take(MostElsewhere).Select(corpus.Mention)])
        {
            More = elsewhere.Count > MostElsewhere ? corpus.Words.Say("document", "more_elsewhere", (elsewhere.Count - MostElsewhere).ToString(System.Globalization.CultureInfo.InvariantCulture)) : "",
        };
    }

    private SideConclusion Beside(ComparisonRow row, string document)
    {
        var other = row.Old.Concat(row.New).FirstOrDefault(m => !string.Equals(m.Document, document, StringComparison.Ordinal));
        var link = other is not null && corpus.Site.Relations.Find(other.Id) is { } measure ? corpus.Paragraph(measure) : null;
        var conclusion = ConclusionMapper.Of(row.Verdict, corpus);
        var isOld = row.Old.Any(m => string.Equals(m.Document, document, StringComparison.Ordinal));
        var said = link is null ? [conclusion.Words] : corpus.Words[isOld ? "beside_old" : "beside_new", conclusion.Key].Split("{0}");
        return new SideConclusion(conclusion, said[0].Trim(), link, said.Length > 1 ? said[1].Trim() : "", ComparisonMapper.RowHref(row));
    }
}
