using System.Collections.Immutable;
using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing.Heads;

/// <summary>The head of the page of data: a schema.org Dataset with every file that the page offers.</summary>
internal static class DataHead
{
    public static PageHead Of(SiteModel site, string path, IReadOnlyList<Link> crumbs, IReadOnlyList<DataFile> files, ImmutableArray<Planned<DocumentPage>> documents)
    {
        string Absolute(string target) => site.Settings.BaseUrl + target[1..];
        return new PageHead([], Absolute(path), JsonLd.Graph(json => Dataset(json, site, Absolute(path), files, documents, Absolute), JsonLd.Crumbs(path, crumbs, Absolute)));
    }

    private static void Dataset(JsonLd json, SiteModel site, string url, IReadOnlyList<DataFile> files, ImmutableArray<Planned<DocumentPage>> documents, Func<string, string> absolute) => json
        .Text("@type", "Dataset")
        .Text("@id", url)
        .Text("url", url)
        .Text("name", site.Words.Say("data", "dataset", site.Settings.Title))
        .Text("description", site.Words["data", "dataset_description"])
        .Text("version", site.Settings.Release)
        .Text("inLanguage", "vi")
        .Text("license", site.Settings.DataLicence.Url)
        .Thing("creator", "Organization", creator => creator.Text("name", site.Settings.Title).Text("url", site.Settings.BaseUrl))
        .Things("isBasedOn", "CreativeWork", documents.Select(d => d.Value), (work, document) => work.Text("@id", absolute(document.Path)).Text("name", document.Cited.Title))
        .Things("distribution", "DataDownload", files, (download, file) => download
            .Text("name", file.File.Text)
            .Text("description", file.Description)
            .Text("encodingFormat", FormatOf(file.File.Text))
            .Text("contentUrl", absolute(file.File.Href)));

    private static string FormatOf(string file) => Path.GetExtension(file) switch
    {
        ".csv" => "text/csv",
        ".json" => "application/json",
        ".txt" => "text/plain",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xml" => "application/xml",
        _ => "",
    };
}
