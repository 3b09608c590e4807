namespace DoiChieu.Extracting.Targets;

/// <summary>Marks the numbers that are names, marks or times by what stands directly beside them. What needs the clause is decided later.</summary>
internal static class NumberNames
{
    private const int LongestRate = 20;

    public static NumberRole[] Mark(Tokens tokens, Nesting nesting, IEnumerable<Mention> mentions)
    {
        var roles = new NumberRole[tokens.Count];
        foreach (var mention in mentions)
        {
            for (var i = mention.Place.From; i < mention.Place.To; i++)
            {
                roles[i] = tokens.IsNumber(i) ? NumberRole.Time : roles[i];
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsNumber(i) && roles[i] == NumberRole.Open)
            {
                roles[i] = RoleOf(tokens, nesting, i, roles);
            }
        }

        return roles;
    }

    private static NumberRole RoleOf(Tokens tokens, Nesting nesting, int i, NumberRole[] roles)
    {
        if (IsFootnote(tokens, i))
        {
            return NumberRole.Footnote;
        }

        if (IsPer(tokens, i))
        {
            return NumberRole.Per;
        }

        return IsItemNumber(tokens, i) || IsDocumentNumber(tokens, i) || IsLabelled(tokens, i, roles) || IsGluedName(tokens, i) || IsSlogan(tokens, nesting, i)
            || IsAround(tokens, i) || IsEdition(tokens, i) || IsMapScale(tokens, i) || IsCountOfSubject(tokens, i) ? NumberRole.Name : NumberRole.Open;
    }

    // `số bác sĩ/10.000 dân`
    private static bool IsPer(Tokens tokens, int i) => (i > 1 && tokens.IsSign(i - 1, "/") && tokens.IsWord(i - 2) && tokens.IsWord(i + 1)) || IsRateBase(tokens, i) || IsBaseOfSubject(tokens, i);

    // `tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống xuống 15`: a rate per so many, and its value is still to come.
    private static bool IsRateBase(Tokens tokens, int i)
    {
        if (i < 2 || tokens[i - 1].Key is not "trên" || tokens[i].Key.Trim('0', '.') is not "1" || !Words.Per.At(tokens, i + 1, tokens.Count).Found)
        {
            return false;
        }

        var head = i - 2;
        while (head > Math.Max(0, i - LongestRate) && tokens[head].Key is not ("suất" or ";" or ":" or "." or "," or "đạt" or "là" or "%"))
        {
            head--;
        }

        var value = i + 1;
        while (value < Math.Min(tokens.Count, i + LongestRate) && tokens[value].Key is not (";" or ":" or "." or ",") && (!tokens.IsNumber(value) || HorizonReader.IsYear(tokens, value)))
        {
            value++;
        }

        return tokens[head].Key is "suất" && tokens.IsNumber(value) && value < i + LongestRate;
    }

    // `số bác sĩ trên 10.000 dân: 15,5 bác sĩ`, `giá trị sản phẩm trên 1 ha đất trồng trọt đạt 115 triệu đồng`: what is measured ends before its value. Not `có trên 1.000 hộ đạt chuẩn`.
    private static bool IsBaseOfSubject(Tokens tokens, int i)
    {
        if (i < 2 || tokens[i - 1].Key is not "trên" || tokens[i].Key.Trim('0', '.') is not "1" || !Words.Per.At(tokens, i + 1, tokens.Count).Found)
        {
            return false;
        }

        var head = i - 2;
        while (head >= 0 && i - head < LongestRate && tokens[head].Kind == TokenKind.Word && !Words.Predicate.At(tokens, head, i).Found && !Words.RateNoun.At(tokens, head, i).Found)
        {
            head--;
        }

        var value = i + 1;
        while (value < Math.Min(tokens.Count, i + LongestRate) && tokens[value].Kind == TokenKind.Word && !Words.Predicate.At(tokens, value, tokens.Count).Found)
        {
            value++;
        }

        return head >= 0 && Words.RateNoun.At(tokens, head, i).Found && value < tokens.Count && (tokens.IsSign(value, ":") ? tokens.IsNumber(value + 1) : Reaches(tokens, value));
    }

