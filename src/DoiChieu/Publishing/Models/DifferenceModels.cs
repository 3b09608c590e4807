using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>One target that two texts of one territory state in different ways, or one of which does not state it.</summary>
/// <param name="Sentence">What differs, in one plain sentence.</param>
/// <param name="Notes">What else must be said.</param>
/// <param name="Row">The row of the comparison.</param>
/// <param name="Judged">Who laid the two beside one another, and when.</param>
public sealed record DifferenceLine(string Id, Link Indicator, string Sentence, ImmutableArray<string> Notes, string Row, string Judged) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id, ["indicator"] = Indicator.Fields(), ["sentence"] = Sentence, ["notes"] = Notes.Texts(), ["row"] = Row, ["judged"] = Judged,
    };
}

/// <summary>Two quotations, and all targets in them that differ in one way: a sentence may set four shares.</summary>
public sealed record DifferenceEntry(Link Old, Link New, ImmutableArray<Quotation> OldQuotes, ImmutableArray<Quotation> NewQuotes, ImmutableArray<DifferenceLine> Lines) : IModel
{
    public Fields Fields() => new()
    {
        ["old"] = Old.Fields(), ["new"] = New.Fields(), ["old_quotes"] = OldQuotes.List(), ["new_quotes"] = NewQuotes.List(), ["lines"] = Lines.List(),
    };
}

/// <summary>Two texts that were laid side by side, and how many differences the page tells of them.</summary>
public sealed record DifferenceCouple(Link Comparison, int Count) : IModel
{
    public Fields Fields() => new() { ["comparison"] = Comparison.Fields(), ["count"] = Count };
}

/// <summary>All differences of one kind.</summary>
public sealed record DifferenceGroup(string Key, string Name, string Meaning, ImmutableArray<DifferenceEntry> Entries) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["name"] = Name, ["meaning"] = Meaning, ["entries"] = Entries.List(), ["count"] = Entries.Sum(e => e.Lines.Length) };
}

/// <summary>Arithmetic of ours over printed values.</summary>
/// <param name="Values">The printed values, each with where it stands.</param>
/// <param name="Result">The result in words, marked as ours.</param>
/// <param name="Printed">Words of a text that the note speaks of.</param>
public sealed record CalculationEntry(
    string Id, string Name, ImmutableArray<LineageValue> Values, string Operation, string Result, LineageValue? Beside, string Agreement, ImmutableArray<string> Notes, ImmutableArray<Quotation> Printed, string Judged, ImmutableArray<string> Indicators) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["values"] = Values.List(),
        ["operation"] = Operation,
        ["result"] = Result,
        ["beside"] = Beside?.Fields(),
        ["agreement"] = Agreement,
        ["notes"] = Notes.Texts(),
        ["printed"] = Printed.List(),
        ["judged"] = Judged,
    };
}
