using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Citations as readers follow them: from a document that is not here to every place that cites it, and from a document here back to those who cite it.</summary>
internal sealed class OutsideMapper(ImmutableArray<DocumentContent> documents, InterfaceWords words)
{
    private readonly Dictionary<string, (DocumentContent Content, PlaceNames Places)> known =
        documents.ToDictionary(d => d.Id, d => (d, new PlaceNames(d.Tree, words)), StringComparer.Ordinal);

    public ImmutableArray<OutsideGroup> Groups(ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> outside) =>
    [
        .. outside.GroupBy(o => Issuer(o.Citations), StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenBy(g => Slug.Of(g.Key), StringComparer.Ordinal)
            .Select(g => new OutsideGroup("cq-" + (g.Key.Length == 0 ? "khong-ro" : Slug.Of(g.Key)), g.Key.Length == 0 ? words["outside", "issuer_unknown"] : g.Key, [.. g.Select(Document).OrderBy(d => d.Id, StringComparer.Ordinal)])),
    ];

    /// <summary>Every place that cites a document here, in the order of documents and texts.</summary>
    public ImmutableArray<Backlink> Backlinks(string document) =>
        [.. documents.SelectMany(d => d.Citations).Where(c => string.Equals(c.Target, document, StringComparison.Ordinal) && !string.Equals(c.Document, document, StringComparison.Ordinal)).Select(Backlink)];

    private static string Issuer(ImmutableArray<Citation> citations) => citations.Select(c => c.Issuer).FirstOrDefault(i => i.Length > 0) ?? "";

    private OutsideDocument Document((string Id, ImmutableArray<Citation> Citations) outside)
    {
        // The fullest words name it best; its dates are all those printed.
        var fullest = outside.Citations.OrderByDescending(c => c.Text.Length).First();
        var dates = outside.Citations.Select(c => c.Date).Where(d => d.Length > 0).Distinct(StringComparer.Ordinal).Select(Shown);
        var isUndecided = string.Equals(fullest.Target, Citation.Undecided, StringComparison.Ordinal);
        return new OutsideDocument(
            outside.Id, fullest.Text, Issuer(outside.Citations), string.Join(", ", isUndecided ? dates.Append(words["outside", "undecided"]) : dates), [.. outside.Citations.Select(Backlink)]);
    }

    private Backlink Backlink(Citation citation)
    {
        var (content, places) = known[citation.Document];
        return new Backlink(
            words["relation", citation.Relation],
            new Link(content.Metadata.ShortName, $"/van-ban/{citation.Document}/"),
            new Link(places.Of(citation.Anchor), $"/van-ban/{citation.Document}/#{citation.Anchor}"),
            citation.Text);
    }

    private static string Shown(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? PrintedDates.Of(day) : date;
}
