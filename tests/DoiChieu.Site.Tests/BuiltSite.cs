using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>The site as `dotnet cake` built it: what a reader gets, and nothing else.</summary>
internal static class BuiltSite
{
    public static readonly string Folder = Path.Combine(Repository.Root, "site");

    private static readonly Lazy<ImmutableSortedDictionary<string, IHtmlDocument>> Parsed = new(() =>
        Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => f, f => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(File.ReadAllText(Path.Combine(Folder, f))), StringComparer.Ordinal));

    /// <summary>The address that canonical links name, with a closing `/`.</summary>
    public static string BaseUrl => Pages["index.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    /// <summary>All files, as paths below the site with `/`.</summary>
    public static ImmutableArray<string> Files =>
        [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Where(f => f != ".gitkeep").Order(StringComparer.Ordinal)];

    /// <summary>Every page by its path, parsed.</summary>
    public static ImmutableSortedDictionary<string, IHtmlDocument> Pages => Parsed.Value;

    public static IElement MainOf(string path) => Pages[path].QuerySelector("main")!;

    public static string Header(string name) => File.ReadLines(Path.Combine(Folder, "data", name)).First();

    public static ImmutableArray<CsvRow> Data(string name, string header)
    {
        var noticed = new Noticed();
        var rows = CsvFile.Read(new SourceText(name, File.ReadAllText(Path.Combine(Folder, "data", name))), [.. header.Split(',')], noticed);
        Assert.Empty(noticed.With(0).Diagnostics);
        return rows;
    }
}
