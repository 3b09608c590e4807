using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Templates;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>A title as its text sets it: what a blank line parts from it, as the motto of a congress, is a line of its own and no more title.
/// The bare name of a kind (“NGHỊ QUYẾT”) and the subject below it are one title.</summary>
internal static class PrintedTitle
{
    public static Html Of(string text, ImmutableArray<TextSpan> runs, Func<ImmutableArray<TextSpan>, Html> markup)
    {
        var cut = Enumerable.Range(1, Math.Max(0, runs.Length - 1)).FirstOrDefault(i => IsParted(text, runs, i));
        return cut == 0
            ? markup(runs)
            : new HtmlBuilder().Add(markup(runs[..cut])).Text(" ").Open("span", "class", "motto").Add(markup(runs[cut..])).Close("span").Build();
    }

    private static bool IsParted(string text, ImmutableArray<TextSpan> runs, int at) =>
        text.AsSpan(runs[at - 1].End, runs[at].Start - runs[at - 1].End).Count('\n') > 1
        && !IsKind(Blanks.Fold(text[runs[0].Start..runs[at - 1].End]));

    private static bool IsKind(string title) => DocumentKinds.All.Any(k =>
        title.StartsWith(k.Name, StringComparison.OrdinalIgnoreCase)
        && (title.Length == k.Name.Length || DocumentKinds.Extensions.Contains(title[k.Name.Length..], StringComparer.OrdinalIgnoreCase)));
}
