using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Relating.InEnglish;

/// <summary>Names every unit that a site with English pages has no English words for: each once, where it is first printed, or where an indicator states it.</summary>
public static class UnitTranslations
{
    public static IEnumerable<Diagnostic> Missing(ImmutableArray<string> languages, Relations relations)
    {
        if (!languages.Contains("en", StringComparer.Ordinal))
        {
            return [];
        }

        var units = relations.EnglishUnits;
        var printed = relations.Documents.SelectMany(d => d.Measures.Select(m => (m.Unit, Place: d.Text.At(m.Quote.Start, m.Verbatim.Length))));
        var stated = relations.Content.Vocabulary.Indicators.Select(i => (i.Unit, i.Place));
        return
        [
            .. printed.Concat(stated).DistinctBy(u => u.Unit, StringComparer.Ordinal)
                .Select(u => (u.Unit, u.Place, Missing: units.Missing(u.Unit)))
                .Where(u => !u.Missing.IsEmpty)
                .Select(u => Rules.UnitUntranslated.At(u.Place, u.Unit, string.Join(", ", u.Missing))),
        ];
    }
}
