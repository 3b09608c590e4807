using System.Text;
using DoiChieu.Adding;
using DoiChieu.Diagnostics;

namespace DoiChieu.Tests.Adding;

/// <summary>Reads originals in tests.</summary>
internal static class Reads
{
    public static string Source(string name, byte[] bytes) => SourceLines.Of(Extraction(name, bytes).Pieces);

    public static string Source(string html) => Source("trang.html", Encoding.UTF8.GetBytes(html));

    public static Extraction Extraction(string name, byte[] bytes)
    {
        var read = OriginalReader.Read(name, bytes);
        Assert.Null(read.Problem);
        return read.Extraction!;
    }

    /// <summary>What is told, in English.</summary>
    public static string English(Message message) => AddWords.In(Language.English, message);

    public static string English(Finding finding) => English(finding.Message);

    /// <summary>Why a file was not read.</summary>
    public static string Refusal(string name, byte[] bytes) => English(OriginalReader.Read(name, bytes).Problem!);

    public static IEnumerable<string> SetAside(Extraction extraction) => extraction.Findings.Where(f => f.Kind == FindingKind.SetAside).Select(English);

    public static IEnumerable<string> Doubts(Extraction extraction) => extraction.Findings.Where(f => f.Kind == FindingKind.Doubt).Select(English);

    public static Added Added(Request request)
    {
        var outcome = Adder.Add(request);
        Assert.Null(outcome.Problem);
        return outcome.Added!;
    }

    public static Added Added(string text, string name = "moi.txt") => Added(new Request(name, Encoding.UTF8.GetBytes(text), null));
}