    // `đạt 115`, `đạt khoảng 15`
    private static bool Reaches(Tokens tokens, int at) =>
        Words.Predicate.At(tokens, at, tokens.Count) is { Found: true } && Enumerable.Range(at + 1, 4).Any(k => tokens.IsNumber(k) && !HorizonReader.IsYear(tokens, k));

    // `8%1`, `[1]`, `(2)`
    private static bool IsFootnote(Tokens tokens, int i)
    {
        var isShort = tokens[i].Length <= 2;
        var isGlued = tokens.IsGlued(i) && tokens[i - 1].Key is "%" or "‰" && !UnitReader.IsKnown(tokens, i + 1);
        var isAlone = i > 0 && ((tokens.IsSign(i - 1, "(") && tokens.IsSign(i + 1, ")")) || (tokens.IsSign(i - 1, "[") && tokens.IsSign(i + 1, "]")));
        return isShort && (isGlued || isAlone);
    }

    // `6.1. Tỷ lệ …`: the number of the paragraph, which a scan left in its words.
    private static bool IsItemNumber(Tokens tokens, int i)
    {
        var isFirst = Enumerable.Range(0, i).All(k => tokens[k].Kind == TokenKind.Sign && tokens[k].Key is "*" or "-" or "+" or "#" or "(");
        return IsRunOn(tokens, i) || isFirst && tokens[i].Length <= 6 && tokens.IsGlued(i + 1) && tokens[i + 1].Key is "." or ")" && i + 2 < tokens.Count && !tokens.IsNumber(i + 2);
    }

    // `… của trẻ em.5. Bảo đảm nguồn lực`: a break between two paragraphs was lost.
    private static bool IsRunOn(Tokens tokens, int i) =>
        i > 1 && tokens[i].Length <= 2 && tokens.IsSign(i - 1, ".") && tokens.IsGlued(i) && tokens.IsWord(i - 2) && tokens.IsGlued(i - 1)
        && tokens.IsSign(i + 1, ".") && tokens.IsGlued(i + 1) && tokens.IsWord(i + 2) && char.IsUpper(tokens.Printed(i + 2)[0]);

    // `59-NQ/TW`, `17/CTr-UBND`, `07/2021/NĐ-CP`, `1719/QĐ-TTg`
    private static bool IsDocumentNumber(Tokens tokens, int i)
    {
        var next = i + 1;
        while ((tokens.IsSign(next, "/") || tokens.IsSign(next, "-")) && tokens.IsGlued(next) && tokens.IsNumber(next + 1) && tokens.IsGlued(next + 1))
        {
            next += 2;
        }

        return (tokens.IsSign(next, "/") || tokens.IsSign(next, "-")) && tokens.IsGlued(next)
            && tokens.IsWord(next + 1) && tokens.IsGlued(next + 1) && tokens.Printed(next + 1) is { Length: >= 2 } word
            && char.IsUpper(word[0]) && char.IsUpper(word[1]);
    }

    private static bool IsLabelled(Tokens tokens, int i, NumberRole[] roles)
    {
        if (i > 0 && Words.LabelAlways.Before(tokens, 0, i).Found)
        {
            return true;
        }

        var isCounted = UnitReader.IsKnown(tokens, i + 1);
        if (i > 0 && !isCounted && Words.Label.Before(tokens, 0, i) is { Found: true } label)
        {
            return !IsRank(tokens, i - label.Length, i);
        }

        // `mức độ 3, 4`, `mức độ 3 và 4`, `đến độ sâu 300 và 1.500 mét`
        return i > 1 && (!isCounted || (i > 3 && tokens[i - 3].Key is "sâu")) && roles[i - 2] == NumberRole.Name && tokens.IsNumber(i - 2)
            && (tokens[i - 1].Key is "," or "và" or "-" or "–" or "/" or "hoặc");
    }

