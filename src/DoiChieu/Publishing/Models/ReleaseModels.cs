using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A published state of the data, to download.</summary>
public sealed record ReleaseEntry(string Id, string Date, string Note, Link Archive, string Size, string Sha256) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id, ["date"] = Date, ["note"] = Note, ["archive"] = Archive.Fields(), ["size"] = Size, ["sha256"] = Sha256,
    };
}

/// <summary>What changed from one state of the data to the next.</summary>
/// <param name="Title">“Từ 2026.10 đến 2026.11”.</param>
public sealed record ChangeSet(string Id, string Title, string Note, ImmutableArray<ChangedTable> Tables, ImmutableArray<string> Files) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["title"] = Title, ["note"] = Note, ["tables"] = Tables.List(), ["files"] = Files.Texts() };
}

/// <summary>A table with its changes.</summary>
/// <param name="Summary">How many rows and cells.</param>
public sealed record ChangedTable(
    string Name,
    string Summary,
    ImmutableArray<string> Added,
    ImmutableArray<string> Removed,
    ImmutableArray<ChangedCell> Changed) : IModel
{
    public Fields Fields() => new()
    {
        ["name"] = Name, ["summary"] = Summary, ["added"] = Added.Texts(), ["removed"] = Removed.Texts(), ["changed"] = Changed.List(),
    };
}

public sealed record ChangedCell(string Key, string Column, string Old, string New) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["column"] = Column, ["old"] = Old, ["new"] = New };
}
