using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Citing;

/// <summary>The files for reference managers: three for each section, `/van-ban/&lt;doc&gt;/trich-dan/&lt;anchor&gt;.json`, `.ris` and `.bib`,
/// and three that hold all sections of a document, under its own name. Where site.yaml says `citation_files: documents`, only the latter.</summary>
internal static class CitationFiles
{
    private static readonly (string Ending, Func<IEnumerable<CitedItem>, byte[]> Write)[] Formats = [("json", CslJson.Write), ("ris", Ris.Write), ("bib", BibTex.Write)];

    public static IEnumerable<SiteFile> Of(SiteModel site)
    {
        foreach (var document in site.Documents.Select(d => d.Value))
        {
            var items = CitedItem.Of(site, document);
            foreach (var (ending, write) in Formats)
            {
                yield return new SiteFile(Address.File(document.CiteFile(document.Id, ending)), write(items));
            }

            for (var i = 0; site.Settings.CitationFiles is CitationScope.Sections && i < items.Length; i++)
            {
                foreach (var (ending, write) in Formats)
                {
                    yield return new SiteFile(Address.File(document.CiteFile(document.Cited.Sections[i].Anchor, ending)), write([items[i]]));
                }
            }
        }
    }
}
