using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests;

/// <summary>The checkout under test: its content, gold tables and fixtures, found from where the tests run.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    public static readonly ImmutableArray<string> Documents =
        [.. new DiskFolder(Path.Combine(Root, "content")).Folders("documents")];

    public static readonly string Fixtures = Path.Combine(Root, "tests", "fixtures");

    public static IContentFolder Content => new DiskFolder(Path.Combine(Root, "content"));

    /// <summary>The files of tests/fixtures/valid: path → text.</summary>
    public static Dictionary<string, string> Valid()
    {
        var root = Path.Combine(Fixtures, "valid");
        return Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    public static DocumentFiles Files(string id)
    {
        var read = DocumentReader.Read(Content, id);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    public static ReadingText Clean(string id)
    {
        var cleaned = Cleaner.Clean(Files(id));
        Assert.Empty(cleaned.Diagnostics);
        return cleaned.Value;
    }

    public static DocumentTree Tree(string id)
    {
        var files = Files(id);
        var structured = Structurer.Structure(files, Clean(id));
        Assert.Empty(structured.Diagnostics);
        return structured.Value;
    }

    /// <summary>The rows of a gold table, by column name.</summary>
    public static ImmutableArray<CsvRow> Gold(string path)
    {
        var source = new SourceText("tests/gold/" + path, File.ReadAllText(Path.Combine(Root, "tests", "gold", path)));
        var noticed = new Noticed();
        var header = source.Line(1).TrimEnd('\r').Split(',').ToImmutableArray();
        var rows = CsvFile.Read(source, header, noticed);
        Assert.Empty(noticed.With(0).Diagnostics);
        return rows;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DoiChieu.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside a checkout: DoiChieu.slnx is in no folder above");
    }
}
