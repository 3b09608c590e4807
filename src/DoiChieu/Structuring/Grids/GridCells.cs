using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Structuring.Grids;

/// <summary>What the words of cells tell about their row.</summary>
internal static class GridCells
{
    private const int FewestNumberedColumns = 3;
    private const int MostColumns = 40;

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

    /// <summary>The running number of a row or a group of rows: `7`, `07`, `11.2`, `IV`, `I.2`, `A`, `a)`, `7a`, and of several rows in one `18-28`.</summary>
    public static bool IsNumber(string words) =>
        words.TrimEnd('.', ')') is { Length: > 0 } number
        && (IsPath(number.Split('.')) || Numerals.Roman(number) > 0 || IsInGroup(number.Split('.')) || (number.Length == 1 && Numerals.Letter(number) > 0) || IsLettered(number) || IsSpan(number));

    // `7a` below `7`
    private static bool IsLettered(string number) => number.Length is 2 or 3 && Numerals.Arabic(number[..^1]) > 0 && char.IsAsciiLetterLower(number[^1]);

    /// <summary>`18-28`: the rows of these numbers, in one; not the years of a period.</summary>
    public static bool IsSpan(string number) =>
        number.Split('-', '–') is [{ Length: 1 or 2 } first, { Length: 1 or 2 } last] && Numerals.Arabic(first.Trim()) is > 0 and var from && Numerals.Arabic(last.Trim()) > from;

    // `I.2`: a group within the first.
    private static bool IsInGroup(string[] parts) =>
        parts.Length is 2 or 3 && (Numerals.Roman(parts[0]) > 0 || parts[0] is [>= 'A' and <= 'H']) && parts.Skip(1).All(p => p.Length is 1 or 2 && Numerals.Arabic(p) > 0);

    /// <summary>How long the number is that opens the title of a group in one cell: `II. Xã hội`; 0 where none does.</summary>
    public static int GroupNumber(string words)
    {
        var number = words.Split(' ')[0];
        var isOne = number.Length > 1 && number[^1] is '.' && (Numerals.Roman(number[..^1]) > 0 || number[0] is >= 'A' and <= 'H') && IsNumber(number) && !char.IsAsciiLetterLower(number[0]);
        return isOne && number.Length + 1 < words.Length && char.IsLetter(words[number.Length + 1]) ? number.Length - 1 : 0;
    }

    /// <summary>The only cell with words, where these are the number and the title of a group.</summary>
    public static TextSpan? GroupTitle(string text, GridRow row) =>
        row.Cells.Count(c => c.Length > 0) == 1 && row.Cells.First(c => c.Length > 0) is var only && GroupNumber(Words(text, only)) > 0 ? only : null;

    /// <summary>`Đến năm 2030`, `Giai đoạn 2026 - 2030:`: a year or a period alone heads the rows below it.</summary>
    public static bool IsTime(string words) => (Forms.IsPeriod(words) || Forms.NamesYear(words)) && Forms.WordCount(words) <= MostWordsOfTime;

    private const int MostWordsOfTime = 8;

    // `11.2` is a number of a row, `16.500` a value.
    private static bool IsPath(string[] parts) =>
        Numerals.Arabic(parts[0]) > 0 && parts[0].Length <= 3 && parts.Skip(1).All(p => p.Length <= 2 && p is not ['0', ..] && Numerals.Arabic(p) > 0);

    /// <summary>`(1) (2) (3) …`, `A B 2 3 …`: the row that numbers the columns: letters first, then rising numbers. One cell in four may be misread.
    /// A row of data has words in its second cell.</summary>
    public static bool NumbersColumns(IReadOnlyList<string> cells)
    {
        var letters = cells.TakeWhile(c => c is [>= 'A' and <= 'C']).Count();
        var (rising, last) = (0, 0);
        foreach (var cell in cells.Skip(letters))
        {
            var number = Numerals.Arabic(cell.Split('=')[0].Trim('(', ')', ' '));
            rising += number > last && number <= MostColumns ? 1 : 0;
            last = Math.Max(last, number <= MostColumns ? number : 0);
        }

        return cells.Count >= FewestNumberedColumns && rising > 1 && (letters > 1 || !cells[1].Any(char.IsLetter)) && (letters + rising) * 4 >= cells.Count * 3;
    }

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

            if (i > 0 && words.Where(w => w.Length > 0).ToList() is [var only] && IsTime(only))
            {
                return i;
            }

            if (words.Count > 0 && (IsNumber(words[0]) || GroupTitle(text, rows[i]) is not null))
            {
                return i;
            }
        }

        return Math.Min(1, rows.Length);
    }

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || c is '*' or '_';
}
