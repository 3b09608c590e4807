using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        var model = new Fields
        {
            ["release"] = site.Settings.Release,
            ["data_licence"] = new Link(site.Settings.DataLicence.Name, site.Settings.DataLicence.Url).Fields(),
            ["code_licence"] = new Link(site.Settings.CodeLicence.Name, site.Settings.CodeLicence.Url).Fields(),
            ["files"] = Files(site).List(),
            ["rights"] = site.Rights,
        };
        return SitePages.Page(
            site, "/du-lieu/", "data", title, site.Words["data", "lede"], "data", [new Link(title, "")], SitePages.Together(site.Indicators.Select(i => i.Cautions)), model);
    }

    private static IEnumerable<DataFile> Files(SiteModel site)
    {
        var tables = site.Tables.Select(t => new DataFile(
            new Link(t.Shape.Name + ".csv", $"/data/{t.Shape.Name}.csv"),
            t.Shape.Description,
            Size(site, Encoding.UTF8.GetByteCount(Csv.Write(t))),
            site.Words.Say("data", "rows", Text(t.Rows.Length)),
            [.. t.Shape.Columns.Select(c => new DataFileColumn(c.Name, c.Type, Meaning(c)))]));
        var package = new DataFile(new Link("datapackage.json", "/data/datapackage.json"), site.Words["data", "package"], Size(site, DataPackage.Write(site.Settings, site.Tables, site.Texts).Length), "", []);
        var texts = site.Texts.Select(t => new DataFile(
            new Link($"texts/{t.Document}.txt", $"/data/texts/{t.Document}.txt"), site.Words.Say("data", "text", t.Name), Size(site, Encoding.UTF8.GetByteCount(t.Text)), "", []));
        var sources = site.Texts.Select(t => new DataFile(
            new Link($"sources/{t.Document}.txt", $"/data/sources/{t.Document}.txt"), site.Words.Say("data", "source", t.Name), Size(site, Encoding.UTF8.GetByteCount(t.Received)), "", []));
        return tables.Append(package).Concat(texts).Concat(sources);
    }

    private static string Meaning(DataColumn column) =>
        column.Values.IsEmpty ? column.Description : $"{column.Description}: {string.Join(", ", column.Values)}";

    private static string Size(SiteModel site, int bytes) => site.Words.Say("data", "size", Text(Math.Max(1, (bytes + 500) / 1000)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
