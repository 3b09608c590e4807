using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Heads;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The page that offers every file and says what its columns mean.</summary>
internal static class DataPage
{
    private const string TextsPath = "/du-lieu/van-ban/";

    /// <summary>The files of more texts than one page holds stand on pages of their own.</summary>
    public static IEnumerable<PlannedPage> Of(SiteModel site) => HasTextPages(site)
        ? Paging.Cut(TextsPath, site.Documents, site.Sizes.IndexedDocuments).Select(part => new PlannedPage(part.Path, () => Texts(site, part))).Prepend(new PlannedPage("/du-lieu/", () => Make(site)))
        : [new("/du-lieu/", () => Make(site))];

    private static bool HasTextPages(SiteModel site) => site.Documents.Length > site.Sizes.IndexedDocuments;

    private static Page Texts(SiteModel site, PagedPart<Planned<DocumentPage>> part)
    {
        var title = site.Words["data", "texts_title"];
        var names = part.Items.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var files = Files(site, f => IsOfText(f) && names.Contains(System.IO.Path.GetFileNameWithoutExtension(f.Name))).OrderBy(f => System.IO.Path.GetFileNameWithoutExtension(f.File.Text), StringComparer.Ordinal);
        return part.On(site, SitePages.Page(
            site, part.Path, "data-texts", title, site.Words["data", "texts_lede"], "data", [new Link(site.Words["data", "title"], "/du-lieu/"), new Link(title, "")], SitePages.Standing(site, part.Items.Select(d => DocumentPage.PathOf(d.Id))), new Fields { ["title"] = title, ["files"] = files.List() }));
    }

    // `texts/31-nq-dh-2020.txt`; tables stand at the root of the data.
    private static bool IsOfText(PublishedFile file) => file.Table is null && file.Name.Contains('/', StringComparison.Ordinal);

    private static Page Make(SiteModel site)
    {
        var title = site.Words["data", "title"];
        var hasPages = HasTextPages(site);
        var files = Files(site, f => !hasPages || !IsOfText(f)).ToList();
        var model = new Fields
        {
            ["release"] = site.Settings.Release,
            ["data_licence"] = new Link(site.Words.In(site.Settings.DataLicence.Name), site.Settings.DataLicence.Url).Fields(),
            ["code_licence"] = new Link(site.Words.In(site.Settings.CodeLicence.Name), site.Settings.CodeLicence.Url).Fields(),
            ["files"] = files.List(),
            ["texts_href"] = hasPages ? TextsPath : null,
            ["releases"] = site.Releases.List(),
            ["rights"] = site.Rights,
        };
        var page = SitePages.Page(
            site, "/du-lieu/", "data", title, site.Words["data", "lede"], "data", [new Link(title, "")], hasPages ? [] : SitePages.Together(site.Indicators.Select(i => i.Value.Cautions)), model);
        return page with { Head = DataHead.Of(site, page.Path, page.Crumbs, files, hasPages ? [] : site.Documents) };
    }

    private static IEnumerable<DataFile> Files(SiteModel site, Func<PublishedFile, bool> isListed) => site.Files.Value.Where(f => f.IsOfThisState && isListed(f)).Select(f => new DataFile(
        new Link(f.Name, f.Path),
        f.Description(site.Words),
        Size(site, f.Bytes.Length),
        f.Table is { } table ? site.Words.Say("data", "rows", Text(table.Rows.Length)) : "",
        [.. f.Table?.Shape.Columns.Select(c => new DataFileColumn(c.Name, c.Type, c.Meaning(site.Words.Language))) ?? []]));

    private static string Size(SiteModel site, int bytes) => site.Words.Say("data", "size", Text(Math.Max(1, (bytes + 500) / 1000)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
