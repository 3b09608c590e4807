using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>A file to add, and what is known where it goes.</summary>
/// <param name="Name">How the file is called, without its folder.</param>
/// <param name="Id">The id that the keeper wants; null to have one made from number and year.</param>
public sealed record Request(string Name, byte[] Bytes, string? Id)
{
    /// <summary>The other texts of the site, to compare words with.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Ids of the territories in breaks.yaml.</summary>
    public ImmutableArray<string> Territories { get; init; } = [];

    /// <summary>Words of a list, in small letters; empty for none.</summary>
    public FrozenSet<string> Words { get; init; } = [];
}

/// <summary>A document folder, ready to be written.</summary>
/// <param name="OriginalFile">`original.docx`; its bytes are those of the request.</param>
public sealed record Added(string Id, string Source, string OriginalFile, string DocumentYaml, Proposal Proposal, ImmutableArray<Finding> Findings);

/// <summary>A folder, or why there is none, told to the keeper.</summary>
public sealed record AddOutcome(Added? Added, Message? Problem);
