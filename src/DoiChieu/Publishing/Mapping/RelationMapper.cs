using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>How the documents here stand to one another and to those outside that they name most: by their citations, and where two are only laid side by side, by that.
/// Each pair is one relation under its strongest word; the table says how many places have which word.</summary>
internal sealed class RelationMapper(SiteContent content, CitedDocuments cited)
{
    private const int FewestDocuments = 2;
    private const int FewestPlaces = 3;
    private const int MostOutside = 12;

    /// <summary>Strongest first. What two documents are to each other without a citation stands last.</summary>
    public static readonly ImmutableArray<string> Words = ["thay-the", "sua-doi", "can-cu", "thuc-hien", RelationWords.Cites, Beside];

    private const string Beside = "lien-quan";

    private readonly InterfaceWords words = content.Words;
    private readonly Dictionary<string, PlaceNames> places = content.Documents.ToDictionary(d => d.Id, d => new PlaceNames(d.Tree, content.Words), StringComparer.Ordinal);
    private readonly OutsideNames names = new(content.Words);

    /// <summary>Null where no document here names another, and where there are too many for one drawing.</summary>
    public RelationDiagram? Map()
    {
        if (content.Documents.Length > content.Sizes.Drawn)
        {
            return null;
        }

        var documents = Rows();
        var pairs = Pairs([.. documents.Select(d => d.Key)]);
        if (pairs.Length == 0)
        {
            return null;
        }

        var layout = RelationLayout.Of([.. documents.Select(d => d.Document)], [.. pairs.Select(p => new LaidRelation(p.From, p.To, p.Kind, Said(documents, p)))]);
        return new RelationDiagram(
            layout.Width,
            layout.Height,
            words.Say("relations", "description", Text(documents.Count(d => d.Document.Kind is "here")), Text(documents.Count(d => d.Document.Kind is "out")), Text(pairs.Length)),
            layout.Documents,
            layout.Trunks,
            layout.Relations,
            [.. Words.Where(w => pairs.Any(p => string.Equals(p.Kind, w, StringComparison.Ordinal))).Select(w => words["legend", w])],
            [.. pairs.Select(p => Row(documents, p))]);
    }

    private sealed record Place(string Key, LaidDocument Document);

    private sealed record Pair(int From, int To, ImmutableArray<Citation> Citations)
    {
        public string Kind => Words.First(w => Citations.IsEmpty ? w is Beside : Citations.Any(c => string.Equals(c.Relation, w, StringComparison.Ordinal)));
    }

    // In the order of time; what a document names first from outside stands right above it.
    private ImmutableArray<Place> Rows()
    {
        var chosen = Chosen();
        var rows = ImmutableArray.CreateBuilder<Place>();
        foreach (var document in content.Documents.OrderBy(d => SiteMapper.Since(d.Metadata), StringComparer.Ordinal))
        {
            var first = chosen.Where(o => string.Equals(o.Citations.MinBy(c => Time(c.Document), StringComparer.Ordinal)!.Document, document.Id, StringComparison.Ordinal));
            rows.AddRange(first.Select(o => new Place(cited.HrefOf(o.Id), new LaidDocument("out", names.Briefly(o.Citations), cited.HrefOf(o.Id)))));
            rows.Add(new Place($"/van-ban/{document.Id}/", new LaidDocument("here", words.In(document.Metadata.ShortName), $"/van-ban/{document.Id}/")));
        }

        return rows.ToImmutable();
    }

    private string Time(string document) => SiteMapper.Since(content.Documents.First(d => string.Equals(d.Id, document, StringComparison.Ordinal)).Metadata);

    // Named by two documents here, at three places, or in a title.
    private ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> Chosen()
    {
        // In the order in which they are first cited, whatever decides who is drawn.
        var titles = content.Documents.SelectMany(d => d.Tree.Sections.Where(s => s.Kind == SectionKind.Title).Select(s => (d.Id, s.Anchor))).ToHashSet();
        var most = cited.Outside
            .Where(o => Citing(o.Citations) >= FewestDocuments || o.Citations.Length >= FewestPlaces || o.Citations.Any(c => titles.Contains((c.Document, c.Anchor))))
            .OrderByDescending(o => Citing(o.Citations)).ThenByDescending(o => o.Citations.Length).ThenBy(o => o.Id, StringComparer.Ordinal)
            .Take(MostOutside)
            .Select(o => o.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. cited.Outside.Where(o => most.Contains(o.Id))];
    }

    private static int Citing(ImmutableArray<Citation> citations) => citations.Select(c => c.Document).Distinct(StringComparer.Ordinal).Count();

    private ImmutableArray<Pair> Pairs(ImmutableArray<string> keys)
    {
        var named = content.Documents.SelectMany(d => d.Citations)
            .Select(c => (From: keys.IndexOf($"/van-ban/{c.Document}/"), To: keys.IndexOf(WithoutSection(cited.Of(c).Href)), Citation: c))
            .Where(c => c.To >= 0 && c.From != c.To)
            .GroupBy(c => (c.From, c.To))
            .Select(g => new Pair(g.Key.From, g.Key.To, [.. g.Select(c => c.Citation)]))
            .ToList();
        var beside = content.Comparisons
            .SelectMany(c => c.Comparison.New.Documents.SelectMany(later => c.Comparison.Old.Documents.Select(earlier => (From: keys.IndexOf($"/van-ban/{later}/"), To: keys.IndexOf($"/van-ban/{earlier}/")))))
            .Where(p => p.From != p.To && !named.Exists(n => (n.From, n.To) == p || (n.To, n.From) == p))
            .Distinct()
            .Select(p => new Pair(p.From, p.To, []));
        return [.. named.Concat(beside).OrderBy(p => p.From).ThenBy(p => p.To)];
    }

    private static string WithoutSection(string href) => href.StartsWith("/van-ban/", StringComparison.Ordinal) && href.IndexOf('#', StringComparison.Ordinal) is > 0 and var cut ? href[..cut] : href;

    private string Said(ImmutableArray<Place> documents, Pair pair) =>
        words.Say("relations", "said", documents[pair.From].Document.Name, words["relates", pair.Kind], documents[pair.To].Document.Name);

    private RelationRow Row(ImmutableArray<Place> documents, Pair pair)
    {
        var counted = Words.Select(w => (Word: w, Count: pair.Citations.Count(c => string.Equals(c.Relation, w, StringComparison.Ordinal)))).Where(w => w.Count > 0).ToList();
        var kinds = counted.Count == 0 ? [(Word: Beside, Count: 0)] : counted;
        return new RelationRow(
            new Link(documents[pair.From].Document.Name, documents[pair.From].Document.Href),
            string.Join(", ", kinds.Select(k => Counted(words["relates", k.Word], k.Count, kinds.Count))),
            new Link(documents[pair.To].Document.Name, documents[pair.To].Document.Href),
            string.Join(", ", kinds.Select(k => words["related", k.Word])),
            [.. pair.Citations.DistinctBy(c => c.Anchor, StringComparer.Ordinal).Select(Place)]);

        Link Place(Citation c) => new(places[c.Document].Of(c.Anchor), $"/van-ban/{c.Document}/#{c.Anchor}");
    }

    // The number of places is told apart only where there is more than one word.
    private string Counted(string word, int count, int kinds) => kinds < 2 ? word : words.Say("relations", "counted", word, Text(count));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
