using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Citing;

/// <summary>One item of a file for reference managers: a section of a document at its permanent address.</summary>
/// <param name="Key">Document and anchor, ASCII; it never changes, as the anchor never does.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Note">The citation in words, the release of this site that was read, and what must be said of the document.</param>
public sealed record CitedItem(string Key, CitedWork Work, string Place, string Url, string Note)
{
    public static ImmutableArray<CitedItem> Of(SiteModel site, DocumentPage document) =>
        [.. document.Cited.Sections.Select(s => Of(site, document, s))];

    public static CitedItem Of(SiteModel site, DocumentPage document, CitedSection section)
    {
        var note = site.Words.Say("cite", "note", section.Form, site.Settings.Title, site.Settings.Release);
        return new CitedItem(
            $"{document.Id}_{section.Anchor}",
            document.Cited,
            section.Place,
            $"{site.Settings.BaseUrl}{document.Path[1..]}#{section.Anchor}",
            document.Cited.Note.Length == 0 ? note : $"{note} {document.Cited.Note}");
    }
}
