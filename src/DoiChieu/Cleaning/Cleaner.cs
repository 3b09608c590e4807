using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Cleaning;

/// <summary>Makes the reading text. 1. The source is never changed: every difference is a correction with id, place, class and reason.
/// 2. General rules run for every text; a listed correction wins where both touch the same words.
/// 3. A listed correction matches its words on its line exactly once, or it is an error. 4. No correction changes a number.</summary>
public static partial class Cleaner
{
    public static Outcome<ReadingText> Clean(DocumentFiles files)
    {
        var noticed = new Noticed();
        var listed = ListedEdits(files, noticed);
        var general = GeneralRules.Find(files.Source, files.Metadata.Format)
            .Where(edit => !listed.Any(l => Touch(l, edit) && l.Class != CorrectionClass.Doubtful));
        var sorted = listed.Concat(Distinct(general)).OrderBy(e => e.Start).ThenBy(e => e.End).ToList();
        if (files.Metadata.Format == TextFormat.Plain && StrayMarkdown.IsIn(files.Source))
        {
            noticed.Add(Rules.PlainBearsMarkdown.At(files.Metadata.Place));
        }

        return noticed.With(ReadingText.Apply(files.Source, WithoutOverlaps(sorted, files, noticed)));
    }

    // The same words around, as in the cells of a table, give the same id: the second of them is `…-n2`.
    private static IEnumerable<Edit> Distinct(IEnumerable<Edit> edits)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            var n = seen[edit.Id] = seen.GetValueOrDefault(edit.Id) + 1;
            yield return n == 1 ? edit : edit with { Id = string.Create(CultureInfo.InvariantCulture, $"{edit.Id}-n{n}") };
        }
    }

    private static bool Touch(Edit a, Edit b) => a.Start < b.End && b.Start < a.End;

    private static ImmutableArray<Edit> ListedEdits(DocumentFiles files, Noticed noticed)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var correction in files.Corrections)
        {
            if (Listed(files.Source, correction, noticed) is { } edit)
            {
                edits.Add(edit);
            }
        }

        return edits.ToImmutable();
    }

    private static Edit? Listed(SourceText source, ListedCorrection correction, Noticed noticed)
    {
        var last = Math.Max(correction.LastLine ?? correction.Line, correction.JoinsLine ?? 0);
        if (correction.Line < 1 || last > Lines(source) || last < correction.Line)
        {
            noticed.Add(Rules.LineOutside.At(correction.Place, correction.Id, Text(last), Text(Lines(source))));
            return null;
        }

        if (correction.Class == CorrectionClass.Noise && correction.AsReceived is null)
        {
            var start = source.StartOf(correction.Line);
            var end = last < source.LineCount ? source.StartOf(last + 1) : source.Text.Length;
            return Edit(correction, start, end - start, "");
        }

        // The words stand on one line: with a last line beside them nobody can tell which of the two is meant, and the rest of a block would stay.
        if (correction is { AsReceived: not null, LastLine: { } lastLine } && lastLine != correction.Line)
        {
            noticed.Add(Rules.CorrectionOfWordsAndBlock.At(correction.Place, correction.Id, Text(correction.Line), Text(lastLine)));
            return null;
        }

        return Find(source, correction, noticed) is not { } at ? null
            : correction.JoinsLine is { } joined ? Joined(source, correction, at, joined)
            : Replaced(source, correction, at, noticed);
    }

    private static Edit Joined(SourceText source, ListedCorrection correction, int at, int joined)
    {
        var start = at + correction.AsReceived!.Length;
        var rest = source.Line(joined);
        var end = source.StartOf(joined) + (rest.Length - rest.TrimStart().Length);
        return Edit(correction, start, end - start, " ");
    }

    private static Edit? Replaced(SourceText source, ListedCorrection correction, int at, Noticed noticed)
    {
        var received = correction.AsReceived!;
        var reads = correction.Reads ?? (correction.Class is CorrectionClass.Doubtful ? received : "");
        var same = string.Equals(received, reads, StringComparison.Ordinal);
        if (correction.Class == CorrectionClass.Doubtful && !same)
        {
            noticed.Add(Rules.DoubtfulChanges.At(correction.Place, correction.Id));
        }
        else if (correction.Class != CorrectionClass.Doubtful && same)
        {
            noticed.Add(Rules.CorrectionChangesNothing.At(correction.Place, correction.Id));
        }
        else if (correction.Class != CorrectionClass.Noise && !Numbers(received).SequenceEqual(Numbers(reads), StringComparer.Ordinal))
        {
            noticed.Add(Rules.CorrectionChangesNumber.At(correction.Place, correction.Id, received, reads));
        }
        else
        {
            return Edit(correction, at, received.Length, reads);
        }

        return null;
    }

    private static IEnumerable<string> Numbers(string text) => NumberPattern().Matches(text).Select(m => m.Value);

    [System.Text.RegularExpressions.GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial System.Text.RegularExpressions.Regex NumberPattern();

    private static int? Find(SourceText source, ListedCorrection correction, Noticed noticed)
    {
        if (correction.AsReceived is not { } words)
        {
            noticed.Add(Rules.KeyMissing.At(correction.Place, "as_received"));
            return null;
        }

        var line = source.Line(correction.Line);
        var first = line.IndexOf(words, StringComparison.Ordinal);
        var rule = first < 0 ? Rules.CorrectionNotFound
            : line.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0 ? Rules.CorrectionAmbiguous
            : null;
        if (rule is null)
        {
            return source.StartOf(correction.Line) + first;
        }

        noticed.Add(rule.At(correction.Place, correction.Id, Text(correction.Line), words));
        return null;
    }

    // Behind the last LF there is no line to correct.
    private static int Lines(SourceText source) => source.LineCount - (source.Text.EndsWith('\n') ? 1 : 0);

    private static Edit Edit(ListedCorrection correction, int start, int length, string reads) =>
        new(start, length, reads, correction.Class, correction.Id, correction.Reason);

    private static ImmutableArray<Edit> WithoutOverlaps(List<Edit> sorted, DocumentFiles files, Noticed noticed)
    {
        var kept = ImmutableArray.CreateBuilder<Edit>();
        foreach (var edit in sorted)
        {
            if (kept.Count == 0 || kept[^1].End <= edit.Start)
            {
                kept.Add(edit);
            }
            else if (files.Corrections.Any(c => string.Equals(c.Id, edit.Id, StringComparison.Ordinal) || string.Equals(c.Id, kept[^1].Id, StringComparison.Ordinal)))
            {
                // Of two general rules at one place the first wins: that is no mistake of a keeper.
                var place = files.Corrections.FirstOrDefault(c => string.Equals(c.Id, edit.Id, StringComparison.Ordinal))?.Place ?? files.Source.At(edit.Start, edit.Length);
                noticed.Add(Rules.CorrectionsOverlap.At(place, edit.Id, kept[^1].Id));
            }
        }

        return kept.ToImmutable();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
