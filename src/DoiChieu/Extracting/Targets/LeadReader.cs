namespace DoiChieu.Extracting.Targets;

/// <summary>Peels the words before a value: from the left times, `phấn đấu`, `đảm bảo`; from the right the verb, times, `bình quân`.
/// What is left names the indicator.</summary>
internal static class LeadReader
{
    public static Lead Read(PrintedText text, Stretch place)
    {
        var (left, isInside) = Left(text, place);
        var right = LeadEnd.Peel(text, left);
        var subject = new Stretch(left.From, right.To);
        var verbs = subject;
        var isNoun = right is { HasPredicate: true, IsAct: false } && Words.Action.In(text.Tokens, subject) >= 0;
        if (!isNoun && IsOnlyVerbs(text.Tokens, subject))
        {
            // `Giai đoạn 2026 - 2030, tăng trưởng 10%/năm`: alone, this verb names what it measures.
            var name = subject.IsEmpty ? Words.Compound.At(text.Tokens, left.From, left.To).Length : 0;
            subject = name > 0 ? new Stretch(left.From, left.From + name) : new Stretch(subject.To, subject.To);
        }

        return new Lead(
            subject, verbs, right.HasPredicate, right.Carries, right.IsEquivalent, isInside, right.Exists, right.IsMean,
            right.MeanTo > 0 && !subject.IsEmpty ? new Stretch(subject.From, right.MeanTo) : subject, text.MentionsIn(place).Any(m => IsYearlyMean(text, place, m)), right.IsChange);
    }

    /// <summary>The stretch without connecting signs at its beginning.</summary>
    public static Stretch Trimmed(PrintedText text, Stretch place)
    {
        var from = place.From;
        while (from < place.To && (text.Tokens[from].Kind == TokenKind.Sign || Words.Connector.At(text.Tokens, from, place.To).Found))
        {
            from += Math.Max(1, Words.Connector.At(text.Tokens, from, place.To).Length);
        }

        return new Stretch(from, place.To);
    }

    /// <summary>The stretch without what opens a clause.</summary>
    public static (Stretch Words, bool IsInside) Left(PrintedText text, Stretch place)
    {
        var (at, isInside) = (place.From, false);
        while (at < place.To)
        {
            var inside = Words.Inside.At(text.Tokens, at, place.To).Length;
            var step = Math.Max(inside, Opening(text, new Stretch(at, place.To)));
            if (step == 0)
            {
                break;
            }

            isInside |= inside > 0;
            at += step;
        }

        return (new Stretch(at, place.To), isInside);
    }

    // How many tokens of sign, time or opening verb stand first. `tăng trưởng` is not `tăng`, `nâng cấp` not `nâng`.
    private static int Opening(PrintedText text, Stretch place)
    {
        var (tokens, from, to) = (text.Tokens, place.From, place.To);
        if (tokens[from].Kind == TokenKind.Sign && tokens[from].Key is "," or "-" or "–" or ":" or ";" or "+" or "*" or "•")
        {
            return 1;
        }

        if (text.MentionAt(from) is { } mention && mention.Place.To <= to)
        {
            return mention.Place.Length;
        }

        var name = Math.Max(Words.Compound.At(tokens, from, to).Length, Words.Head.At(tokens, from, to).Length);
        var opening = Math.Max(Words.Opening.At(tokens, from, to).Length, Words.Connector.At(tokens, from, to).Length);
        var mean = Words.Average.At(tokens, from, to).Length;
        opening = Math.Max(opening, mean > 0 && text.MentionAt(from + mean) is not null ? mean : 0);
        return opening > name && opening >= Words.Action.At(tokens, from, to).Length ? opening : 0;
    }

    /// <summary>`bình quân mỗi năm`, `hằng năm bình quân`.</summary>
    public static bool IsYearlyMean(PrintedText text, Stretch place, Mention mention) =>
        mention.Horizon.Kind == HorizonKind.Annual
        && (Words.Average.Before(text.Tokens, place.From, mention.Place.From).Found || Words.Average.At(text.Tokens, mention.Place.To, place.To).Found);

    /// <summary>Whether nothing but verbs, their adverbs and commas stands here, or only the name of whom the target is for.</summary>
    public static bool IsOnlyVerbs(Tokens tokens, Stretch place)
    {
        var at = place.From;
        while (at < place.To)
        {
            var step = Math.Max(Words.Action.At(tokens, at, place.To).Length, Words.Opening.At(tokens, at, place.To).Length);
            step = Math.Max(step, Math.Max(Words.Adverb.At(tokens, at, place.To).Length, Words.Predicate.At(tokens, at, place.To).Length));
            step = Math.Max(step, Words.Whom.At(tokens, at, place.To).Length);
            step = Math.Max(step, tokens.IsSign(at, ",") ? 1 : 0);
            if (step == 0)
            {
                return false;
            }

            at += step;
        }

        return true;
    }
}
