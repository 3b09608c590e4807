using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Changes;

/// <summary>A table as some release had it. Its columns may not be today's.</summary>
internal sealed record TableState(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);

/// <summary>The data at one time: that of a release, or what stands now.</summary>
/// <param name="Release">Null for what stands now.</param>
internal sealed record DataState(Release? Release, ImmutableArray<TableState> Tables)
{
    public static DataState Now(IEnumerable<DataTable> tables) =>
        new(null, [.. tables.Select(t => new TableState(t.Shape.Name, [.. t.Shape.Columns.Select(c => c.Name)], t.Rows))]);

    /// <summary>The tables in an archive. One that is no CSV file is reported: its rows cannot be told from lost ones.</summary>
    public static DataState Of(Release release, Noticed noticed) => new(
        release,
        [.. release.Files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Table(release, f.Key, f.Value, noticed))]);

    private static TableState Table(Release release, string name, byte[] bytes, Noticed noticed)
    {
        var source = new SourceText($"{release.Id}.zip/{name}", Encoding.UTF8.GetString(bytes));
        ImmutableArray<string> columns = [.. source.Line(1).TrimEnd('\r').Split(',')];
        var problems = new Noticed();
        var rows = CsvFile.Read(source, columns, problems);
        if (problems.With(0).Diagnostics is [{ } first, ..])
        {
            noticed.Add(Rules.ReleaseBroken.At(first.Place, release.Id, name));
        }

        return new TableState(name[..^".csv".Length], columns, [.. rows.Select(r => r.Cells)]);
    }
}
