using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Gives counted values the base that is printed behind the last of them: `10 bác sĩ và 30 giường bệnh/1 vạn dân`.
/// Without it ten doctors would be all there are.</summary>
internal static class SharedBase
{
    private const int LongestGap = 4;

    public static ImmutableArray<Quantity> Spread(Tokens tokens, ImmutableArray<Quantity> quantities)
    {
        var spread = quantities.ToBuilder();
        for (var i = spread.Count - 2; i >= 0; i--)
        {
            if (Base(spread[i + 1]) is { Length: > 0 } shared && Base(spread[i]).Length == 0 && AreListed(tokens, spread[i], spread[i + 1]))
            {
                spread[i] = spread[i] with { Unit = spread[i].Unit with { Printed = spread[i].Unit.Printed + shared } };
            }
        }

        return spread.ToImmutable();
    }

    // `/1 vạn dân`, ` trên 10.000 dân`: only a base that counts is shared, `/năm` is not.
    private static string Base(Quantity quantity)
    {
        var printed = quantity.Unit.Printed;
        var at = quantity.Unit.Kind == UnitKind.Counted ? Math.Max(printed.IndexOf('/', StringComparison.Ordinal), printed.IndexOf(" trên ", StringComparison.Ordinal)) : -1;
        return at >= 0 && printed.AsSpan(at).IndexOfAnyInRange('0', '9') is var digit && (digit >= 0 || IsCounted(printed[at..])) ? printed[at..] : "";
    }

    private static bool IsCounted(string printed)
    {
        var words = Tokens.Of(printed);
        return Words.PerWord.At(words, 1, words.Count).Found || Words.Scale.At(words, 1, words.Count).Found;
    }

    private static bool AreListed(Tokens tokens, Quantity first, Quantity second)
    {
        var gap = new Stretch(first.To, second.From);
        return first.Unit.Kind == UnitKind.Counted && gap.Length is > 0 and <= LongestGap && tokens[gap.To - 1].Key is "," or "và"
            && Words.Predicate.In(tokens, gap) < 0 && !Enumerable.Range(gap.From, gap.Length).Any(i => tokens[i].Key is ";" or "." or ":" or "(" or ")");
    }
}