    // `xếp thứ 5`, `xếp hạng 20` are ranks, `lần thứ 5` is a name.
    private static bool IsRank(Tokens tokens, int from, int i) =>
        tokens[i - 1].Key is "thứ" or "hạng" && (Words.ComparatorAfter.At(tokens, i + 1, tokens.Count).Found || (from > 0 && tokens[from - 1].Key is "xếp" or "đứng" or "trí" or "hạng"));

    // `5G`, `1A`; but `24h`, `50km` have a unit.
    private static bool IsGluedName(Tokens tokens, int i) =>
        tokens.IsWord(i + 1) && tokens.IsGlued(i + 1) && (!UnitReader.IsKnown(tokens, i + 1) || (tokens[i + 1].Length == 1 && char.IsUpper(tokens.Printed(i + 1)[0])));

    // “3 không”, `4.0`, `5 không 3 sạch`
    private static bool IsSlogan(Tokens tokens, Nesting nesting, int i)
    {
        var opensQuote = i > 0 && tokens[i - 1].Key is "“" or "\"" or "«" && tokens.IsWord(i + 1);
        var isVersion = tokens[i].Key.EndsWith(".0", StringComparison.Ordinal) && tokens[i].Length == 3 && !UnitReader.IsKnown(tokens, i + 1);
        return (opensQuote && nesting.InQuotes(i)) || isVersion || Words.Slogan.At(tokens, i + 1, tokens.Count).Found
            || Words.Grade.At(tokens, i + 1, tokens.Count).Found || IsGradeRange(tokens, i);
    }

    private static bool IsGradeRange(Tokens tokens, int i) =>
        (tokens.IsDash(i + 1) || (i + 1 < tokens.Count && tokens[i + 1].Key is "đến" or "," or "và")) && tokens.IsNumber(i + 2) && Words.Grade.At(tokens, i + 3, tokens.Count).Found;

    // `24/7`, `24/24`
    private static bool IsAround(Tokens tokens, int i) =>
        (tokens[i].Key is "24" && tokens.IsSign(i + 1, "/") && tokens.IsNumber(i + 2) && tokens[i + 2].Key is "7" or "24")
        || (i > 1 && tokens[i].Key is "7" or "24" && tokens.IsSign(i - 1, "/") && tokens[i - 2].Key is "24");

    // `bản đồ tỷ lệ 1:50.000`, `tỉ lệ 1: 500.000`
    private static bool IsMapScale(Tokens tokens, int i)
    {
        var at = tokens.IsSign(i - 1, ":") ? i - 2 : i;
        return at > 0 && tokens.IsNumber(at) && tokens[at].Key is "1" && tokens.IsSign(at + 1, ":") && tokens.IsNumber(at + 2) && tokens[at - 1].Key is "lệ" or "đồ";
    }

    // `kinh tế của 28 tỉnh ven biển ước đạt 65%`: how many there are is no part of what is reached.
    private static bool IsCountOfSubject(Tokens tokens, int i)
    {
        if (i < 2 || tokens[i - 1].Key is not "của" || !Words.Whom.At(tokens, i + 1, tokens.Count).Found)
        {
            return false;
        }

        var verb = i + 1;
        while (verb < Math.Min(tokens.Count, i + LongestRate) && tokens[verb].Key is not (";" or ":" or ".") && !tokens.IsNumber(verb) && !Reaches(tokens, verb))
        {
            verb++;
        }

        return verb < Math.Min(tokens.Count, i + LongestRate) && Reaches(tokens, verb);
    }

    // the year of `ISO 9001:2015`
    private static bool IsEdition(Tokens tokens, int i) => tokens.IsSign(i - 1, ":") && tokens.IsGlued(i) && tokens.IsNumber(i - 2) && tokens.IsGlued(i - 1);
}
