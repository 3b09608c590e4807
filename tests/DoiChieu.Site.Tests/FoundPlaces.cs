using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace DoiChieu.Site.Tests;

/// <summary>A place of the built search data.</summary>
internal sealed record FoundPlace(string Page, string Path, string Kind, string Anchor, string Label, string Name, string Text);

/// <summary>The files of the search as they were built.</summary>
internal static class SearchFiles
{
    public static string Data => DataOf("vi");

    public static string DataOf(string language) => One($"search.{language}.", ".json");

    public static string Script => One("search.", ".js");

    public static string Library => One("minisearch.", ".js");

    public static ImmutableArray<FoundPlace> Places()
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(BuiltSite.Folder, Data)));
        var kinds = data.RootElement.GetProperty("kinds").EnumerateArray().Select(k => k.GetString()!).ToList();
        return
        [
            .. from page in data.RootElement.GetProperty("pages").EnumerateArray()
               from place in page[3].EnumerateArray()
               select new FoundPlace(page[0].GetString()!, page[2].GetString()!, kinds[place[0].GetInt32()], place[1].GetString()!, place[2].GetString()!, place[3].GetString()!, place[4].GetString()!),
        ];
    }

    public static int Compressed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(BuiltSite.Folder, file)));
        }

        return (int)packed.Length;
    }

    private static string One(string name, string ending) =>
        Assert.Single(BuiltSite.Files, f => f.StartsWith("assets/" + name, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));
}
