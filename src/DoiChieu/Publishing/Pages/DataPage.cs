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
    public static Page Make(SiteModel site)
    {
        var title = site.Words["data", "title"];
        var files = Files(site).ToList();
        var model = new Fields
        {
            ["release"] = site.Settings.Release,
            ["data_licence"] = new Link(site.Words.In(site.Settings.DataLicence.Name), site.Settings.DataLicence.Url).Fields(),
            ["code_licence"] = new Link(site.Words.In(site.Settings.CodeLicence.Name), site.Settings.CodeLicence.Url).Fields(),
            ["files"] = files.List(),
            ["releases"] = site.Releases.List(),
            ["rights"] = site.Rights,
        };
        var page = SitePages.Page(
            site, "/du-lieu/", "data", title, site.Words["data", "lede"], "data", [new Link(title, "")], SitePages.Together(site.Indicators.Select(i => i.Value.Cautions)), model);
        return page with { Head = DataHead.Of(site, page.Path, page.Crumbs, files) };
    }

    private static IEnumerable<DataFile> Files(SiteModel site) => site.Files.Value.Where(f => f.IsOfThisState).Select(f => new DataFile(
        new Link(f.Name, f.Path),
        f.Description(site.Words),
        Size(site, f.Bytes.Length),
        f.Table is { } table ? site.Words.Say("data", "rows", Text(table.Rows.Length)) : "",
        [.. f.Table?.Shape.Columns.Select(c => new DataFileColumn(c.Name, c.Type, c.Meaning(site.Words.Language))) ?? []]));

    private static string Size(SiteModel site, int bytes) => site.Words.Say("data", "size", Text(Math.Max(1, (bytes + 500) / 1000)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
