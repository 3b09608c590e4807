using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.InEnglish;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>All documents together, to be asked by id: names, places, values as pages show them.</summary>
internal sealed class Corpus
{
    private readonly FrozenDictionary<string, (DocumentContent Content, PlaceNames Places)> documents;
    private readonly string? oldTerritory;
    private readonly Language language;
    private readonly SourceAddresses addresses;
    private readonly ILookup<(string Document, string Bearer), Link> footnotes;
    private readonly FrozenSet<(string Old, string New)> notComparable;

    public Corpus(SiteContent site)
    {
        Site = site;
        addresses = new SourceAddresses(site.Settings, site.Words);
        language = site.Words.Language;
        documents = site.Documents.ToFrozenDictionary(d => d.Id, d => (d, new PlaceNames(d.Tree, site.Words)), StringComparer.Ordinal);
        footnotes = site.Documents
            .SelectMany(d => d.Tree.Notes().Select(n => (Bearer: (d.Id, n.Parent!), Note: new Link(d.Tree.Words(n).Text, $"/van-ban/{d.Id}/#{n.Anchor}"))))
            .ToLookup(n => n.Bearer, n => n.Note);
        notComparable = site.Comparisons.SelectMany(c => c.Rows).Where(r => r.Verdict.Comparability == Comparability.NotComparable)
            .SelectMany(r => r.Old.SelectMany(o => r.New.Select(n => (o.Id, n.Id)))).ToFrozenSet();
        Main = site.Comparisons.FirstOrDefault(c => string.Equals(c.Comparison.Id, site.Settings.MainComparison?.Id, StringComparison.Ordinal));
        oldTerritory = Main is { } main ? Metadata(main.Comparison.Old.Documents[0]).Territory : null;
    }

    public SiteContent Site { get; }

    public Judgements Judgements => new(Site, language);

    public InterfaceWords Words => Site.Words;

    /// <summary>The comparison of the home page; null where there is none.</summary>
    public ComparedContent? Main { get; }

    public DocumentMetadata Metadata(string document) => documents[document].Content.Metadata;

    /// <summary>Every target that has an indicator, in the order in which lists name documents.</summary>
    public IEnumerable<ReadMeasure> ByDate => Site.Documents.SelectMany(d => d.Measures).Select(m => Site.Relations.Find(m.Id)).OfType<ReadMeasure>();

    public bool Has(string document) => documents.ContainsKey(document);

    /// <summary>The paragraph that holds printed words; the document where they stand outside its sections.</summary>
    public Link Holding(PrintedProof proof)
    {
        var (content, places) = documents[proof.Document];
        var at = content.Tree.Text.Text.IndexOf(proof.Quote, StringComparison.Ordinal);
        var section = content.Tree.Sections.LastOrDefault(s => at >= 0 && s.Runs.Any(r => r.Start <= at && at < r.End));
        return section is null
            ? new Link(In(content.Metadata.ShortName), $"/van-ban/{proof.Document}/")
            : new Link(Words.Say("value", "source", In(content.Metadata.ShortName), places.Of(section.Anchor)), $"/van-ban/{proof.Document}/#{section.Anchor}");
    }

    /// <summary>How pages call the document that sets a measure.</summary>
    public string Name(ReadMeasure measure) => In(measure.Document.Metadata.ShortName);

    public ImmutableArray<Extracting.Measure> Measures(string document) => documents[document].Content.Measures;

    public ImmutableArray<Extracting.Citation> Citations(string document) => documents[document].Content.Citations;

    public string Place(string document, string anchor) => documents[document].Places.Of(anchor);

    public string In(Bilingual words) => words.In(language);

    /// <summary>A printed unit in a sentence of ours.</summary>
    public string Unit(string printed) => language == Language.English ? Site.Relations.EnglishUnits.Many(printed) : printed;

    /// <summary>What a printed value says, in words of ours, on pages in another language than the texts; empty where it says the same there.</summary>
    public string Reading(ReadMeasure measure) =>
        language == Language.English && EnglishReading.Of(measure, Site.Relations.EnglishUnits) is var read && !string.Equals(read, PrintedClause.Value(measure), StringComparison.Ordinal) ? read : "";

    /// <summary>A number of ours as the language of the pages prints it: 1.500,5 or 1,500.5.</summary>
    public string Number(decimal value) => language == Language.English ? EnglishReading.Number(value) : EnglishReading.Number(value).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');

    public SourceText In(Introduction words) => words.In(language);

    public string TerritoryName(string id) => Site.Relations.Content.Breaks.Territory(id) is { } territory ? In(territory.Name) : id;

    /// <summary>`old` for the territory of the old side of the main comparison, `new` for every other.</summary>
    public string SideOf(string territory) => string.Equals(territory, oldTerritory, StringComparison.Ordinal) ? "old" : "new";

