using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DoiChieu.Relating.Suggesting;

/// <summary>The measured figures as the Markdown table of docs/suggest.md.</summary>
public static class TrialTable
{
    public static string Of(Trial trial)
    {
        ImmutableArray<(string Name, TrialFigures Figures)> rows =
        [
            ("indicators, one row hidden", trial.LeaveOneOut()),
            .. trial.LeaveOneDocumentOut().Select(d => ($"indicators, all of {d.Document} hidden", d.Figures)),
            ("pairs, one row hidden", trial.LeaveOnePairOut()),
            ("pairs, one row and all indicators hidden", trial.LeaveOnePairOutByNames()),
        ];
        var table = new StringBuilder("""
            | what is hidden | asked | first is right | among three | taken rightly | taken wrongly | right answer is none | shown all the same | taken all the same |
            |---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (name, f) in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {f.Asked} | {Part(f.First, f.Asked)} | {Part(f.Three, f.Asked)} | {Part(f.Right, f.Asked)} | {f.Wrong} | {f.Nothing} | {Part(f.Shown, f.Nothing)} | {Part(f.Taken, f.Nothing)} |\n");
        }

        return table.ToString();
    }

    private static string Part(int part, int all) =>
        all == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part} ({Math.Round(100m * part / all, 1):0.#}%)");
}
