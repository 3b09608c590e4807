namespace DoiChieu.Extracting.Targets;

/// <summary>Clauses that commit to something without a number.</summary>
internal static class WordsOnlyReader
{
    /// <summary>Whether the words commit, rather than name or list: they open with a verb of commitment or have a predicate.</summary>
    public static bool Commits(PrintedText text, Stretch clause)
    {
        var rest = WithoutTimes(text, clause);
        return Opens(text, clause) || Words.Finite.In(text.Tokens, rest) >= 0;
    }

    /// <summary>Whether the clause opens with a verb of commitment.</summary>
    public static bool Opens(PrintedText text, Stretch clause)
    {
        var rest = WithoutTimes(text, clause);
        return Words.Commitment.At(text.Tokens, rest.From, rest.To).Length > Words.Compound.At(text.Tokens, rest.From, rest.To).Length
            && !Words.Head.At(text.Tokens, rest.From, rest.To).Found;
    }

    /// <summary>What the clause commits to: without the opening verbs and words of quantity, up to a verb of change or a second commitment.</summary>
    public static Stretch Indicator(PrintedText text, Stretch clause)
    {
        var tokens = text.Tokens;
        var from = LeadReader.Left(text, clause).Words.From;
        while (Words.Quantifier.At(tokens, from, clause.To) is { Found: true } quantifier && from + quantifier.Length < clause.To)
        {
            from += quantifier.Length;
        }

        from = LeadReader.Left(text, new Stretch(from, clause.To)).Words.From;
        from = from < clause.To ? from : clause.From;
        var to = from;
        while (to < clause.To && !Ends(text, from, to, clause.To))
        {
            to++;
        }

        return new Stretch(from, to > from ? to : clause.To);
    }

    private static bool Ends(PrintedText text, int from, int at, int to)
    {
        if (at == from || text.Nesting.Encloses(at))
        {
            return false;
        }

        var tokens = text.Tokens;
        return text.MentionAt(at) is { IsBase: false } || Words.FiniteCut.At(tokens, at, to).Found
            || (tokens.IsSign(at, ",") && (Words.CommitmentRestart.At(tokens, at + 1, to).Found || Words.Adjunct.At(tokens, at + 1, to).Found));
    }

    private static Stretch WithoutTimes(PrintedText text, Stretch clause)
    {
        var from = clause.From;
        while (from < clause.To && (text.MentionAt(from) is not null || text.Tokens[from].Kind == TokenKind.Sign))
        {
            from += text.MentionAt(from)?.Place.Length ?? 1;
        }

        return new Stretch(from, clause.To);
    }
}