    /// <summary>The break between two territories; null where there is none.</summary>
    public Break? Between(string one, string other) =>
        Site.Relations.Content.Breaks.All.FirstOrDefault(b => b.Territories.Contains(one, StringComparer.Ordinal) && b.Territories.Contains(other, StringComparer.Ordinal));

    public Caution Said(Break found) => new(In(found.Name) + ".", In(found.Sentence));

    public Link Paragraph(ReadMeasure measure) => new(
        Words.Say("value", "source", Name(measure), Label(measure)), Href(measure));

    /// <summary>The sentence of a measure, marked or not, with its paragraph and the notes printed below the text that it bears.</summary>
    public Quotation Quotation(ReadMeasure measure, Html words, string plain) =>
        new(words, plain, Paragraph(measure)) { Footnotes = Footnotes(measure) };

    public Quotation Quotation(ReadMeasure measure) => Quotation(measure, Html.Escape(measure.Sentence), measure.Sentence);

    /// <summary>Notes below the text to the paragraph of a measure: “USD1” is no other currency.</summary>
    public ImmutableArray<Link> Footnotes(ReadMeasure measure) => [.. footnotes[(measure.Document.Id, measure.Measure.Anchor)]];

    /// <summary>A paragraph in few words: the document, and the target's number where it has one.</summary>
    public Link Mention(ReadMeasure measure) => measure.Measure.Label.StartsWith('(')
        ? Paragraph(measure)
        : new Link(Name(measure), Href(measure));

    /// <summary>A target in one line: its number, its indicator and breakdown, its value.</summary>
    public string Named(ReadMeasure measure)
    {
        var name = In(measure.Indicator.Name);
        return Words.Say("search", "target", Label(measure), name, measure.Kind == MeasureKind.Clause ? Words["value", "no_number"] : PrintedClause.Value(measure));
    }

    /// <summary>Whether a comparison lays these beside each other and says that they cannot be compared: then no axis may hold both.</summary>
    public bool AreNotComparable(ReadMeasure one, ReadMeasure other) =>
        notComparable.Contains((one.Measure.Id, other.Measure.Id)) || notComparable.Contains((other.Measure.Id, one.Measure.Id));

    public static string Href(ReadMeasure measure) => $"/van-ban/{measure.Document.Id}/#{measure.Measure.Anchor}";

    /// <summary>A value for a drawing: in 328 units the unit, which stands beside the value already, would push the number out. A per cent sign stays.</summary>
    public static string Briefly(ReadMeasure measure) =>
        measure.Measure.Unit is "" or "%" ? PrintedClause.Value(measure) : Blanks.Fold(PrintedClause.Value(measure).Replace(measure.Measure.Unit, "", StringComparison.Ordinal));

    public PrintedValue Value(ReadMeasure measure) => Value(measure, PrintedClause.Around(measure));

    private PrintedValue Value(ReadMeasure measure, string around) => new(
        measure.Kind == MeasureKind.Clause ? "" : PrintedClause.Value(measure),
        around.Contains(measure.Measure.Breakdown, StringComparison.Ordinal) ? "" : measure.Measure.Breakdown,
        around,
        When(measure),
        Paragraph(measure),
        measure.Document.Metadata.Standing(Words))
    {
        Reading = Reading(measure),
        Line = measure.Measure.SourceLine,
        LineHref = SourceAddresses.Line(measure.Document.Id, measure.Measure.SourceLine),
        ReportHref = addresses.Report(measure.Document.Id, measure.Measure.Anchor, measure.Measure.SourceLine),
    };

    // A number in brackets is how people call a target; a period is only the block that it stands in.
    private string Label(ReadMeasure measure) =>
        measure.Measure.Label.StartsWith('(') ? measure.Measure.Label : Place(measure.Document.Id, measure.Measure.Anchor);

    /// <summary>For when a value is set: “đến năm 2030”. A time that is not printed and readings.yaml states is marked as ours.</summary>
    public string When(ReadMeasure measure) =>
        measure.Measure.HorizonOrigin == Extracting.HorizonOrigin.Curated ? Words.Say("value", "curated", Time(measure)) : Time(measure);

    private string Time(ReadMeasure measure)
    {
        var horizon = PrintedDates.Period(measure.Measure.Horizon);
        return (measure.Measure.Aggregation, measure.Horizon.Form) switch
        {
            (_, HorizonForm.Unknown) => Words["value", "unknown"],
            (_, HorizonForm.Annual) => Words["value", "annual"],
            (Extracting.Aggregation.Average, _) => Words.Say("value", "average", horizon),
            (Extracting.Aggregation.Total, _) => Words.Say("value", "total", horizon),
            (Extracting.Aggregation.EachYear, _) => Words.Say("value", "each_year", horizon),
            (_, HorizonForm.Year) => Words.Say("value", "by_year", horizon),
            _ => Words.Say("value", "unspecified", horizon),
        };
    }
}
