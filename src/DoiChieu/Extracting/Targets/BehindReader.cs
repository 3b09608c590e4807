namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the words behind a value that name what it is of: `90% học sinh …`. A base (`40% của …`, `trong tổng số`), a time or a purpose is none.</summary>
internal static class BehindReader
{
    /// <summary>Those words; empty where there are none.</summary>
    public static Stretch Read(PrintedText text, Segment segment)
    {
        var (tokens, tail) = (text.Tokens, segment.Tail);
        var from = tail.From + Words.TailOwnLead.At(tokens, tail.From, tail.To).Length;
        from = WithoutBracket(text, from, tail.To);
        var isBracket = !tail.IsEmpty && tokens.IsSign(from, "(");
        if (tail.IsEmpty || from >= tail.To || (!isBracket && tokens[from].Kind == TokenKind.Sign && tokens[from].Key is not ("“" or "\"") && !GoesOn(tokens, from)) || text.MentionAt(from) is not null
            || (from == tail.From && Words.TailBase.At(tokens, from, tail.To).Found))
        {
            return new Stretch(from, from);
        }

        var to = End(text, new Stretch(from, tail.To));
        return isBracket && IsWholeBracket(tokens, from, to) ? new Stretch(from, from) : new Stretch(from, to);
    }

    /// <summary>Whether a comma stands between two kinds of place that are counted together: `17/99 xã, phường đạt chuẩn`; but `24 xã, phường Cái Khế`.</summary>
    public static bool GoesOn(Tokens tokens, int comma) =>
        tokens.IsSign(comma, ",") && Words.ListedNoun.Before(tokens, 0, comma).Found && Words.ListedNoun.At(tokens, comma + 1, tokens.Count) is { Found: true } noun
        && !(tokens.IsWord(comma + 1 + noun.Length) && char.IsUpper(tokens.Printed(comma + 1 + noun.Length)[0]));

    // `trên 95% (19/20) xã đạt chuẩn`
    private static int WithoutBracket(PrintedText text, int from, int to)
    {
        var group = text.GroupsIn(new Stretch(from, to)).FirstOrDefault();
        return group.From == from + 1 && group.To + 1 < to && text.QuantitiesIn(group).Any() ? group.To + 1 : from;
    }

    private static bool IsWholeBracket(Tokens tokens, int from, int to) => tokens.IsSign(to - 1, ")") && !Enumerable.Range(from, to - 1 - from).Any(i => tokens.IsSign(i, ")"));

    // `xã đạt chuẩn (chiếm 25%)`: a value at the end is a row of its own, no part of the name.
    private static int WithoutValueBracket(PrintedText text, int from, int to)
    {
        var tokens = text.Tokens;
        var open = to - 1;
        while (tokens.IsSign(to - 1, ")") && open > from && !tokens.IsSign(open, "("))
        {
            open--;
        }

        return open > from && open < to - 1 && tokens.IsSign(open, "(") && text.QuantitiesIn(new Stretch(open, to)).Any() ? open : to;
    }

    private static int End(PrintedText text, Stretch tail)
    {
        var tokens = text.Tokens;
        var to = tail.To;
        for (var i = tail.From; i < tail.To; i++)
        {
            var isComma = tokens.IsSign(i, ",") && !text.Nesting.Encloses(i);
            if ((isComma && (Words.Adjunct.At(tokens, i + 1, tail.To).Found || Words.CommitmentRestart.At(tokens, i + 1, tail.To).Found)) || (Words.Comparison.At(tokens, i, tail.To).Found && !text.Nesting.Encloses(i)))
            {
                to = i;
                break;
            }
        }

        to = WithoutValueBracket(text, tail.From, to);
        while (to > tail.From && (tokens[to - 1].Key is "," or "-" or "–" || (text.MentionBefore(to) is { IsBase: false } mention && mention.Place.From >= tail.From)))
        {
            to = text.MentionBefore(to) is { IsBase: false } time && time.Place.From >= tail.From ? time.Place.From : to - 1;
        }

        return to;
    }
}
