using System.Text;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>Prints a draft as it would have been received: plain, or with the Markdown of a recognised scan.</summary>
public static class SourceText
{
    public static string Print(Draft draft)
    {
        var isMarkdown = draft.Brief.Style is Style.Congress;
        var text = new StringBuilder();
        foreach (var line in draft.Lines)
        {
            var words = Sheet.CitedPattern().Replace(line.Words, "${words}");
            text.Append(isMarkdown ? Markdown(line, words) : Plain(line, words)).Append(draft.Brief.Style is Style.Report && line.Kind is not LineKind.Title ? "\n" : "\n\n");
        }

        return text.ToString();
    }

    private static string Plain(DraftLine line, string words) => line.Kind is LineKind.Bullet ? "- " + words : Marked(line.Marker, words);

    private static string Markdown(DraftLine line, string words) => line.Kind switch
    {
        LineKind.Title => "## " + words,
        LineKind.Heading when line.Marker.StartsWith('(') => $"*{Marked(line.Marker, words)}*",
        LineKind.Heading when line.Depth == 2 => Marked(line.Marker, words),
        LineKind.Heading => $"{new string('#', line.Depth)} **{Marked(line.Marker, words)}**",
        LineKind.Bullet => "- " + words,
        _ => Marked(line.Marker, words),
    };

    private static string Marked(string marker, string words) => marker.Length > 0 ? marker + " " + words : words;
}
