using System.Collections.Immutable;
using System.Text;
using DoiChieu.Publishing.AkomaNtoso;
using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Workbooks;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Every file below /data/, in the order in which the page of data lists them.</summary>
internal static class DataFiles
{
    public const string WorkbookName = "doichieu.xlsx";

    private const string Text = "text/plain; charset=utf-8";

    public static ImmutableArray<PublishedFile> Of(SiteContent content, ImmutableArray<DataTable> tables, ImmutableArray<(string Id, AknDocument Document)> akn)
    {
        var words = content.Words;
        var files = tables.Select(t => new PublishedFile(t.Shape.Name + ".csv", w => TableWords.In(w.Language, t.Shape.Description), "text/csv", Encoding.UTF8.GetBytes(Csv.Write(t)), t)).ToList();
        files.AddRange(content.Documents.Select(d => new PublishedFile($"texts/{d.Id}.txt", w => w.Say("data", "text", w.In(d.Metadata.ShortName)), Text, Encoding.UTF8.GetBytes(d.Tree.Text.Text))));
        files.AddRange(content.Documents.Select(d => new PublishedFile($"sources/{d.Id}.txt", w => w.Say(d.Metadata.IsTaken ? "taken" : "data", "source", w.In(d.Metadata.ShortName)), Text, Encoding.UTF8.GetBytes(d.Tree.Files.Source.Text))));
        files.AddRange(content.Documents.Zip(akn.AsParallel().AsOrdered().Select(a => a.Document.Write()), (d, bytes) => new PublishedFile($"akn/{d.Id}.xml", w => w.Say("data", "akn", w.In(d.Metadata.ShortName)), "application/akn+xml", bytes)));
        files.Add(new PublishedFile("datapackage.json", w => w["data", "package"], "application/json", DataPackage.Write(content.Settings, words, content.Documents.Select(d => d.Metadata), [.. files])));
        // Behind the package: a reader of it would take the workbook, which has the same tables, for one table more.
        files.Add(new PublishedFile(WorkbookName, w => w["data", "workbook"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook.Write(content.Settings, words, tables)));
        files.Add(new PublishedFile(Checksums.FileName, w => w["data", "sums"], Text, Checksums.Of(files.Select(f => (f.Name, f.Bytes)))));
        return [.. files, .. Releases(content)];
    }

    // Archives go out as they came in: a published state never changes.
    private static IEnumerable<PublishedFile> Releases(SiteContent content)
    {
        if (content.Releases.IsEmpty)
        {
            yield break;
        }

        foreach (var release in content.Releases)
        {
            yield return new PublishedFile(ReleaseReader.PathOf(release.Id), w => w.Say("data", "archive", release.Id), "application/zip", release.Archive);
        }

        yield return new PublishedFile($"{ReleaseReader.Folder}/{Checksums.FileName}", w => w["data", "archive_sums"], Text, Checksums.Of(content.Releases.Select(r => (r.Id + ".zip", r.Archive))));
    }
}
