using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>What the head of a page says to machines of the thing that the page shows. Addresses in it are absolute, facts only those that we have.</summary>
/// <param name="Metas">Names and contents of meta elements, in order.</param>
/// <param name="CiteAs">The address under which the thing is cited; empty for the page's own.</param>
/// <param name="Schema">JSON-LD, already safe inside a script element; null where there is none.</param>
public sealed record PageHead(ImmutableArray<Meta> Metas, string CiteAs, Html? Schema) : IModel
{
    public static readonly PageHead None = new([], "", null);

    /// <summary>Of a long list the page before and the one behind; empty where there is none.</summary>
    public string Previous { get; init; } = "";

    public string Next { get; init; } = "";

    public Fields Fields() => new()
    {
        ["previous"] = Previous,
        ["next"] = Next,
        ["metas"] = Metas.List(),
        ["has_dublin_core"] = Metas.Any(m => m.Name.StartsWith("DC", StringComparison.Ordinal)),
        ["cite_as"] = CiteAs,
        ["schema"] = Schema,
    };
}

public sealed record Meta(string Name, string Content) : IModel
{
    public Fields Fields() => new() { ["name"] = Name, ["content"] = Content };
}
