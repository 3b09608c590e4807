using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>A row of a flattened table: the block of its printed number, and its cells.</summary>
internal sealed record FlatRow(int Marker, Range Cells, RowForm Form);

internal enum RowForm
{
    Whole,
    /// <summary>More or fewer lines than columns: which cell is empty or broken is not printed.</summary>
    Uncertain,
    /// <summary>A Roman number and one title over the rows below.</summary>
    Group,
}

/// <summary>A table that a web page or a scan gave as one cell a line. Its header opens with the head of a running number and goes on up to the first
/// Roman number or running number: that many columns. A row begins at its running number.</summary>
internal sealed record FlatTable(Range Header, ImmutableArray<FlatRow> Rows, int End)
{
    private const int MostColumns = 15;

    /// <summary>The table that begins at a block, or null. No row takes a block at or behind the limit.</summary>
    public static FlatTable? At(ImmutableArray<Block> blocks, int at, int limit)
    {
        if (!OpensTable(blocks[at].Text))
        {
            return null;
        }

        var first = at + 1;
        while (first < limit && first - at <= MostColumns && Roman(blocks[first].Text) != 1 && Number(blocks[first].Text) != 1)
        {
            first++;
        }

        return first >= limit || first - at is < 2 or > MostColumns ? null : new Reader(blocks, first - at, limit).Read(at, first);
    }

    public static bool OpensTable(string words) => Wording.RunningNumber.Contains(words, StringComparer.OrdinalIgnoreCase);

    private static int Number(string words) => Numerals.Arabic(words.TrimEnd('.'));

    private static int Roman(string words) => Numerals.Roman(words.TrimEnd('.'));

    private sealed class Reader(ImmutableArray<Block> blocks, int columns, int limit)
    {
        private int number;
        private int group;

        public FlatTable Read(int header, int at)
        {
            var first = at;
            var rows = ImmutableArray.CreateBuilder<FlatRow>();
            while (at < limit && IsRow(at))
            {
                var row = IsGroup(at) ? Group(at) : Row(at);
                rows.Add(row);
                at = row.Cells.End.Value;
            }

            return new FlatTable(header..first, rows.ToImmutable(), at);
        }

        private bool IsGroup(int at) => Roman(blocks[at].Text) == group + 1;

        // Running numbers may begin again in each group.
        private bool IsNumber(int at) => Number(blocks[at].Text) is var n && n > 0 && (n == number + 1 || (n == 1 && group > 0 && at > 0 && IsBehindGroup));

        private bool IsBehindGroup { get; set; }

        private bool IsRow(int at) => at < limit && (IsGroup(at) || IsNumber(at));

        private FlatRow Group(int at)
        {
            group++;
            IsBehindGroup = true;
            var end = at + 1;
            while (end < limit && end - at <= columns && !IsRow(end))
            {
                end++;
            }

            return new FlatRow(at, (at + 1)..end, RowForm.Group);
        }

        private FlatRow Row(int at)
        {
            number = Number(blocks[at].Text);
            IsBehindGroup = false;
            var whole = at + columns;
            if (whole >= limit || IsRow(whole))
            {
                return Ended(at, Math.Min(whole, limit));
            }

            for (var end = at + 1; end < Math.Min(limit, whole + columns); end++)
            {
                if (IsRow(end))
                {
                    return new FlatRow(at, (at + 1)..end, RowForm.Uncertain);
                }
            }

            return Ended(at, whole);
        }

        // The last row has no number behind it: a note or a division below the table is no cell.
        private FlatRow Ended(int at, int end)
        {
            for (var i = at + 1; i < end; i++)
            {
                if (Footnotes.Number(blocks[i].Text) is not null || MarkerStyles.Read(blocks[i].Text).Any(m => m.Style.Rank > 0))
                {
                    return new FlatRow(at, (at + 1)..i, RowForm.Uncertain);
                }
            }

            return new FlatRow(at, (at + 1)..end, end - at == columns ? RowForm.Whole : RowForm.Uncertain);
        }
    }
}
