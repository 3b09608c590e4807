using DoiChieu.Adding;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;

namespace DoiChieu.Cli;

/// <summary>Tells what was added, what was recognised, what was left out, what is doubted, and what to do next.</summary>
internal sealed class AddedReport(TextWriter output, Language language)
{
    // Beyond this nobody reads on; the count is told.
    private const int MostDoubts = 60;

    public void Print(string folder, Added added, string? wordList)
    {
        var identity = added.Proposal.Identity;
        output.WriteLine(Said(Message.Of("report.added", folder)));
        Below(Message.Of("report.files", added.OriginalFile, added.Source.AsSpan().Count('\n')));
        output.WriteLine(Said(Message.Of("report.recognised")));
        foreach (var (key, found) in (IEnumerable<(string, Recognised?)>)[("number", identity.Number), ("title", identity.Title), ("kind", identity.Kind), ("issuer", identity.Issuer), ("date", identity.Date), ("term", identity.Term)])
        {
            Below(Message.Of("report.of-key", key, Found(found)));
        }

        Print(Message.Of("report.several"), added, FindingKind.Several);
        Print(Message.Of("report.set-aside"), added, FindingKind.SetAside);
        Print(wordList is null ? Message.Of("report.doubts") : Message.Of("report.doubts-with-list", wordList), added, FindingKind.Doubt);
        output.WriteLine(Said(Message.Of("report.next")));
        Below(Message.Of("report.next-open", folder));
        Below(Message.Of("report.next-compare", folder));
        Below(Message.Of("report.next-check"));
        Below(Message.Of("report.next-build"));
    }

    private static Message Found(Recognised? found) =>
        found is not { Value.Length: > 0 } ? Message.Of("report.not-found")
        : found.IsSure ? Message.Of("report.found", found.Value, found.Line)
        : Message.Of("report.found-unsure", found.Value, found.Line);

    private void Print(Message head, Added added, FindingKind kind)
    {
        var findings = added.Findings.Where(f => f.Kind == kind).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine(Said(head));
        foreach (var finding in findings.Take(MostDoubts))
        {
            Below(finding.Line is { } line ? Message.Of("report.on-line", line, finding.Message) : finding.Message);
        }

        if (findings.Count > MostDoubts)
        {
            Below(Message.Of("report.more", findings.Count - MostDoubts));
        }
    }

    private void Below(Message message) => output.WriteLine("  " + Said(message));

    private string Said(Message message) => AddWords.In(language, message);
}
