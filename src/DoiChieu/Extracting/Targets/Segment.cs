namespace DoiChieu.Extracting.Targets;

/// <summary>The part of a clause that belongs to one value.</summary>
/// <param name="Lead">The words before the value.</param>
/// <param name="Tail">The words behind it, up to the next value's lead.</param>
internal sealed record Segment(Stretch Lead, Quantity Value, Stretch Tail);
