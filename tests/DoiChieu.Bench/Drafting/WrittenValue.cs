namespace DoiChieu.Bench.Drafting;

/// <summary>A value as it was put into a text: what the program must find there.</summary>
/// <param name="Id">As in targets.csv.</param>
/// <param name="Label">`(3)`, or the period of its block.</param>
/// <param name="Comparator">As in targets.csv.</param>
/// <param name="Anchor">Of the item that holds it, as the peers' pages name it.</param>
/// <param name="Quote">As printed, comparator to unit.</param>
/// <param name="Sentence">The item that holds it.</param>
public sealed record WrittenValue(string Id, string Label, string Comparator, decimal? Low, decimal? High, string Unit, ValueForm Form, string Theme, string Anchor, string Quote, string Sentence);
