using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Tables;

/// <summary>A column of a published table. One description serves the header row, datapackage.json and the page of data.</summary>
/// <param name="Type">Type of a Frictionless table schema: string, integer, number, date.</param>
/// <param name="Description">In Vietnamese; <see cref="TableWords"/> has the English.</param>
/// <param name="Values">The only values there are; empty where any is allowed.</param>
/// <param name="IsRequired">Whether a cell is never empty.</param>
public sealed record DataColumn(string Name, string Type, string Description, ImmutableArray<string> Values, bool IsRequired)
{
    /// <summary>The description, and the only values there are.</summary>
    public string Meaning(Language language) =>
        TableWords.In(language, Description) is var said && Values.IsEmpty ? said : $"{said}: {string.Join(", ", Values)}";
}

/// <summary>What a table is: its file, what a row is, its columns, what identifies a row, and what its columns refer to.</summary>
public sealed record DataTableShape(
    string Name,
    string Description,
    ImmutableArray<DataColumn> Columns,
    ImmutableArray<string> Key,
    ImmutableArray<DataReference> References);

/// <summary>Columns that name a row of another table.</summary>
public sealed record DataReference(ImmutableArray<string> Columns, string Table, ImmutableArray<string> Target);

/// <summary>A table with its rows; every row has a cell for every column.</summary>
public sealed record DataTable(DataTableShape Shape, ImmutableArray<ImmutableArray<string>> Rows);
