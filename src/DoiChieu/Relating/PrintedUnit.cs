using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>A unit as printed, taken apart: what is counted, for whom and how long, and how many base units one of it is.
/// “triệu đồng/người/năm” → base “đồng”, per [“người”, “năm”], factor 1.000.000.</summary>
public sealed record PrintedUnit(string Base, ImmutableArray<string> Per, decimal Factor, bool IsMoney)
{
    private static readonly FrozenDictionary<string, decimal> Multiples = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["nghìn"] = 1_000m,
        ["ngàn"] = 1_000m,
        ["triệu"] = 1_000_000m,
        ["tỷ"] = 1_000_000_000m,
        ["tỉ"] = 1_000_000_000m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Currencies = FrozenSet.Create(StringComparer.Ordinal, "đồng", "USD", "VND");

    public static PrintedUnit Parse(string unit)
    {
        // “người trên một vạn dân” says per in words; “% năm” has lost its stroke.
        var parts = unit.Replace(" trên một ", "/", StringComparison.Ordinal).Replace("% ", "%/", StringComparison.Ordinal)
            .Split('/', StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (head is [var many, var currency] && Multiples.TryGetValue(many, out var factor) && Currencies.Contains(currency))
        {
            return new PrintedUnit(currency, [.. parts.Skip(1)], factor, IsMoney: true);
        }

        return new PrintedUnit(parts[0], [.. parts.Skip(1)], 1, Currencies.Contains(parts[0]));
    }

    /// <summary>The unit with what the text left out filled in from the indicator's own: “145 - 160 triệu đồng” of a GRDP per head is per person and year.</summary>
    public PrintedUnit Completed(string indicatorUnit) => Per.IsEmpty ? this with { Per = Parse(indicatorUnit).Per } : this;

    /// <summary>Whether two values in these units stand on one scale. Spelling (bác sĩ, bác sỹ) does not matter.</summary>
    public bool Fits(PrintedUnit other) =>
        SameWords(Base, other.Base) && Per.Length == other.Per.Length && Per.Zip(other.Per).All(p => SameWords(p.First, p.Second));

    private static bool SameWords(string one, string other) => Tokeniser.Keys(one).SequenceEqual(Tokeniser.Keys(other), StringComparer.Ordinal);
}
