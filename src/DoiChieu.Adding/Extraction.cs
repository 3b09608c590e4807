using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>How an original is read.</summary>
public enum OriginalFormat
{
    Text,
    Markdown,
    Word,
    Web,
    Pdf,
}

/// <summary>What was read from an original: its pieces, or (text files) the text exactly as it stands, and what was noticed on the way.</summary>
public sealed record Extraction(OriginalFormat Format, ImmutableArray<Piece> Pieces, ImmutableArray<Finding> Findings)
{
    /// <summary>A text file is its own text; null for all others.</summary>
    public string? Verbatim { get; init; }
}

/// <summary>An extraction, or why there is none, told to the keeper.</summary>
public sealed record Readable(Extraction? Extraction, Message? Problem)
{
    public static Readable As(Extraction extraction) => new(extraction, null);

    public static Readable Not(Message problem) => new(null, problem);
}
