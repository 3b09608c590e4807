using System.Text;
using DoiChieu.Adding;

namespace DoiChieu.Tests.Adding;

/// <summary>Reads originals in tests.</summary>
internal static class Reads
{
    public static string Source(string name, byte[] bytes) => SourceLines.Of(Extraction(name, bytes).Pieces);

    public static string Source(string html) => Source("trang.html", Encoding.UTF8.GetBytes(html));

    public static Extraction Extraction(string name, byte[] bytes)
    {
        var read = OriginalReader.Read(name, bytes);
        Assert.Equal("", read.Problem);
        return read.Extraction!;
    }

    public static IEnumerable<string> SetAside(Extraction extraction) => extraction.Findings.Where(f => f.Kind == FindingKind.SetAside).Select(f => f.Message);

    public static IEnumerable<string> Doubts(Extraction extraction) => extraction.Findings.Where(f => f.Kind == FindingKind.Doubt).Select(f => f.Message);

    public static Added Added(Request request)
    {
        var outcome = Adder.Add(request);
        Assert.Equal("", outcome.Problem);
        return outcome.Added!;
    }

    public static Added Added(string text, string name = "moi.txt") => Added(new Request(name, Encoding.UTF8.GetBytes(text), null));
}
