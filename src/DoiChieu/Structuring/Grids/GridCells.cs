using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring.Grids;

/// <summary>What the words of cells tell about their row.</summary>
internal static class GridCells
{
    private const int FewestNumberedColumns = 3;

    /// <summary>A stretch without blanks and marks of emphasis at its ends; of no length where nothing else is in it.</summary>
    public static TextSpan Trimmed(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsTrimmed(text[at]))
        {
            at++;
        }

        // `* Một` prints its star, `- Một` its dash.
        at = at > start && at < end && text[at - 1] == ' ' && at - 2 >= start && text[at - 2] == '*' && (at - 3 < start || text[at - 3] != '*') ? at - 2 : at;
        while (end > at && IsTrimmed(text[end - 1]))
        {
            end--;
        }

        return at < end ? TextSpan.Between(at, end) : new TextSpan(start, 0);
    }

    public static string Words(string text, TextSpan cell) => Blanks.Fold(text.Substring(cell.Start, cell.Length));

    /// <summary>The running number of a row or a group of rows: `7`, `07`, `11.2`, `IV`, `A`, `a)`.</summary>
    public static bool IsNumber(string words) =>
        words.TrimEnd('.', ')') is { Length: > 0 } number
        && (number.Split('.').All(part => Numerals.Arabic(part) > 0 && part.Length <= 3) || Numerals.Roman(number) > 0 || (number.Length == 1 && Numerals.Letter(number) > 0));

    /// <summary>`(1) (2) (3) …`: the row that numbers the columns. One number may be misread.</summary>
    public static bool NumbersColumns(IReadOnlyList<string> cells) =>
        cells.Count >= FewestNumberedColumns
        && Enumerable.Range(0, cells.Count).Count(i => Numerals.Arabic(cells[i].Trim('(', ')')) == i + 1 || cells[i] is ['A' or 'B', ..] && cells[i].Length == 1) >= cells.Count - (cells.Count / 4) - (cells.Count > 4 ? 1 : 0);

    /// <summary>Whether the cells belong to a letterhead or a closing: such a table is a frame drawn with lines.</summary>
    public static bool IsFrame(IEnumerable<string> cells) => cells.Any(c =>
        Letterhead.MottoIn(c) || c.StartsWith(Wording.Recipients, StringComparison.Ordinal)
        || Wording.SignatureOpenings.Any(o => c.StartsWith(o, StringComparison.Ordinal)));

    /// <summary>How many rows at the top are no data: down to the row that numbers the columns, else down to the first running number.</summary>
    public static int HeaderRows(string text, ImmutableArray<GridRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Length, 5); i++)
        {
            var words = rows[i].Cells.Select(c => Words(text, c)).ToList();
            if (i > 0 && NumbersColumns(words))
            {
                return i + 1;
            }

            if (words.Count > 0 && IsNumber(words[0]))
            {
                return i;
            }
        }

        return Math.Min(1, rows.Length);
    }

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || c is '*' or '_';
}
