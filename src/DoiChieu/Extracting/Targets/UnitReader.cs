namespace DoiChieu.Extracting.Targets;

/// <summary>Reads the unit behind a number: a sign, a unit or a counted noun of the tables, or else the noun that stands there, of two words at most.
/// `/` and `trên một` bring in what it is per.</summary>
internal static class UnitReader
{
    private const int LongestUnknownNoun = 2;
    public const int LongestSlashedNoun = 5;

    /// <summary>The unit that begins at a token; of kind None where none does.</summary>
    public static Unit Read(Tokens tokens, int at)
    {
        if (Words.ShareSign.At(tokens, at, tokens.Count) is { Found: true } sign)
        {
            return Share(tokens, at, at + sign.Length);
        }

        var scaled = at;
        while (scaled < tokens.Count && Words.Scale.At(tokens, scaled, tokens.Count) is { Found: true } scale && !IsHead(tokens, scaled))
        {
            scaled += scale.Length;
        }

        var noun = Noun(tokens, scaled, out var kind);
        if (noun == at)
        {
            return new Unit(UnitKind.None, "", at, at, at > 0 ? tokens[at - 1].End : 0);
        }

        if (noun == scaled)
        {
            kind = UnitKind.Measured;
        }

        return Made(tokens, kind, at, UnitBase.Read(tokens, noun)) with { NounFrom = scaled };
    }

    /// <summary>Whether a unit of the tables begins here.</summary>
    public static bool IsKnown(Tokens tokens, int at) =>
        Words.ShareSign.At(tokens, at, tokens.Count).Found || Words.Unit.At(tokens, at, tokens.Count).Found
        || (Words.Scale.At(tokens, at, tokens.Count).Found && !IsHead(tokens, at));

    /// <summary>Whether what two units have in common is a share or a measure, and no counted noun.</summary>
    public static bool IsMeasure(string family) => family is "%" || Tokens.Of(family) is { Count: > 0 } word && Words.Unit.At(word, 0, word.Count) is { Value: "measure" };

    // `tỷ lệ` behind a number is no `tỷ`.
    private static bool IsHead(Tokens tokens, int at) => Words.Head.At(tokens, at, tokens.Count).Found;

    private static Unit Share(Tokens tokens, int at, int to)
    {
        if (UnitBase.Read(tokens, to) is var per && per > to)
        {
            return Made(tokens, UnitKind.Share, at, per);
        }

        // `16 - 18% năm`: the slash is lost in print, the unit stays as printed.
        if (to < tokens.Count && tokens[to].Key is "năm" && !tokens.IsNumber(to + 1) && !Words.DurationAfter.At(tokens, to + 1, tokens.Count).Found)
        {
            return Made(tokens, UnitKind.Share, at, to + 1);
        }

        // `12 - 14% GRDP/năm`: the base noun is not part of the unit.
        if (tokens.IsWord(to) && tokens.IsSign(to + 1, "/") && Words.TimeUnit.At(tokens, to + 2, tokens.Count) is { Found: true } time)
        {
            var end = to + 2 + time.Length;
            var printed = tokens.Text[tokens[at].Start..tokens[to - 1].End] + tokens.Text[tokens[to + 1].Start..tokens[end - 1].End];
            return new Unit(UnitKind.Share, printed, at, end, tokens[end - 1].End) { Family = "%" };
        }

        return Made(tokens, UnitKind.Share, at, to);
    }

    /// <summary>Behind the noun that begins at a token; the token itself where none does.</summary>
    public static int Noun(Tokens tokens, int at, out UnitKind kind)
    {
        kind = UnitKind.Counted;
        if (!tokens.IsWord(at))
        {
            return at;
        }

        if (Words.Unit.At(tokens, at, tokens.Count) is { Found: true } known)
        {
            kind = known.Value is "measure" ? UnitKind.Measured : UnitKind.Counted;
            return Slashed(tokens, at, at + known.Length, kind);
        }

        if (Unmarked(tokens[at].Key) is { } unmarked && Words.Unit.At(Tokens.Of(unmarked), 0, 1) is { Found: true } marked)
        {
            kind = marked.Value is "measure" ? UnitKind.Measured : UnitKind.Counted;
            return at + 1;
        }

        var to = at;
        while (to < tokens.Count && to - at < LongestUnknownNoun && tokens.IsWord(to) && !Words.Stop.At(tokens, to, tokens.Count).Found && !IsHead(tokens, to))
        {
            to++;
        }

        return to == at ? at : Slashed(tokens, at, to, kind);
    }

    // `tổ chức quốc tế/diễn đàn đa phương`, `m2 sàn/người`: what stands before the slash is left whole.
    private static int Slashed(Tokens tokens, int at, int to, UnitKind kind)
    {
        if (tokens.IsSign(to, "/"))
        {
            return to;
        }

        var slash = to;
        while (slash < tokens.Count && slash - at < LongestSlashedNoun && tokens.IsWord(slash) && !Words.Stop.At(tokens, slash, tokens.Count).Found)
        {
            slash++;
        }

        var isWhole = kind == UnitKind.Counted || Words.Per.At(tokens, slash + 1, tokens.Count).Found;
        return tokens.IsSign(slash, "/") && slash > to && isWhole ? slash : to;
    }

    private static string? Unmarked(string key)
    {
        var word = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return word.Length > 0 && word.Length < key.Length ? word : null;
    }

    private static Unit Made(Tokens tokens, UnitKind kind, int from, int to)
    {
        var last = tokens[to - 1];
        var end = last.End;
        if (last.Kind == TokenKind.Word && !Words.Unit.At(tokens, to - 1, to).Found && Unmarked(last.Key) is { } word
            && (Words.Unit.At(Tokens.Of(word), 0, 1).Found || Words.Per.At(Tokens.Of(word), 0, 1).Found))
        {
            end = last.Start + word.Length;
        }

        return new Unit(kind, tokens.Text[tokens[from].Start..end], from, to, end) { Family = kind == UnitKind.Share ? "%" : Family(tokens, from, to) };
    }

    // Of `triệu lượt khách`: `lượt`.
    private static string Family(Tokens tokens, int from, int to)
    {
        while (from < to - 1 && Words.Scale.At(tokens, from, to) is { Found: true } scale && from + scale.Length < to)
        {
            from += scale.Length;
        }

        return tokens[from].Key;
    }
}
