using System.Collections.Immutable;
using DoiChieu.Cleaning;

namespace DoiChieu.Structuring;

/// <summary>Visible runs of a Markdown paragraph without the marks of emphasis that Markdig could not pair.</summary>
internal static class LooseEmphasis
{
    /// <summary>The runs with the marks cut out. The first of them, as many as <paramref name="markers"/>, are list markers: a star among them is printed.</summary>
    public static ImmutableArray<TextSpan> Without(string text, ImmutableArray<TextSpan> runs, int markers)
    {
        var marks = EmphasisMarks.Find(text, [.. runs.Skip(markers).Select(r => (r.Start, r.Length))]);
        if (marks.IsEmpty)
        {
            return runs;
        }

        var kept = ImmutableArray.CreateBuilder<TextSpan>();
        var next = 0;
        foreach (var run in runs)
        {
            var from = run.Start;
            for (; next < marks.Length && marks[next].Start < run.End; next++)
            {
                Keep(from, marks[next].Start);
                from = marks[next].Start + marks[next].Length;
            }

            Keep(from, run.End);
        }

        return kept.ToImmutable();

        void Keep(int start, int end)
        {
            if (end > start)
            {
                kept.Add(TextSpan.Between(start, end));
            }
        }
    }
}
