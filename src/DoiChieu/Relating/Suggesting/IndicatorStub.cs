using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>The entry of a new indicator for the file of its theme. What the text prints is filled in; what a reader must judge is left empty, and a build says so.</summary>
internal static class IndicatorStub
{
    private const int LongestId = 48;

    public static string Of(Measure measure, Vocabulary vocabulary) => $$"""
        - id: {{Id(measure, vocabulary)}}
          name: { vi: {{Quoted(Name(measure))}}, en: }
          unit: {{Quoted(measure.Unit)}}
          polarity: # {{string.Join(", ", VocabularyWords.Polarities)}}
          polarity_reason: { vi: , en: }
          border: # {{string.Join(", ", VocabularyWords.Borders)}}
          border_reason: { vi: , en: }

        """.ReplaceLineEndings("\n");

    private static string Name(Measure measure)
    {
        var name = measure.Breakdown.Length == 0 ? measure.IndicatorAsWritten : $"{measure.IndicatorAsWritten}: {measure.Breakdown}";
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Quoted(string text) => $"\"{Blanks.Fold(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Id(Measure measure, Vocabulary vocabulary)
    {
        var slug = Slug.Of(Name(measure));
        var cut = slug.Length <= LongestId ? slug : slug[..slug.LastIndexOf('-', LongestId)];
        var id = cut.Length == 0 ? "chi-tieu" : cut;
        return vocabulary.Find(id) is null ? id : $"{id}-{Slug.Of(measure.Document)}";
    }
}
