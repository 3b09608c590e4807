using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using Scriban.Runtime;

namespace DoiChieu.Publishing;

/// <summary>A file of the site: its path with `/`, and all its bytes.</summary>
public sealed record SiteFile(string Path, byte[] Bytes);

/// <summary>Makes the files of a site, one at a time. 1. The same model gives the same bytes: no clock, no machine, no order of a hash.
/// 2. A page is whole or it is a diagnostic. 3. Two pages never share an address. 4. Links between pages are relative; the base address
/// stands in the sitemap, 404.html and where a permanent address is said (canonical links, heads, citations) only. 5. A link that a keeper wrote leads to a page, a file or an anchor that is there,
/// or to another host by http or mail.</summary>
public static class Publisher
{
    public static IEnumerable<Outcome<SiteFile?>> Publish(SiteModel site, SiteDesign design, TemplateSet templates)
    {
        var assets = Assets.Of(design, site);
        var layout = new Layout(site, assets, new PageRenderer(templates, Words(design.Words)));
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in SitePages.Of(site))
        {
            yield return paths.Add(page.Path) ? layout.Print(page) : Twice(page);
        }

        yield return layout.PrintNotFound(SitePages.NotFound(site));
        yield return layout.PrintSitemap(paths);
        var targets = new LinkTargets(site, paths);
        foreach (var file in assets.Files.Concat(Data(site)).Concat(CitationFiles.Of(site)).Append(new SiteFile(".nojekyll", [])))
        {
            targets.Add("/" + file.Path);
            yield return new Outcome<SiteFile?>(file, []);
        }

        foreach (var link in site.Links.Where(link => !targets.Has(link.Address)))
        {
            yield return new Outcome<SiteFile?>(null, [Rules.LinkNowhere.At(link.Place, link.Address)]);
        }
    }

    private static IEnumerable<SiteFile> Data(SiteModel site) => site.Files.Select(f => new SiteFile(f.Path[1..], f.Bytes));

    private static Outcome<SiteFile?> Twice(Page page) => new(null, [Rules.AddressTwice.At(page.Origin, page.Path)]);

    private static Fields Words(InterfaceWords words)
    {
        var groups = new Fields();
        foreach (var group in words.Groups)
        {
            var fields = new Fields();
            foreach (var word in group.Value)
            {
                fields[word.Key] = word.Value;
            }

            groups[group.Key] = fields;
        }

        return groups;
    }
}
