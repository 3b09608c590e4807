using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Something by one of its names: an indicator by its own name or by what a text calls it, or a target as printed.</summary>
/// <param name="Of">Id of the indicator or target.</param>
/// <param name="Words">As a keeper reads it: “tỷ lệ dân số được cung cấp nước sạch: đô thị”.</param>
/// <param name="Parts">The words of the breakdown; empty where none is printed.</param>
/// <param name="Unit">As printed: `%`, `triệu đồng/người/năm`; empty where no unit is printed.</param>
/// <param name="Document">The text that prints the name; empty for a name of ours.</param>
internal sealed record Naming(
    string Of,
    string Words,
    ImmutableArray<NameTerm> Names,
    ImmutableArray<NameTerm> Parts,
    MeasureKind Kind,
    string Unit,
    string Territory,
    string Document)
{
    public string Label { get; init; } = "";

    /// <summary>Words that tell this name from others that share all the rest.</summary>
    public ImmutableArray<(int Set, string Word)> Contrasted { get; } = Contrasts.In(Words);

    /// <summary>Spelling folded.</summary>
    public string UnitKey { get; } = Folded(PrintedUnit.Parse(Unit).Base);

    /// <summary>For whom and how long it is counted, folded; empty where that is not printed.</summary>
    public string PerKey { get; } = Folded(string.Join('/', PrintedUnit.Parse(Unit).Per));

    /// <summary>Name and part as one: a word that stands in both counts as a word of the part.</summary>
    public ImmutableArray<NameTerm> All { get; } = [.. Parts.Concat(Names).DistinctBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>Two names alike in every respect tell the same.</summary>
    public string Key => string.Join('\u001f', [Of, string.Join(' ', Names.Select(t => t.Key)), string.Join(' ', Parts.Select(t => t.Key)), Kind.ToString(), UnitKey, PerKey, Territory]);

    /// <summary>Whether the other is called the same.</summary>
    public bool IsCalledAs(Naming other) => Names.Select(t => t.Key).SequenceEqual(other.Names.Select(t => t.Key), StringComparer.Ordinal)
        && Parts.Select(t => t.Key).SequenceEqual(other.Parts.Select(t => t.Key), StringComparer.Ordinal);

    private static string Folded(string unit) => string.Join(' ', Tokeniser.Keys(unit).Select(Slug.Fold));
}

/// <summary>Makes namings of what is known.</summary>
internal sealed class Namings(ImmutableArray<ShortForm> shortForms)
{
    private readonly NameTerms terms = new(shortForms);

    /// <summary>A target under an id: its own, or that of its indicator.</summary>
    public Naming Printed(string of, Measure measure, DocumentTargets document) => new(
        of,
        measure.Breakdown.Length == 0 ? measure.IndicatorAsWritten : $"{measure.IndicatorAsWritten}: {measure.Breakdown}",
        terms.Of(measure.IndicatorAsWritten, NameTerms.OfName),
        terms.Of(measure.Breakdown, NameTerms.OfPart),
        MeasureKinds.Of(measure, ReadMeasure.WordsBefore(measure, document)),
        measure.Unit,
        measure.Territory,
        measure.Document) { Label = measure.Label };

    /// <summary>An indicator by its names in both languages: a text may print either.</summary>
    public IEnumerable<Naming> Own(Indicator indicator) =>
        new (string Name, ImmutableArray<NameTerm> Terms)[] { (indicator.Name.Vietnamese, terms.Of(indicator.Name.Vietnamese, NameTerms.OfName)), (indicator.Name.English, terms.OfEnglish(indicator.Name.English)) }
            .Where(name => !name.Terms.IsEmpty)
            .Select(name => new Naming(indicator.Id, name.Name, name.Terms, [], KindOf(indicator), indicator.Unit, "", ""));

    private static MeasureKind KindOf(Indicator indicator) => indicator switch
    {
        { Unit: "" } => MeasureKind.Clause,
        { Border: Border.Growth } => MeasureKind.Growth,
        { Unit: ['%', ..] } => indicator.Unit.EndsWith("/năm", StringComparison.Ordinal) ? MeasureKind.Growth : MeasureKind.Share,
        _ => PrintedUnit.Parse(indicator.Unit).IsMoney ? MeasureKind.Money : MeasureKind.Amount,
    };
}
