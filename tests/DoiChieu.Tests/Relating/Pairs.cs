using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Relating;

/// <summary>Smallest comparisons for tests: two sentences with a value in ⟨ ⟩, an indicator, a pair.</summary>
internal static class Pairs
{
    private static readonly Bilingual Words = new("x", "x");

    public static readonly Indicator Share = new("ty-le", "chung", new("Tỷ lệ", "Share"), "%", Polarity.HigherIsBetter, Words, Border.Intensity, Words, null, Nowhere);

    private static Place Nowhere => new("pairs.csv", 2, 1);

    public static Measure Measure() => new(
        "cu.1.a", "cu", "(1)", "chitieu-1", 1, "", "tỷ lệ", "5%", default, default, Comparator.Eq, 5, 5, "%", "2025", Aggregation.ByYear, HorizonOrigin.Stated, "truoc");

    /// <summary>A measure of the document `cu` or `moi`, from its sentence: “tỷ lệ đạt ⟨95%⟩”.</summary>
    public static (Measure Measure, string Text) Written(string document, string sentence, Func<Measure, Measure> with)
    {
        var (start, end) = (sentence.IndexOf('⟨', StringComparison.Ordinal), sentence.IndexOf('⟩', StringComparison.Ordinal) - 1);
        var text = sentence.Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal);
        var territory = document == "cu" ? "truoc" : "sau";
        return (with(Measure() with
        {
            Id = document + ".1.a",
            Document = document,
            Verbatim = text[start..end],
            Quote = TextSpan.Between(start, end),
            Sentence = new TextSpan(0, text.Length),
            Horizon = document == "cu" ? "2025" : "2030",
            Territory = territory,
        }), text);
    }

    public static Verdict Compare((Measure Measure, string Text) old, (Measure Measure, string Text) @new, Indicator indicator, params string[] curated) =>
        Assert.Single(Row(old, @new, indicator, curated).Value).Verdict;

    public static Outcome<System.Collections.Immutable.ImmutableArray<ComparisonRow>> Row((Measure Measure, string Text) old, (Measure Measure, string Text) @new, Indicator indicator, params string[] curated)
    {
        var pair = new PairRow("cap", indicator.Id, [old.Measure.Id], [@new.Measure.Id], [.. curated], curated.Length > 0 ? new("Vì thế.", "So it is.") : null, Nowhere);
        return Compare(Comparison(pair), indicator, Document(old), Document(@new));
    }

    public static Comparison Comparison(params PairRow[] pairs) => new(
        "cu--moi", new("Cũ và mới", "Old and new"), Side("cu"), Side("moi"), [.. pairs], new Introduction(new("introduction.md", ""), new("introduction.en.md", "")), Nowhere);

    public static Outcome<System.Collections.Immutable.ImmutableArray<ComparisonRow>> Compare(Comparison comparison, Indicator indicator, params DocumentTargets[] documents)
    {
        return Comparer.Compare(comparison, Related(indicator, [comparison], documents));
    }

    /// <summary>Documents all of whose measures belong to one indicator.</summary>
    public static Relations Related(Indicator indicator, params DocumentTargets[] documents) => Related(indicator, [], documents);

    private static Relations Related(Indicator indicator, Comparison[] comparisons, DocumentTargets[] documents)
    {
        var content = new CuratedContent(
            new Vocabulary([new Theme(indicator.Theme, Words)], [indicator]),
            new Breaks([new("truoc", new("thành phố cũ", "the old city")), new("sau", new("thành phố mới", "the new city"))], []),
            [.. documents.SelectMany(d => d.Measures).Select(m => new IndicatorAssignment(m.Id, indicator.Id, Nowhere))],
            [.. comparisons]);
        var relations = Relations.Of(content, [.. documents]);
        Assert.Empty(relations.Diagnostics);
        return relations.Value;
    }

    public static DocumentTargets Document((Measure Measure, string Text) written)
    {
        var files = Samples.Document(written.Text);
        return new DocumentTargets(files.Metadata with { Id = written.Measure.Document, Territory = written.Measure.Territory }, Cleaner.Clean(files).Value, [written.Measure]);
    }

    private static ComparisonSide Side(string document) => new(new($"bản {document}", $"the {document} text"), "2020-2025", [document], [], Listing.All, Nowhere);
}
