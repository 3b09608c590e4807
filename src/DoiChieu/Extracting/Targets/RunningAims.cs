using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds, in running text without a heading of targets, the sentences that announce aims: `Đại hội đề ra 18 chỉ tiêu, trong đó …`, `phấn đấu đến năm 2025, … đạt 8.500 USD/người`.
/// 1. Such a sentence names chỉ tiêu, mục tiêu or phấn đấu, prints a time ahead of the text, and a value behind the announcing words.
/// 2. A sentence that tells what was reached, or measures something by an aim (`121% so với mục tiêu`), announces none. 3. What stands before those words is left out.
/// 4. The next paragraph goes on with them where it opens with what is to be done: `Giải quyết việc làm cho trên 3,5 triệu lao động, …`.</summary>
internal sealed class RunningAims(int now, TargetContext context)
{
    // `hoàn thành thắng lợi các mục tiêu`
    private const int LongestReach = 4;

    // When the last paragraph's last sentence set aims: for when.
    private Horizon? open;

    // The time ahead that the sentence before prints: `… thông qua kế hoạch năm 2021. Nghị quyết có 23 chỉ tiêu, trong đó GRDP tăng 7,5%.`
    private Horizon? planned;

    /// <summary>Says that something other than a paragraph stands here: none goes on behind it.</summary>
    public void Close() => (open, planned) = (null, null);

    /// <summary>The part of each sentence of a paragraph that sets aims, and the time printed before it. Paragraphs come in their order.</summary>
    public IEnumerable<(Stretch Place, Horizon? Before)> Find(PrintedText text, IEnumerable<Stretch> sentences)
    {
        var (isOpen, isFirst) = (false, true);
        foreach (var sentence in sentences)
        {
            var goesOn = isFirst && open is not null && WordsOnlyReader.Opens(text, sentence) && IsSet(text, sentence) ? open : null;
            (isFirst, open) = (false, null);
            var own = text.MentionsIn(sentence).LastOrDefault(IsAhead)?.Horizon;
            var (at, time) = (At(text, sentence, own is null && planned is not null && CountsAims(text.Tokens, sentence)), own is null ? planned : null);
            planned = own;
            if (at >= 0)
            {
                open = own ?? time;
                yield return (new Stretch(at, sentence.To), time ?? Before(text, sentence, at));
                isOpen = true;
                continue;
            }

            if (goesOn is not null)
            {
                yield return (sentence, goesOn);
                continue;
            }

            // `… 18 chỉ tiêu …. Trong đó: Tỷ lệ … 37% trở lên`
            isOpen = isOpen && Words.Inside.At(text.Tokens, sentence.From, sentence.To).Found && IsSet(text, sentence);
            if (isOpen)
            {
                yield return (sentence, null);
            }
        }
    }

    // Where the words that set aims begin; -1 where there are none.
    private int At(PrintedText text, Stretch sentence, bool isPlanned)
    {
        if ((!isPlanned && !text.MentionsIn(sentence).Any(IsAhead)) || Asks(text.Tokens, sentence))
        {
            return -1;
        }

        for (var i = sentence.From; i < sentence.To; i++)
        {
            var said = Said(text.Tokens, i, sentence);
            if (said >= 0)
            {
                return IsSet(text, sentence with { From = said }) ? said : -1;
            }
        }

        return -1;
    }

    // `23 chỉ tiêu chủ yếu, trong đó …`: how many there are, and which.
    private static bool CountsAims(Tokens tokens, Stretch sentence) =>
        Enumerable.Range(sentence.From + 1, Math.Max(0, sentence.Length - 1)).Any(i => tokens.IsNumber(i - 1) && Words.TargetHeading.At(tokens, i, sentence.To) is { Found: true } noun && Words.Inside.In(tokens, sentence with { From = i + noun.Length }) >= 0);

    /// <summary>Whether a sentence is a question: it sets nothing.</summary>
    public static bool Asks(Tokens tokens, Stretch sentence) =>
        Words.Asking.In(tokens, sentence) >= 0 || (sentence.To < tokens.Count && tokens.IsSign(sentence.To, "?"));

    private static bool IsSet(PrintedText text, Stretch place) =>
        text.QuantitiesIn(place).Any() && Words.AimPast.In(text.Tokens, place) < 0 && Words.PastLead.In(text.Tokens, place) < 0 && !TellsWhatWasDone(text.Tokens, place);

    // `với mục tiêu …, tỉnh đã hỗ trợ 300 hộ`, but `lao động đã qua đào tạo`
    private static bool TellsWhatWasDone(Tokens tokens, Stretch place) =>
        Enumerable.Range(place.From, place.Length).Any(i => tokens[i].Key is "đã" && !(i + 1 < place.To && tokens[i + 1].Key is "qua"));

    private static int Said(Tokens tokens, int i, Stretch sentence)
    {
        if (Words.Decision.At(tokens, i, sentence.To) is { Found: true } decided)
        {
            return Behind(tokens, i + decided.Length, sentence.To);
        }

        if (!Words.Future.At(tokens, i, sentence.To).Found || Words.NoHeading.At(tokens, i, sentence.To).Found)
        {
            return -1;
        }

        if (tokens[i].Key is "phấn")
        {
            return i > sentence.From && tokens[i - 1].Key is "đã" ? -1 : i;
        }

        return IsMeasureOfOther(tokens, i, sentence.From) ? -1 : Behind(tokens, i + 2, sentence.To);
    }

    // `đạt 121% so với mục tiêu`, `hoàn thành các chỉ tiêu`, `thực hiện mục tiêu`: the aim is not set here.
    private static bool IsMeasureOfOther(Tokens tokens, int noun, int from)
    {
        for (var i = noun - 1; i >= Math.Max(from, noun - LongestReach) && tokens[i].Kind != TokenKind.Sign; i--)
        {
            if (Words.AimMet.At(tokens, i, noun).Found)
            {
                return true;
            }
        }

        return false;
    }

    // `18 chỉ tiêu cụ thể, trong đó, …`, `Chỉ tiêu chủ yếu đặt ra đến năm 2030 …`: up to what the aim is about, or its time.
    private static int Behind(Tokens tokens, int at, int to)
    {
        while (at < to && (tokens[at].Key is "," or ":" || Words.AimTail.At(tokens, at, to).Found))
        {
            at += Math.Max(1, Words.AimTail.At(tokens, at, to).Length);
        }

        return at;
    }

    private bool IsAhead(Mention time) =>
        !time.IsBase && !context.IsPast(time.Horizon)
        && (time.Horizon.Kind is HorizonKind.Year or HorizonKind.Period ? now > 0 && time.Horizon.LastYear > now : time.Horizon.Kind is HorizonKind.Term && context.Document is not null);

    private Horizon? Before(PrintedText text, Stretch sentence, int at) =>
        text.MentionsIn(sentence with { To = at }).LastOrDefault(m => IsAhead(m) && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;
}
