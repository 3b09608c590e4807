using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing;

/// <summary>A file of the site: its path with `/`, and all its bytes.</summary>
public sealed record SiteFile(string Path, byte[] Bytes);

/// <summary>Makes the files of a site, one at a time: all of them, or the one that is asked for. 1. The same content gives the same bytes: no clock, no machine, no order of a hash.
/// 2. A page is whole or it is a diagnostic. 3. Two pages never share an address. 4. Links between pages are relative; the base address
/// stands in the sitemap, 404.html and where a permanent address is said (canonical links, heads, citations) only. 5. A link that a keeper wrote leads to a page, a file or an anchor that is there,
/// or to another host by http or mail.</summary>
public sealed class Publisher
{
    private readonly ImmutableArray<PrintedLanguage> languages;

    /// <summary>Of a site in all the languages that its look has words for; nothing is made yet.</summary>
    /// <param name="content">The site in the language of its root.</param>
    /// <param name="design">Its look, and its words in every language, those of the root first.</param>
    public Publisher(SiteContent content, SiteDesign design, TemplateSet templates)
    {
        var root = new PrintedLanguage(content with { Words = design.Words[0] }, design, templates, null);
        languages = [root, .. design.Words.Skip(1).Select(words => new PrintedLanguage(content with { Words = words }, design, templates, root))];
    }

    /// <summary>What making the pages notices, in every language.</summary>
    public IEnumerable<Diagnostic> Problems => languages.SelectMany(l => l.Model.Problems.Value);

    private PrintedLanguage Root => languages[0];

    /// <summary>All files of the site.</summary>
    public IEnumerable<Outcome<SiteFile?>> All()
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            foreach (var page in SitePages.Of(language.Model))
            {
                yield return paths.Add(language.Words.Address(page.Path)) ? language.Layout.Print(page.Make()) : Twice(page.Make());
            }
        }

        yield return NotFound();
        foreach (var list in Root.Layout.PrintSitemap(paths))
        {
            yield return list;
        }

        var targets = new LinkTargets(Root.Model, paths);
        foreach (var file in languages.SelectMany(l => l.Assets.Files).DistinctBy(f => f.Path, StringComparer.Ordinal).Concat(Data()).Concat(CitationFiles.Of(Root.Model)).Append(new SiteFile(".nojekyll", [])))
        {
            targets.Add("/" + file.Path);
            yield return new Outcome<SiteFile?>(file, []);
        }

        foreach (var problem in languages.SelectMany(l => l.Model.Changes.Value.Diagnostics))
        {
            yield return new Outcome<SiteFile?>(null, [problem]);
        }

        foreach (var (link, _) in languages.SelectMany(l => l.Model.Links.Select(link => (Link: link, Address: l.Words.Address(link.Address)))).Where(l => !targets.Has(l.Address)))
        {
            yield return new Outcome<SiteFile?>(null, [Rules.LinkNowhere.At(link.Place, link.Address)]);
        }
    }

    /// <summary>One file, and of the rest of the site only what it needs; null where the site has none at the address.</summary>
    /// <param name="address">From the root: `/van-ban/`, `/data/targets.csv`.</param>
    public Outcome<SiteFile?>? Find(string address)
    {
        foreach (var language in languages.Reverse().Where(l => address.StartsWith(l.Words.Address("/"), StringComparison.Ordinal)))
        {
            if (SitePages.Of(language.Model).FirstOrDefault(p => string.Equals(language.Words.Address(p.Path), address, StringComparison.Ordinal)) is { } page)
            {
                return language.Layout.Print(page.Make());
            }
        }

        if (address.StartsWith("/sitemap", StringComparison.Ordinal)
            && Root.Layout.PrintSitemap(new SortedSet<string>(languages.SelectMany(l => SitePages.Of(l.Model).Select(p => l.Words.Address(p.Path))), StringComparer.Ordinal))
                .FirstOrDefault(f => f.Value is null || string.Equals("/" + f.Value.Path, address, StringComparison.Ordinal)) is { } list)
        {
            return list;
        }

        var files = languages.SelectMany(l => l.Assets.Own).Concat(languages.SelectMany(l => l.Assets.Files)).Concat(Data()).Concat(CitationFiles.Of(Root.Model));
        return files.FirstOrDefault(f => string.Equals("/" + f.Path, address, StringComparison.Ordinal)) is { } file ? new Outcome<SiteFile?>(file, []) : null;
    }

    /// <summary>The page of a host that has nothing at an address.</summary>
    public Outcome<SiteFile?> NotFound() => Root.Layout.PrintNotFound(SitePages.NotFound(Root.Model));

    private IEnumerable<SiteFile> Data()
    {
        foreach (var file in Root.Model.Files.Value)
        {
            yield return new SiteFile(file.Path[1..], file.Bytes);
        }
    }

    private static Outcome<SiteFile?> Twice(Page page) => new(null, [Rules.AddressTwice.At(page.Origin, page.Path)]);
}
