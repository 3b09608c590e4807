using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>What a cell of a table is of.</summary>
/// <param name="Part">The part of the indicator, or empty.</param>
/// <param name="Unit">From the column of units, or empty.</param>
internal sealed record CellOf(string Indicator, string Part, string Unit)
{
    /// <summary>The year that the indicator's name prints, where it says when the value is for; or null.</summary>
    public Horizon? Time { get; init; }
}

/// <summary>Reads the values of one cell of a table. 1. A row is one number or range, or the words of a cell without one. 2. The unit is the cell's own,
/// where it prints one that is known; else that of the column of units; else the one in brackets behind the indicator's name.</summary>
internal static class CellReader
{
    public static TargetReading Read(string cell, CellOf of, TargetContext context)
    {
        var text = PrintedText.OfCell(cell, context.Signs);
        var (name, inName) = UnitInName.Of(of.Indicator);
        var made = new Maker(text, of with { Indicator = name, Unit = of.Unit.Length > 0 ? of.Unit : inName }, context with { Opening = of.Time ?? context.Opening });
        var found = ImmutableArray.CreateBuilder<Found>();
        var isOnly = text.Quantities.Length == 1;
        foreach (var clause in ClauseCutter.Cut(text.Tokens, text.Nesting))
        {
            found.AddRange(SegmentCutter.Cut(text, clause.Place).Select(s => made.Value(s, isOnly)));
        }

        if (found.Count == 0 && Enumerable.Range(0, text.Tokens.Count).Count(text.Tokens.IsWord) > 1 && !Refers(text.Tokens))
        {
            found.Add(made.InWords());
        }

        return new TargetReading(text, found.ToImmutable(), null, "");
    }

    // `(xem Phụ lục)`: where to look, no commitment.
    private static bool Refers(Tokens cell) => Words.CellReference.At(cell, cell.IsSign(0, "(") ? 1 : 0, cell.Count).Found;

    private sealed class Maker(PrintedText text, CellOf of, TargetContext context)
    {
        private readonly Tokens tokens = text.Tokens;
        private readonly Stretch all = new(0, text.Tokens.Count);

        public Found Value(Segment segment, bool isOnly)
        {
            var value = segment.Value;
            var isOwn = of.Unit.Length == 0 || (value.Unit.Kind != UnitKind.None && UnitReader.IsKnown(tokens, value.Unit.From));
            var isWhole = isOwn || value.Unit.Kind == UnitKind.None || value.To > value.Unit.To;
            var end = isWhole ? value.To : value.Unit.From;
            var (start, length) = text.Characters(new Stretch(value.From, end));
            length = isWhole ? value.End - start : length;
            var lead = LeadReader.Read(text, segment.Lead);
            return new Found(
                start, length, all, of.Indicator, isOnly || of.Part.Length > 0 ? of.Part : Rest(segment, end), value.Comparator, value.Low, value.High, isOwn ? value.Unit.Printed : of.Unit, value.Unit.Family,
                NeedsUnit: !value.IsRank && !value.IsRatio, TimingReader.Read(text, segment, lead, new Scope(), context)) { Opens = value.Opens } is var found && Fall(segment, lead) is { } fall ? found with { Indicator = fall.Over(found.Indicator) } : found;
        }

        // `Giảm 1–1,5%/năm`: the name stands in another cell.
        private Fall? Fall(Segment segment, Lead lead) =>
            new FallReader(text, place => tokens.Text.Substring(text.Characters(place).Start, text.Characters(place).Length)).Read(segment, lead, new Naming(of.Indicator, of.Part, default, IsOwn: false), null);

        // The cell may open with a mark of emphasis, which is no token.
        public Found InWords()
        {
            var (start, length) = text.Characters(all);
            return new(start, length, all, of.Indicator, of.Part, Comparator.None, null, null, "", "", NeedsUnit: false, TimingReader.Read(text, all, new Scope(), context));
        }

        // `≤ 3 Đông Nam Á; ≤ 50 Thế giới`: what tells several values of one cell apart.
        private string Rest(Segment segment, int end)
        {
            var (start, length) = text.Characters(new Stretch(end, segment.Tail.To));
            return length > 0 ? tokens.Text.Substring(start, length).Trim(' ', ',', ';', '.', '(', ')') : "";
        }
    }
}
