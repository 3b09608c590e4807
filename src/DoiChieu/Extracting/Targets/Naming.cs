namespace DoiChieu.Extracting.Targets;

/// <summary>What a value is of.</summary>
/// <param name="Subject">The printed words that name it in this clause; empty where it is named elsewhere.</param>
/// <param name="IsOwn">It is named here, not a part or a further value of what was named before.</param>
internal sealed record Naming(string Indicator, string Breakdown, Stretch Subject, bool IsOwn);
