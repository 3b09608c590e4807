namespace DoiChieu.Extracting.Targets;

/// <summary>The words before a value, peeled from the right: the verb, times, `bình quân`, a unit in brackets.</summary>
internal struct LeadEnd
{
    private readonly PrintedText text;
    private readonly Tokens tokens;
    private readonly int from;
    private readonly int end;

    private LeadEnd(PrintedText text, Stretch place)
    {
        this.text = text;
        tokens = text.Tokens;
        (from, end, To) = (place.From, place.To, place.To);
    }

    /// <summary>Behind the last word that is left.</summary>
    public int To { get; private set; }

    public bool HasPredicate { get; private set; }

    public bool Carries { get; private set; }

    public bool IsEquivalent { get; private set; }

    public bool Exists { get; private set; }

    /// <summary>The verb is no verb of measure: `hoàn thành`.</summary>
    public bool IsAct { get; private set; }

    public bool IsMean { get; private set; }

    /// <summary>Behind `bình quân`, where it follows the words that are left; else 0.</summary>
    public int MeanTo { get; private set; }

    public bool IsChange { get; private set; }

    public static LeadEnd Peel(PrintedText text, Stretch place)
    {
        var peeled = new LeadEnd(text, place);
        while (peeled.To > place.From && peeled.Step())
        {
        }

        return peeled;
    }

    private bool Step()
    {
        if (tokens[To - 1].Kind == TokenKind.Sign && (tokens[To - 1].Key is "," or ":" or "-" or "–" || OpensQuote()))
        {
            To--;
            return true;
        }

        if (Bracket() is var bracket && bracket > 0)
        {
            To -= bracket;
            return true;
        }

        if (Words.ComparatorAfter.Before(tokens, from, To).Found)
        {
            return false;
        }

        if (Words.Inside.Before(tokens, from, To) is { Length: > 1 } inside)
        {
            To -= inside.Length;
            return true;
        }

        return Mean() || Time() || Verb();
    }

    // `phát thải ròng bằng "0"`
    private readonly bool OpensQuote() => To == end && tokens.IsNumber(To) && tokens[To - 1].Key is "“" or "\"";

    private bool Time()
    {
        if (text.MentionBefore(To) is not { IsBase: false } mention || mention.Place.From < from)
        {
            return false;
        }

        (To, MeanTo) = (mention.Place.From, 0);
        return true;
    }

    private bool Mean()
    {
        var average = Words.Average.Before(tokens, from, To);
        if (!average.Found)
        {
            return false;
        }

        (IsMean, MeanTo, To) = (true, To, To - average.Length);
        return true;
    }

    private bool Verb()
    {
        var predicate = (HasPredicate ? Words.PredicateBefore : Words.Predicate).Before(tokens, from, To);
        var auxiliary = Words.Auxiliary.Before(tokens, from, To);
        var length = Math.Max(predicate.Length, auxiliary.Length);
        if (length == 0 || IsName(length) || IsNoun(To - length))
        {
            return SubjectTail();
        }

        if (!HasPredicate && predicate.Length >= auxiliary.Length)
        {
            HasPredicate = true;
            Carries = predicate.Value is "carry" or "same";
            IsEquivalent = predicate.Value is "same";
            IsAct = predicate.Value is "act";
            Exists = length == 1 && tokens[To - 1].Key is "có";
        }

        IsChange |= Words.ChangeVerb.At(tokens, To - length, To).Found && !IsLevelled(length);
        (To, MeanTo) = (To - length, 0);
        return true;
    }

    // A preposition that the value's words leave behind: `giải quyết việc làm cho 25.000 lao động`
    private bool SubjectTail()
    {
        var tail = HasPredicate || To < end ? default : Words.SubjectTail.Before(tokens, from, To);
        To -= tail.Length;
        return tail.Found;
    }

    // `sắp xếp` is not `xếp`; behind another verb `tăng trưởng` is a noun
    private readonly bool IsName(int length) =>
        Math.Max(Words.Action.Before(tokens, from, To).Length, Words.Head.Before(tokens, from, To).Length) > length;

    // `tăng lên`, `giảm còn` reach a level.
    private readonly bool IsLevelled(int length) => length > 1 && tokens[To - 1].Key is "lên" or "còn" or "xuống" or "đến" or "tới";

    // `tốc độ tăng 8%`, `kết quả xếp hạng`, `trung học phổ thông và tương đương`, `đóng góp vào tăng trưởng`: the verb belongs to the noun.
    private readonly bool IsNoun(int verb) =>
        verb > from && (tokens[verb - 1].Key is "quả" or "vào" || (tokens[verb - 1].Key is "và" && tokens[verb].Key is "tương") || (Words.NounBeforeVerb.Is(tokens, verb - 1) && Words.VerbBehindNoun.Is(tokens, verb)));

    // `theo quy chuẩn (%)`, `bình quân đầu người (đến năm 2030)`
    private readonly int Bracket()
    {
        var open = To - 1;
        if (!tokens.IsSign(open, ")"))
        {
            return 0;
        }

        while (open > from && !tokens.IsSign(open, "("))
        {
            open--;
        }

        var isTime = text.MentionAt(open + 1)?.Place.To == To - 1;
        var isUnit = UnitReader.Read(tokens, open + 1).To == To - 1 && UnitReader.IsKnown(tokens, open + 1);
        return tokens.IsSign(open, "(") && (isTime || isUnit) ? To - open : 0;
    }
}
