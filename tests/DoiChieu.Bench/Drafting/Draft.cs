using System.Collections.Immutable;

namespace DoiChieu.Bench.Drafting;

/// <summary>What a line of a draft is.</summary>
public enum LineKind
{
    /// <summary>Of letterhead, recipients or signature: no part of the text.</summary>
    Frame,
    Title,
    Heading,
    Text,
    Bullet,
}

/// <summary>A line of a text before it is printed.</summary>
/// <param name="Depth">Of a heading, from 1.</param>
/// <param name="Marker">As printed, with the sign behind it: `I.`, `1.2.`, `(3)`, `a)`; empty where there is none.</param>
/// <param name="Words">With citations as `[[id|words]]`.</param>
/// <param name="Anchor">By which the peers' pages name it; empty where nothing leads to it.</param>
public sealed record DraftLine(LineKind Kind, int Depth, string Marker, string Words, string Anchor);

/// <summary>A document that was written: its lines, and every value and citation in it.</summary>
public sealed record Draft(Brief Brief, ImmutableArray<DraftLine> Lines, ImmutableArray<WrittenValue> Values, ImmutableArray<string> Cited);
