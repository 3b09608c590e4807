namespace DoiChieu.Extracting.Targets;

/// <summary>Reads dates in figures: `31/12/2025`, `30/4`, `6/2025`, `IV/2026`. One to come is a time; a document's date and a day of a year are none.</summary>
internal static class DateReader
{
    /// <summary>The date that begins at a token, with the words before it from a bound on; null where none does.</summary>
    public static Mention? Read(Tokens tokens, int i, int from)
    {
        var to = End(tokens, i);
        if (to == i || tokens.IsSign(to + 1, "/"))
        {
            return null;
        }

        var hasYear = HorizonReader.IsYear(tokens, to);
        var lead = Words.DateLead.Before(tokens, from, i);
        if (!hasYear && (!lead.Found || tokens[i - 1].Key is not ("ngày" or "trước" or "quý" or "hết")))
        {
            return null;
        }

        var start = i - lead.Length;
        start -= Words.DateLead.Before(tokens, from, start).Length;

        // `Nghị định … ngày 07/10/2021` is a document's date, `đến ngày …` is a time to come.
        var isTime = hasYear && !(start < i && tokens[start].Key is "ngày");
        var place = new Stretch(start, to + 1);
        return isTime ? HorizonReader.Made(tokens, place, new Horizon(HorizonKind.Year, tokens[to].Key), from)
            : new Mention(place, Horizon.Term, IsSum: false, IsBase: true);
    }

    private static int End(Tokens tokens, int i)
    {
        if (tokens.IsWord(i) && tokens[i].Key is "i" or "ii" or "iii" or "iv" && tokens.IsSign(i + 1, "/") && HorizonReader.IsYear(tokens, i + 2))
        {
            return i + 2;
        }

        var to = i;
        while (tokens.IsNumber(to) && tokens[to].Length <= 2 && tokens.IsSign(to + 1, "/") && tokens.IsNumber(to + 2)
            && (tokens[to + 2].Length <= 2 || HorizonReader.IsYear(tokens, to + 2)))
        {
            to += 2;
        }

        return to;
    }
}
