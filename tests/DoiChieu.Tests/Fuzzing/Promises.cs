using System.Collections.Immutable;
using System.Text;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;
using DoiChieu.Tests.Structuring;

namespace DoiChieu.Tests.Fuzzing;

/// <summary>What holds for any text from Cleaning to Extracting.</summary>
internal sealed class Promises(ImmutableArray<DocumentMetadata> corpus)
{
    /// <summary>The first promise that a text breaks, or null. An exception is one too.</summary>
    public string? Broken(string input, TextFormat format)
    {
        try
        {
            return Decoded(input) is { } source ? Of(source, format) : "decoding changed the bytes";
        }
        catch (Exception bug)
        {
            return bug.ToString();
        }
    }

    // Half a pair is no UTF-8: the gate refuses those bytes, and the text goes on with what a lenient decoder makes of them.
    private static string? Decoded(string input)
    {
        var bytes = Encoding.UTF8.GetBytes(input);
        return SourceText.Decode("source.txt", bytes) is { Value: { } source } && Encoding.UTF8.GetBytes(source.Text).AsSpan().SequenceEqual(bytes) ? source.Text : null;
    }

    private string? Of(string text, TextFormat format)
    {
        var files = Samples.Document(text, format);
        var cleaned = Cleaner.Clean(files);
        var reading = cleaned.Value;
        if (Undo.Restore(reading.Text, Undo.Rows(reading)) != text)
        {
            return "the reading text and its corrections do not print the source";
        }

        var structured = Structurer.Structure(files, reading);
        var tree = structured.Value;
        var (targets, citations) = (TargetFinder.Find(tree), CitationFinder.Find(tree, corpus));
        return !PropertyTests.Holds(tree, 0) ? "sections do not cover the text, or an anchor is none"
            : format == TextFormat.Plain && !PropertyTests.MarkersStand(tree) ? "a marker is not the one that is printed"
            : format == TextFormat.Plain && !PropertyTests.NoLetterIsLost(tree) ? "a letter is in no section"
            : targets.Value.Any(m => !Letters(m.Verbatim).SequenceEqual(Letters(tree.Text.Received(m.Quote.Start, m.Quote.Length)))) ? "a target's words are not those of the text"
            : targets.Value.Any(m => m.Quote.Start < m.Sentence.Start || m.Quote.End > m.Sentence.End) ? "a target's words are not in its sentence"
            : targets.Value.Any(m => !Slug.IsId(m.Id)) ? "an id of a target is none"
            : citations.Value.Any(c => c.Quote.Length <= 0 || c.Quote.End > reading.Text.Length || c.Text.Length == 0) ? "a citation has no words"
            : Overlap([.. citations.Value.Select(c => c.Quote).Distinct().OrderBy(q => q.Start)]) ? "two citations share words"
            : cleaned.Diagnostics.Concat(structured.Diagnostics).Concat(targets.Diagnostics).Concat(citations.Diagnostics).Any(d => !IsTold(d, files.Source)) ? "a problem has no place or no words"
            : null;
    }

    // One place may name several documents: “khóa XII, khóa XIII”.
    private static bool Overlap(ImmutableArray<TextSpan> quotes) => quotes.Zip(quotes.Skip(1)).Any(two => two.First.End > two.Second.Start);

    private static bool IsTold(Diagnostic problem, SourceText source) =>
        problem.Place is { Line: >= 1, Column: >= 1 } place && place.Line <= source.LineCount
        && Enum.GetValues<Language>().All(l => Messages.Text(problem, l).Length > 0 && Messages.Help(problem, l).Length > 0);

    // Edges of cells and marks of Markdown are no words.
    private static IEnumerable<char> Letters(string words) => words.Where(char.IsLetterOrDigit);
}
