using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Names every word of ours that a site with English pages has in Vietnamese only. Words of a text are never translated.</summary>
public static class Translations
{
    /// <summary>What readers noticed of missing English, which only a site with English pages listens to.</summary>
    public static ImmutableArray<Diagnostic> Heard(ImmutableArray<Diagnostic> noticed, ImmutableArray<string> languages) =>
        IsEnglish(languages) ? noticed : noticed.RemoveAll(d => d.Rule == Rules.Untranslated || d.Rule == Rules.FileUntranslated);

    public static IEnumerable<Diagnostic> Missing(
        ImmutableArray<string> languages, IEnumerable<DocumentFiles> documents, ImmutableArray<ShortForm> shortForms, ImmutableArray<EditorialSource> pages) =>
        IsEnglish(languages)
            ? [.. documents.SelectMany(Of), .. shortForms.SelectMany(Of), .. languages.Skip(1).SelectMany(l => Pages(pages, languages[0], l))]
            : [];

    private static bool IsEnglish(ImmutableArray<string> languages) => languages.Contains("en", StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> Of(DocumentFiles document)
    {
        if (document.Metadata.Caution is { English: "" })
        {
            yield return Rules.Untranslated.At(document.Metadata.CautionPlace, "caution");
        }

        foreach (var correction in document.Corrections.Where(c => c.Reason.English.Length == 0))
        {
            yield return Rules.Untranslated.At(correction.Place, "reason");
        }
    }

    private static IEnumerable<Diagnostic> Of(ShortForm form)
    {
        if (form.Meaning.English.Length == 0)
        {
            yield return Rules.Untranslated.At(form.Place, "meaning");
        }

        if (form.Note is { English: "" })
        {
            yield return Rules.Untranslated.At(form.Place, "note");
        }
    }

    private static IEnumerable<Diagnostic> Pages(ImmutableArray<EditorialSource> pages, string first, string language) =>
        pages.Where(p => string.Equals(p.Language, first, StringComparison.Ordinal))
            .Where(p => !pages.Any(other => string.Equals(other.Id, p.Id, StringComparison.Ordinal) && string.Equals(other.Language, language, StringComparison.Ordinal)))
            .Select(p => Rules.PageUntranslated.At(Place.Whole(p.Markdown.File), p.Id, language));
}
