using DoiChieu.Cleaning;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The corrections of a document as its list shows them: the rows of corrections.csv, numbered in the order of the text, each with the section that holds it.</summary>
internal static class CorrectionList
{
    public static IEnumerable<CorrectionEntry> Of(DocumentTree tree, PlaceNames places, InterfaceWords words, string page)
    {
        var judged = tree.Files.Corrections.Where(c => c.Class == CorrectionClass.Doubtful).DistinctBy(c => c.Id, StringComparer.Ordinal)
            .ToDictionary(c => c.Id, c => words.Say("judged", "signed", words.In(c.Judged.Who), words.Day(c.Judged.When)), StringComparer.Ordinal);
        var starts = tree.Sections.Select(s => s.Span.Start).ToArray();
        var number = 0;
        foreach (var row in Undo.Rows(tree.Text))
        {
            var correction = tree.Text.Corrections[number++];
            yield return new CorrectionEntry(
                row.Id,
                number,
                row.SourceLine,
                row.Class,
                // A row of the table has a word more where undoing needs it to find the place. What was set aside is shown as it was.
                Shown(correction.Edit.Class == CorrectionClass.Noise ? correction.AsReceived : row.AsReceived),
                Shown(correction.Edit.Class == CorrectionClass.Noise ? "" : row.Reads),
                words.In(correction.Edit.Reason),
                Holder(tree, starts, correction.ReadingStart) is { } section ? new Link(places.Of(section), page + "#" + section.Anchor) : null) { Judged = judged.GetValueOrDefault(row.Id, "") };
        }
    }

    public static IEnumerable<OrnamentLine> Ornaments(DocumentTree tree) =>
        tree.Regions.OrderBy(r => r.Span.Start).SelectMany(region => Lines(tree, region.Span))
            .Where(line => line.Text.AsSpan().Trim().Length > 0 && !line.Text.Any(char.IsLetterOrDigit))
            .Select(line => new OrnamentLine(tree.Text.SourceLine(line.Start), line.Text.Trim()));

    private static IEnumerable<(int Start, string Text)> Lines(DocumentTree tree, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var feed = tree.Text.Text.IndexOf('\n', at, span.End - at);
            var end = feed < 0 ? span.End : feed;
            yield return (at, tree.Text.Text[at..end]);
            at = end + 1;
        }
    }

    private static Section? Holder(DocumentTree tree, int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && offset < Math.Max(tree.Sections[index].Span.End, tree.Sections[index].Span.Start + 1) ? tree.Sections[index] : null;
    }

    // Empty lines say nothing here, and detached marks (NFD) look like composed ones: the exact bytes are in corrections.csv.
    private static string Shown(string text) =>
        string.Join('\n', text.Split('\n').Where(line => line.AsSpan().Trim().Length > 0)).Normalize(System.Text.NormalizationForm.FormC);
}
