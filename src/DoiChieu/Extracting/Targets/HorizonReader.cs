using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the times a text prints. 1. Every year token is in one mention, or it is a value with a unit.
/// 2. Mentions stand in order and do not overlap. 3. Years of a base (`so với năm 2020`), of prices, of visions and of names are marked so.</summary>
internal static class HorizonReader
{
    public static ImmutableArray<Mention> Find(Tokens tokens)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DateReader.Read(tokens, i, from) is { } mention || (mention = Years(tokens, i, from) ?? Named(tokens, i, from)) is not null)
            {
                found.Add(mention);
                from = mention.Place.To;
                i = from - 1;
            }
        }

        return found.ToImmutable();
    }

    public static bool IsYear(Tokens tokens, int index) =>
        tokens.IsNumber(index) && tokens[index].Length == 4 && tokens[index].Key[..2] is "19" or "20" or "21"
        && tokens[index].Key.All(char.IsAsciiDigit);

    private static Mention? Years(Tokens tokens, int i, int from)
    {
        // `ISO 9001:2015`, `136/2013/NĐ-CP`
        if (!IsYear(tokens, i) || (tokens.IsGlued(i) && (tokens.IsSign(i - 1, ":") || tokens.IsSign(i - 1, "/"))))
        {
            return null;
        }

        var second = SecondYear(tokens, i);
        var lead = Words.YearLead.Before(tokens, from, i);
        var start = second > 0 ? PeriodStart(tokens, i, from) : i - lead.Length;

        var end = (second > 0 ? second : i) + 1;
        if (start == i && IsCounted(tokens, end))
        {
            return null;
        }

        if (start < i && tokens[i - 1].Key is not "năm" && second < 0 && IsCounted(tokens, end))
        {
            return null;
        }

        var horizon = second > 0
            ? new Horizon(HorizonKind.Period, tokens[i].Key + "-" + tokens[second].Key)
            : new Horizon(HorizonKind.Year, tokens[i].Key);
        return Made(tokens, new Stretch(start, end), horizon, from);
    }

    // `2021 - 2025`, `2021 đến 2025`, `2021 đến năm 2025`
    private static int SecondYear(Tokens tokens, int i)
    {
        var joined = tokens.IsDash(i + 1) || (i + 1 < tokens.Count && tokens[i + 1].Key is "đến" or "tới");
        var second = joined ? i + 2 : -1;
        if (joined && !tokens.IsDash(i + 1) && second < tokens.Count && tokens[second].Key is "hết")
        {
            second++;
        }

        if (joined && second < tokens.Count && tokens[second].Key is "năm")
        {
            second++;
        }

        return joined && IsYear(tokens, second) && string.CompareOrdinal(tokens[second].Key, tokens[i].Key) > 0 ? second : -1;
    }

    // `trong giai đoạn 5 năm 2021 - 2025`, `từ năm 2021 đến …`. Behind a lead of its own no `năm` belongs to it: `7%/năm giai đoạn 2021 - 2025`.
    private static int PeriodStart(Tokens tokens, int start, int from)
    {
        var lead = start;
        start -= Words.PeriodLead.Before(tokens, from, start).Length;
        start -= start < lead ? Words.PeriodLead.Before(tokens, from, start).Length : Words.YearLead.Before(tokens, from, start).Length;
        start -= Words.PeriodLink.Before(tokens, from, start).Length;
        return start - Words.Total.Before(tokens, from, start).Length;
    }

    // `đạt 2030 tỷ đồng` is a value; `đến 2030 tỷ lệ …` is a year.
    private static bool IsCounted(Tokens tokens, int at)
    {
        // `các năm 2023, 2024, 2025 lần lượt đạt …`
        if (Words.Respectively.At(tokens, at, tokens.Count).Found)
        {
            return false;
        }

        var unit = at + Words.Scale.At(tokens, at, tokens.Count).Length;
        return Words.ShareSign.At(tokens, at, tokens.Count).Found
            || (Words.Unit.At(tokens, unit, tokens.Count) is { Found: true } found && (unit > at || found.Value is "measure") && tokens[unit].Key is not "năm");
    }

    private static Mention? Named(Tokens tokens, int i, int from)
    {
        if (Words.Annual.At(tokens, i, tokens.Count) is { Found: true } annual)
        {
            var place = new Stretch(i, i + annual.Length);
            return new Mention(place, Horizon.Annual, IsSum: false, Words.YearlyName.Before(tokens, from, i).Found);
        }

        if (Words.Term.At(tokens, i, tokens.Count) is { Found: true } term && !IsYear(tokens, i + term.Length))
        {
            return new Mention(new Stretch(i, i + term.Length), Horizon.Term, term.Value is "total", IsBase: IsBefore(tokens, i + term.Length));
        }

        return Span(tokens, i, from);
    }

    private static bool IsBefore(Tokens tokens, int at) => at < tokens.Count && tokens[at].Key is "trước" or "qua";

    // `trong 5 năm`, `5 năm tới`, `bình quân 5 năm`
    private static Mention? Span(Tokens tokens, int i, int from)
    {
        if (!tokens.IsNumber(i) || tokens[i].Length > 2 || i + 1 >= tokens.Count || tokens[i + 1].Key is not "năm" || IsYear(tokens, i + 2))
        {
            return null;
        }

        var lead = Words.SpanLead.Before(tokens, from, i);
        var tail = Words.DurationAfter.At(tokens, i + 2, tokens.Count);
        var isMean = Words.Average.Before(tokens, from, i).Found;
        var isSum = i + 2 < tokens.Count && (tokens.IsSign(i + 2, ":") || Words.Predicate.At(tokens, i + 2, tokens.Count).Found);
        if (!lead.Found && !tail.Found && !isMean && !isSum)
        {
            return null;
        }

        var isPast = tail.Found && tokens[i + 2].Key is "qua" or "gần" or "trước";
        return new Mention(new Stretch(i - lead.Length, i + 2 + tail.Length), Horizon.Term, IsSum: (lead.Found || isSum) && !isMean, isPast);
    }

    /// <summary>The mention of a time, judged by the words before it: whether it is a sum's, a base's or a name's.</summary>
    public static Mention Made(Tokens tokens, Stretch place, Horizon horizon, int from)
    {
        var isSum = false;
        for (var i = place.From; i < place.To; i++)
        {
            isSum |= Words.Total.At(tokens, i, place.To).Found;
        }

        return new Mention(place, horizon, isSum, IsBase(tokens, place, from) || (horizon.Kind == HorizonKind.Period && !Words.PeriodLink.At(tokens, place.From, place.To).Found && IsName(tokens, place.From, from)));
    }

    // `so với năm 2020`, `gấp 2 lần năm 2020`, `tầm nhìn đến năm 2045`; `giá hiện hành năm 2020`, but not `theo giá hiện hành đến năm 2030 đạt`.
    private static bool IsBase(Tokens tokens, Stretch place, int from)
    {
        var lead = Words.BaseLead.Before(tokens, from, place.From);
        if (OpensOutlook(tokens, place, lead))
        {
            return false;
        }

        var isMultiple = tokens.IsWord(place.From - 1) && tokens[place.From - 1].Key is "lần" && tokens[place.From].Key is "năm";
        return isMultiple || IsOfDocument(tokens, place) || (lead.Found && (lead.Value.Length > 0 || tokens.IsNumber(place.From) || tokens[place.From].Key is "năm"));
    }

    // `Năm 2030 đạt 500 MW; định hướng năm 2050 đạt 1.200 MW`: behind a value it opens the next one. `đến năm 2030, định hướng đến năm 2050` is the name of a plan.
    private static bool OpensOutlook(Tokens tokens, Stretch place, PhraseMatch lead)
    {
        var before = place.From - lead.Length - 1;
        return lead.Found && tokens[place.From - 1].Key is "hướng" && before > 0 && tokens[before].Key is ";" or "." && place.To < tokens.Count && tokens[place.To].Kind == TokenKind.Word;
    }

    // `Nghị quyết 68-NQ/TW năm 2025`, `Quyết định 2229/QĐ-TTg năm 2025`: the year of a document.
    private static bool IsOfDocument(Tokens tokens, Stretch place) =>
        place.Length == 2 && tokens[place.From].Key is "năm" && tokens.IsWord(place.From - 1) && tokens.IsGlued(place.From - 1)
        && (tokens.IsSign(place.From - 2, "-") || tokens.IsSign(place.From - 2, "/")) && tokens.Printed(place.From - 1).Any(char.IsUpper);

    // `theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025`: back to the nearest sign, number or predicate.
    private static bool IsName(Tokens tokens, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - 12); i--)
        {
            if (tokens[i].Kind != TokenKind.Word || Words.Predicate.At(tokens, i, i + 1).Found)
            {
                return false;
            }

            if (Words.NameNoun.At(tokens, i, at).Found)
            {
                return true;
            }
        }

        return false;
    }
}
