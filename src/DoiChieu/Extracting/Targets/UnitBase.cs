namespace DoiChieu.Extracting.Targets;

/// <summary>Reads what a unit is per: `/năm`, `/lao động/năm`, `/10.000 dân`, `trên một vạn dân`.</summary>
internal static class UnitBase
{
    /// <summary>Behind all bases that follow a unit; the same token where none does.</summary>
    public static int Read(Tokens tokens, int to)
    {
        for (var next = One(tokens, to); next > to; next = One(tokens, to))
        {
            to = next;
        }

        return to;
    }

    /// <summary>Whether a unit is per something that is no time, `bác sĩ/trạm y tế`, and another one is not: then neither is a part of the other.</summary>
    public static bool Differs(string unit, string other) =>
        unit.IndexOf('/', StringComparison.Ordinal) is var at and > 0 && Tokens.Of(unit[(at + 1)..]) is { Count: > 0 } per
        && !Words.TimeUnit.At(per, 0, per.Count).Found && !other.Contains('/', StringComparison.Ordinal);

    private static int One(Tokens tokens, int at)
    {
        var isSlash = tokens.IsSign(at, "/");
        if (!isSlash && !(at < tokens.Count && tokens[at].Key is "trên"))
        {
            return at;
        }

        var counted = Count(tokens, at + 1, at);
        if (!isSlash && counted == at + 1)
        {
            return at;
        }

        counted += Words.Scale.At(tokens, counted, tokens.Count).Length;
        var known = Words.Per.At(tokens, counted, tokens.Count);
        if (known.Found)
        {
            return counted + known.Length;
        }

        var noun = UnitReader.Noun(tokens, counted, out _);
        var isUnknown = isSlash && noun > counted && !Words.Unit.At(tokens, counted, tokens.Count).Found;
        return noun == counted ? at : isUnknown ? WholeNoun(tokens, noun, counted) : noun;
    }

    // Behind `một`, `mỗi`, `10.000`; behind a slash any number counts.
    private static int Count(Tokens tokens, int counted, int at)
    {
        while (counted < tokens.Count)
        {
            var word = Words.PerWord.At(tokens, counted, tokens.Count).Length;
            var step = word > 0 ? word : tokens.IsSign(at, "/") && tokens.IsNumber(counted) ? 1 : 0;
            if (step == 0)
            {
                break;
            }

            counted += step;
        }

        return counted;
    }

    private static int WholeNoun(Tokens tokens, int to, int from)
    {
        while (to < tokens.Count && to - from < UnitReader.LongestSlashedNoun && tokens.IsWord(to) && !Words.Stop.At(tokens, to, tokens.Count).Found)
        {
            to++;
        }

        return to;
    }
}
