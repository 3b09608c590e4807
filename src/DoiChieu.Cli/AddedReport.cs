using System.Globalization;
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
        output.WriteLine(Said($"added {folder}/"));
        output.WriteLine("  " + Said($"{added.OriginalFile}, as received; source.txt, {Number(added.Source.AsSpan().Count('\n'))} lines; document.yaml"));
        output.WriteLine(Said("recognised:"));
        foreach (var (key, found) in (IEnumerable<(string, Recognised?)>)[("number", identity.Number), ("title", identity.Title), ("kind", identity.Kind), ("issuer", identity.Issuer), ("date", identity.Date), ("term", identity.Term)])
        {
            output.WriteLine($"  {key}: {Said(found is { Value.Length: > 0 } ? $"{found.Value} (line {Number(found.Line)}{(found.IsSure ? "" : ", not sure")})" : "not found")}");
        }

        Print("more than one document?", added, FindingKind.Several);
        Print("set aside, not in source.txt:", added, FindingKind.SetAside);
        Print($"to look at against the original ({(wordList is null ? "without a list of words" : "with the words of " + wordList)}):", added, FindingKind.Doubt);
        output.WriteLine(Said("next:"));
        output.WriteLine("  " + Said($"1. open {folder}/document.yaml: fill in what is empty, check what is there"));
        output.WriteLine("  " + Said($"2. compare {folder}/source.txt with the original; what a scan misread goes into {folder}/corrections.yaml, never into source.txt"));
        output.WriteLine("  " + Said("3. run `doichieu check`: it says what is missing, and where"));
        output.WriteLine("  " + Said("4. run `doichieu build`, then `doichieu serve`"));
    }

    private void Print(string head, Added added, FindingKind kind)
    {
        var findings = added.Findings.Where(f => f.Kind == kind).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine(Said(head));
        foreach (var finding in findings.Take(MostDoubts))
        {
            output.WriteLine("  " + Said($"{(finding.Line is { } line ? $"line {Number(line)}: " : "")}{finding.Message}"));
        }

        if (findings.Count > MostDoubts)
        {
            output.WriteLine("  " + Said($"… and {Number(findings.Count - MostDoubts)} more"));
        }
    }

    private string Said(string english) => AddedWords.In(language, english);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
