namespace DoiChieu.Extracting.Targets;

/// <summary>Peels the words before a value: from the left times, `phấn đấu`, `đảm bảo`; from the right the verb, times, `bình quân`.
/// What is left names the indicator.</summary>
internal static class LeadReader
{
    public static Lead Read(PrintedText text, Stretch place)
    {
        var (left, isInside) = Left(text, place);
        var right = Right(text, left);
        var subject = new Stretch(left.From, right.To);
        var verbs = subject;
        var isNoun = right is { HasPredicate: true, Exists: false } && Words.Of("action").In(text.Tokens, subject) >= 0;
        if (!isNoun && IsOnlyVerbs(text.Tokens, subject))
        {
            // `Giai đoạn 2026 - 2030, tăng trưởng 10%/năm`: alone, this verb names what it measures.
            var name = subject.IsEmpty ? Words.Of("compound").At(text.Tokens, left.From, left.To).Length : 0;
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
        while (from < place.To && (text.Tokens[from].Kind == TokenKind.Sign || Words.Of("connector").At(text.Tokens, from, place.To).Found))
        {
            from += Math.Max(1, Words.Of("connector").At(text.Tokens, from, place.To).Length);
        }

        return new Stretch(from, place.To);
    }

    /// <summary>The stretch without what opens a clause.</summary>
    public static (Stretch Words, bool IsInside) Left(PrintedText text, Stretch place)
    {
        var tokens = text.Tokens;
        var at = place.From;
        var isInside = false;
        while (at < place.To)
        {
            var step = Opening(text, at, place.To, ref isInside);
            if (step == 0)
            {
                break;
            }

            at += step;
        }

        return (new Stretch(at, place.To), isInside);

        int Opening(PrintedText t, int from, int to, ref bool inside)
        {
            if (tokens[from].Kind == TokenKind.Sign && tokens[from].Key is "," or "-" or "–" or ":" or ";" or "+" or "*" or "•")
            {
                return 1;
            }

            if (t.MentionAt(from) is { } mention && mention.Place.To <= to)
            {
                return mention.Place.Length;
            }

            if (Words.Of("inside").At(tokens, from, to) is { Found: true } marker)
            {
                inside = true;
                return marker.Length;
            }

            var name = Math.Max(Words.Of("compound").At(tokens, from, to).Length, Words.Of("head").At(tokens, from, to).Length);
            var opening = Math.Max(Words.Of("opening").At(tokens, from, to).Length, Words.Of("connector").At(tokens, from, to).Length);
            opening = Math.Max(opening, Words.Of("average").At(tokens, from, to) is { Found: true } mean && t.MentionAt(from + mean.Length) is not null ? mean.Length : 0);
            return opening > name && opening >= Words.Of("action").At(tokens, from, to).Length ? opening : 0;
        }
    }

    /// <summary>`bình quân mỗi năm`, `hằng năm bình quân`.</summary>
    public static bool IsYearlyMean(PrintedText text, Stretch place, Mention mention) =>
        mention.Horizon.Kind == HorizonKind.Annual
        && (Words.Of("average").Before(text.Tokens, place.From, mention.Place.From).Found || Words.Of("average").At(text.Tokens, mention.Place.To, place.To).Found);

    private struct Peeled
    {
        public int To;
        public bool HasPredicate;
        public bool Carries;
        public bool IsEquivalent;
        public bool Exists;
        public bool IsMean;
        public int MeanTo;
        public bool IsChange;
    }

    private static Peeled Right(PrintedText text, Stretch place)
    {
        var peeled = new Peeled { To = place.To };
        while (peeled.To > place.From && Step(text, place, ref peeled))
        {
        }

        return peeled;
    }

    private static bool Step(PrintedText text, Stretch place, ref Peeled peeled)
    {
        var tokens = text.Tokens;
        var at = peeled.To;
        if (tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Key is "," or ":" or "-" or "–")
        {
            peeled.To--;
            return true;
        }

        if (UnitInBrackets(tokens, place.From, at) is var bracket && bracket > 0)
        {
            peeled.To -= bracket;
            return true;
        }

        if (Words.Of("comparator-after").Before(tokens, place.From, at).Found)
        {
            return false;
        }

        if (Words.Of("inside").Before(tokens, place.From, at) is { Length: > 1 } inside)
        {
            peeled.To -= inside.Length;
            return true;
        }

        return Mean(text, place, ref peeled) || Time(text, place, ref peeled) || Verb(text, place, ref peeled);
    }

    private static bool Time(PrintedText text, Stretch place, ref Peeled peeled)
    {
        if (text.MentionBefore(peeled.To) is not { } mention || mention.Place.From < place.From || mention.IsBase)
        {
            return false;
        }

        peeled.To = mention.Place.From;
        peeled.MeanTo = 0;
        return true;
    }

    private static bool Mean(PrintedText text, Stretch place, ref Peeled peeled)
    {
        var average = Words.Of("average").Before(text.Tokens, place.From, peeled.To);
        if (!average.Found)
        {
            return false;
        }

        peeled.IsMean = true;
        peeled.MeanTo = peeled.To;
        peeled.To -= average.Length;
        return true;
    }

    private static bool Verb(PrintedText text, Stretch place, ref Peeled peeled)
    {
        var tokens = text.Tokens;
        var predicate = Words.Of(peeled.HasPredicate ? "predicate-before" : "predicate").Before(tokens, place.From, peeled.To);
        var auxiliary = Words.Of("auxiliary").Before(tokens, place.From, peeled.To);
        var length = Math.Max(predicate.Length, auxiliary.Length);
        if (Math.Max(Words.Of("action").Before(tokens, place.From, peeled.To).Length, Words.Of("head").Before(tokens, place.From, peeled.To).Length) > length)
        {
            // `sắp xếp`, `tăng trưởng` behind another verb
            length = 0;
        }

        if (length == 0 || IsNoun(tokens, place.From, peeled.To - length))
        {
            var tail = peeled.HasPredicate || peeled.To < place.To ? default : Words.Of("subject-tail").Before(tokens, place.From, peeled.To);
            peeled.To -= tail.Length;
            return tail.Found;
        }

        if (!peeled.HasPredicate && predicate.Length >= auxiliary.Length)
        {
            peeled.HasPredicate = true;
            peeled.Carries = predicate.Value is "carry" or "same";
            peeled.IsEquivalent = predicate.Value is "same";
            peeled.Exists = length == 1 && tokens[peeled.To - 1].Key is "có";
        }

        peeled.IsChange |= Words.Of("change-verb").At(tokens, peeled.To - length, peeled.To).Found && !IsLevelled(tokens, peeled.To - length, peeled.To);
        peeled.To -= length;
        peeled.MeanTo = 0;
        return true;
    }

    // `tăng lên`, `giảm còn` reach a level.
    private static bool IsLevelled(Tokens tokens, int from, int to) => to - from > 1 && tokens[to - 1].Key is "lên" or "còn" or "xuống" or "đến" or "tới";

    // `tốc độ tăng 8%`: here `tăng` belongs to the noun.
    private static bool IsNoun(Tokens tokens, int from, int verb) =>
        verb > from && (tokens[verb - 1].Key is "quả" || tokens[verb - 1].Key is "độ" or "mức" or "lệ" or "suất" or "số" && tokens[verb].Key is "tăng" or "giảm" or "tham" or "đóng" or "hoàn" or "thực" or "có" or "được" or "bao" or "phủ");

    // `theo quy chuẩn (%)`
    private static int UnitInBrackets(Tokens tokens, int from, int at)
    {
        var open = at - 1;
        if (!tokens.IsSign(open, ")"))
        {
            return 0;
        }

        while (open > from && !tokens.IsSign(open, "("))
        {
            open--;
        }

        var unit = UnitReader.Read(tokens, open + 1);
        return tokens.IsSign(open, "(") && unit.Kind != UnitKind.None && unit.To == at - 1 && UnitReader.IsKnown(tokens, open + 1) ? at - open : 0;
    }

    /// <summary>Whether nothing but verbs, their adverbs and commas stands here, or only the name of whom the target is for.</summary>
    public static bool IsOnlyVerbs(Tokens tokens, Stretch place)
    {
        var at = place.From;
        while (at < place.To)
        {
            var step = Math.Max(Words.Of("action").At(tokens, at, place.To).Length, Words.Of("opening").At(tokens, at, place.To).Length);
            step = Math.Max(step, Math.Max(Words.Of("adverb").At(tokens, at, place.To).Length, Words.Of("predicate").At(tokens, at, place.To).Length));
            step = Math.Max(step, Words.Of("place").At(tokens, at, place.To).Length);
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
