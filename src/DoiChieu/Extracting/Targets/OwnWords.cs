namespace DoiChieu.Extracting.Targets;

/// <summary>Cuts off a clause what tells where its values come from, or what they reckon with.</summary>
internal sealed class OwnWords(PrintedText text)
{
    private const int LongestAnnouncer = 5;

    private readonly Tokens tokens = text.Tokens;

    /// <summary>Without `…, đáp ứng mục tiêu phát triển với mức tăng trưởng GDP 10%`: what is reckoned with is set elsewhere. Empty where no value is left.</summary>
    public Stretch WithoutPremise(Stretch place)
    {
        var premise = Words.Premise.In(tokens, place);
        var rate = premise < 0 ? -1 : Words.PremiseRate.In(tokens, place with { From = premise });
        if (rate < 0 || text.QuantitiesIn(new Stretch(premise, rate)).Any())
        {
            return place;
        }

        BracketReader.SetAside(text, place with { From = rate });
        return text.QuantitiesIn(place with { To = rate }).Any() ? place with { To = rate } : default;
    }

    /// <summary>Without `Theo Quyết định số 17, …`, `Về xã hội, …`, `Tỉnh đặt mục tiêu …`.</summary>
    public Stretch WithoutSource(Stretch place)
    {
        var to = text.QuantitiesIn(place).First().From;
        for (var i = place.From; i < Math.Min(to, place.From + LongestAnnouncer); i++)
        {
            if (Words.Announcement.At(tokens, i, to) is { Found: true } said && i + said.Length < to && text.MentionAt(i + said.Length) is null && !IsSubject(new Stretch(place.From, i), i + said.Length, to))
            {
                return IsOnlyTime(new Stretch(place.From, i)) && Words.Opening.At(tokens, i, to).Found ? place : new Stretch(i + said.Length, place.To);
            }
        }

        if (!Words.SourceLead.At(tokens, place.From, to).Found || Words.Compound.At(tokens, place.From, to).Found)
        {
            return place;
        }

        var comma = Enumerable.Range(place.From, to - place.From).FirstOrDefault(i => tokens.IsSign(i, ","), -1);
        var rest = new Stretch(comma + 1, place.To);
        // `lĩnh vực công nghiệp, xây dựng đạt 14%` names what is measured; `Lĩnh vực nông nghiệp, tỷ lệ …` where.
        var isName = tokens[place.From].Key is "lĩnh" && !Words.Head.At(tokens, rest.From, to).Found && LeadReader.Left(text, rest).Words.From == rest.From;
        return comma < 0 || isName ? place : rest;
    }

    /// <summary>The `và` behind a level held by what was reached, before a verb with a value: -1 where none is.</summary>
    public int BehindBase(Stretch place)
    {
        var to = text.QuantitiesIn(place).First().From;
        var reached = Words.PastLead.In(tokens, place with { To = to });
        var verb = reached < 0 ? -1 : Enumerable.Range(reached, to - reached).FirstOrDefault(i => tokens[i].Key is "và" && Words.ChangeVerb.At(tokens, i + 1, to).Found, -1);
        return verb >= 0 && Words.Reached.Before(tokens, verb, to).Found ? verb : -1;
    }

    // `Năm 2030 phấn đấu có 82% …`, `Hằng năm, phấn đấu …`: the time is the value's.
    private bool IsOnlyTime(Stretch place) => OpeningReader.Of(text, place) is not null && LeadReader.Left(text, place).Words.IsEmpty;

    // `Kim ngạch xuất khẩu phấn đấu đạt …`, but `Tỉnh phấn đấu đạt …`
    private bool IsSubject(Stretch before, int behind, int to)
    {
        var name = LeadReader.Left(text, before).Words;
        return Words.Head.At(tokens, name.From, name.To).Found || (name.Length > 1 && Words.Predicate.At(tokens, behind, to).Found && !Words.Whom.At(tokens, name.From, name.To).Found);
    }
}
