using System.Collections.Immutable;
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
    /// <summary>All files of the site.</summary>
    /// <param name="languages">The site in each of its languages, that of the root first: with it go all files that are no pages.</param>
    public static IEnumerable<Outcome<SiteFile?>> Publish(ImmutableArray<SiteModel> languages, SiteDesign design, TemplateSet templates)
    {
        var assets = languages.Select(l => Assets.Of(design, l)).ToList();
        var site = languages[0];
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (language, own) in languages.Zip(assets))
        {
            var layout = new Layout(language, languages, own, new PageRenderer(templates, Words(language.Words), language.Words["site", "language"]));
            foreach (var page in SitePages.Of(language))
            {
                yield return paths.Add(language.Words.Address(page.Path)) ? layout.Print(page) : Twice(page);
            }
        }

        var root = new Layout(site, languages, assets[0], new PageRenderer(templates, Words(site.Words), site.Words["site", "language"]));
        yield return root.PrintNotFound(SitePages.NotFound(site));
        yield return root.PrintSitemap(paths);
        var targets = new LinkTargets(site, paths);
        foreach (var file in assets.SelectMany(a => a.Files).DistinctBy(f => f.Path, StringComparer.Ordinal).Concat(Data(site)).Concat(CitationFiles.Of(site)).Append(new SiteFile(".nojekyll", [])))
        {
            targets.Add("/" + file.Path);
            yield return new Outcome<SiteFile?>(file, []);
        }

        foreach (var (link, _) in languages.SelectMany(l => l.Links.Select(link => (Link: link, Address: l.Words.Address(link.Address)))).Where(l => !targets.Has(l.Address)))
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
