using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Cited words with what stands around them in their sentence, as the reading text has it. What is left out of the sentence is marked by an ellipsis of ours.</summary>
internal sealed record Excerpt(string Before, string Words, string After)
{
    private const int MostBefore = 80;
    private const int MostAfter = 100;

    public static Excerpt Of(DocumentTree tree, Section section, TextSpan quote)
    {
        // A row is read cell by cell: what stands in the next column is another sentence.
        var cell = section.Kind == SectionKind.Row ? section.Runs.Where(r => r.Start <= quote.Start && quote.Start < r.End) : section.Runs;
        var words = SectionText.Of(tree.Text, [.. cell]);
        var (text, cited) = (words.Text, words.FromReading(quote));
        var (from, to) = (Start(text, cited.Start), End(text, cited.End));
        return new Excerpt(
            (from == 0 || text.AsSpan(0, from).EndsWith(". ", StringComparison.Ordinal) ? "" : "… ") + text[from..cited.Start],
            text[cited.Start..cited.End],
            text[cited.End..to] + (to == text.Length || text[to - 1] == '.' ? "" : " …"));
    }

    private static int Start(string text, int cited)
    {
        var sentence = cited < 2 ? -1 : text.LastIndexOf(". ", cited - 1, StringComparison.Ordinal);
        var least = Math.Max(0, cited - MostBefore);
        if (sentence + 2 >= least && sentence >= 0)
        {
            return sentence + 2;
        }

        return least == 0 ? 0 : text.IndexOf(' ', least, cited - least) is var blank and >= 0 ? blank + 1 : cited;
    }

    private static int End(string text, int cited)
    {
        var most = Math.Min(text.Length, cited + MostAfter);
        var sentence = text.IndexOf(". ", cited, most - cited, StringComparison.Ordinal);
        return sentence >= 0 ? sentence + 1
            : most == text.Length ? most
            : text.LastIndexOf(' ', most - 1, most - cited) is var blank and >= 0 ? blank : cited;
    }
}
