using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A document that is not here, and every place that cites it.</summary>
/// <param name="Name">Put together by us: “Nghị quyết số 45-NQ/TW của Bộ Chính trị”.</param>
/// <param name="Subject">What it is about, as a text prints it behind “về”; empty where none does.</param>
public sealed record OutsideDocument(string Id, string Name, string Subject, ImmutableArray<string> Notes, ImmutableArray<Backlink> Places) : IModel
{
    /// <summary>Where it can be read, as a keeper wrote; null where nobody did.</summary>
    public Link? Read { get; init; }

    public Fields Fields() => new()
    {
        ["id"] = Id, ["href"] = $"/dan-chieu/{Id}/", ["name"] = Name, ["subject"] = Subject, ["notes"] = Notes.Texts(), ["read"] = Read?.Fields(), ["places"] = Places.List(), ["count"] = Places.Length,
    };
}

/// <summary>A short form and what it stands for.</summary>
/// <param name="Meaning">As a text here prints it, or in our words.</param>
/// <param name="IsPrinted">Whether a text prints it; else the meaning is ours.</param>
/// <param name="Place">Where a text prints it, looked for when the page of short forms is printed; null where none does.</param>
public sealed record GlossaryTerm(string Id, string Short, string Meaning, bool IsPrinted, Lazy<Outcome<Link?>> Place, string Note) : IModel
{
    /// <summary>In Vietnamese, as the text prints it.</summary>
    public string Printed { get; init; } = Meaning;

    /// <summary>What it is called in the language of the page, where that is another.</summary>
    private string Translated => string.Equals(Meaning, Printed, StringComparison.Ordinal) ? "" : Meaning;

    public Fields Fields() => new() { ["id"] = Id, ["printed"] = Printed, ["translated"] = Translated, ["short"] = Short, ["meaning"] = Meaning, ["place"] = Place.Value.Value?.Fields(), ["note"] = Note };
}

/// <summary>A group of links under a heading, for the index of the site.</summary>
public sealed record LinkGroup(string Key, Link Title, ImmutableArray<Link> Links) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["title"] = Title.Fields(), ["links"] = Links.List() };
}

/// <summary>A file to download, with its columns where it is a table.</summary>
public sealed record DataFile(Link File, string Description, string Size, string Rows, ImmutableArray<DataFileColumn> Columns) : IModel
{
    public Fields Fields() => new()
    {
        ["file"] = File.Fields(), ["id"] = Slug.Of(File.Text), ["description"] = Description, ["size"] = Size, ["rows"] = Rows, ["columns"] = Columns.List(),
    };
}

public sealed record DataFileColumn(string Name, string Type, string Description) : IModel
{
    public Fields Fields() => new() { ["name"] = Name, ["type"] = Type, ["description"] = Description };
}
