using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Tables;

namespace DoiChieu.Publishing.Changes;

/// <summary>One cell that is not what it was.</summary>
/// <param name="Key">What the row goes by.</param>
internal sealed record CellChange(string Key, string Column, string Old, string New);

/// <summary>What changed in a table between two states, row by row.</summary>
/// <param name="Added">What the new rows go by.</param>
/// <param name="AddedColumns">Columns that the older state did not have; their cells count as no change.</param>
internal sealed record TableChange(
    string Name,
    ImmutableArray<string> Added,
    ImmutableArray<string> Removed,
    ImmutableArray<CellChange> Changed,
    ImmutableArray<string> AddedColumns,
    ImmutableArray<string> RemovedColumns)
{
    public bool IsEmpty => this is { Added: [], Removed: [], Changed: [], AddedColumns: [], RemovedColumns: [] };

    /// <summary>Compares two states by the primary key of each table. Rows of a table without one are told by all their cells:
    /// such a row is there or not, and never changed. A table that only one state has, has only new or only old rows.</summary>
    public static ImmutableArray<TableChange> Between(DataState older, DataState newer)
    {
        var (old, @new) = (older.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal), newer.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal));
        return
        [
            .. newer.Tables.Select(t => t.Name).Concat(older.Tables.Select(t => t.Name)).Distinct(StringComparer.Ordinal)
                .Select(name => Of(name, old.GetValueOrDefault(name), @new.GetValueOrDefault(name)))
                .Where(change => !change.IsEmpty),
        ];
    }

    private static TableChange Of(string name, TableState? older, TableState? newer)
    {
        ImmutableArray<string> before = older?.Columns ?? [];
        ImmutableArray<string> after = newer?.Columns ?? [];
        ImmutableArray<string> shared = older is null ? after : newer is null ? before : [.. before.Intersect(after, StringComparer.Ordinal)];
        var own = DataTables.All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal))?.Key ?? [];
        var key = own.IsEmpty || own.Except(shared, StringComparer.Ordinal).Any() ? shared : own;
        var (was, now) = (Keyed(older, key), Keyed(newer, key));
        return new TableChange(
            name,
            [.. now.Keys.Where(k => !was.ContainsKey(k))],
            [.. was.Keys.Where(k => !now.ContainsKey(k))],
            [.. now.Where(n => was.ContainsKey(n.Key)).SelectMany(n => Cells(n.Key, shared, (older!, was[n.Key]), (newer!, n.Value)))],
            older is null || newer is null ? [] : [.. after.Except(before, StringComparer.Ordinal)],
            older is null || newer is null ? [] : [.. before.Except(after, StringComparer.Ordinal)]);
    }

    // In the order of the table. What is there twice is told apart by its number.
    private static OrderedDictionary<string, ImmutableArray<string>> Keyed(TableState? table, ImmutableArray<string> key)
    {
        var rows = new OrderedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (table is null)
        {
            return rows;
        }

        ImmutableArray<int> columns = [.. key.Select(k => table.Columns.IndexOf(k))];
        foreach (var row in table.Rows)
        {
            var name = string.Join(" · ", columns.Select(i => row[i]).Where(cell => cell.Length > 0));
            var free = name;
            for (var i = 2; !rows.TryAdd(free, row); i++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
            }
        }

        return rows;
    }

    private static IEnumerable<CellChange> Cells(string key, ImmutableArray<string> shared, (TableState Table, ImmutableArray<string> Row) old, (TableState Table, ImmutableArray<string> Row) @new) =>
        from column in shared
        let was = old.Row[old.Table.Columns.IndexOf(column)]
        let now = @new.Row[@new.Table.Columns.IndexOf(column)]
        where !string.Equals(was, now, StringComparison.Ordinal)
        select new CellChange(key, column, was, now);
}
