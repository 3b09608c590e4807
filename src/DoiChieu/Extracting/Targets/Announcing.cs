namespace DoiChieu.Extracting.Targets;

/// <summary>Sentences before a list, read from their end: `Hội đồng nhân dân thông qua các chỉ tiêu chủ yếu năm 2025 như sau:`, `Kế hoạch đặt mục tiêu đến năm 2030:`, `Đến năm 2030, phấn đấu đạt:`.
/// 1. What is announced is named last; behind it stand times, whose it is, and words such as `cụ thể như sau`. 2. A sentence that goes on to something else
/// (`Để đạt mục tiêu trên, các sở tập trung:`) announces that.</summary>
internal static class Announcing
{
    public static bool OfAims(Tokens words)
    {
        var from = LastSentence(words);
        var end = words.Count - 1;
        if (from >= end || Words.AnnouncePurpose.At(words, from, end).Found)
        {
            return false;
        }

        var pledge = Ending(words, from, end);
        if (pledge >= from && Words.Pledge.At(words, pledge, end).Found)
        {
            return true;
        }

        for (var at = end - 1; at >= from; at--)
        {
            if (Words.AnnounceOther.At(words, at, end).Found)
            {
                return false;
            }

            if (words[at].Key is "tiêu" && at > from && words[at - 1].Key is "chỉ" or "mục")
            {
                return !Words.NoHeading.At(words, at - 1, end).Found && !GoesOn(words, at + 1, end);
            }
        }

        return false;
    }

    // Behind a comma only `cụ thể`, `trong đó`, a time. `Mục tiêu của chương trình ở đô thị, khu công nghiệp được nêu tại mục II như sau:` says where they stand: whose they are may be a list.
    private static bool GoesOn(Tokens words, int from, int end)
    {
        var stated = Words.AnnounceStated.In(words, new Stretch(from, end));
        for (var i = Math.Max(from, stated); i < end; i++)
        {
            if (words.IsSign(i, ";") || (words.IsSign(i, ",") && !Words.AnnounceTail.At(words, i + 1, end).Found && !HorizonReader.IsYear(words, i + 1) && !Words.YearLead.At(words, i + 1, end).Found))
            {
                return true;
            }
        }

        return false;
    }

    // Where `phấn đấu`, `phấn đấu đạt`, `phấn đấu đến năm 2030` stands at the end; -1 where it does not.
    private static int Ending(Tokens words, int from, int end)
    {
        var times = HorizonReader.Find(words);
        var at = end;
        for (var moved = true; moved;)
        {
            var time = times.FirstOrDefault(m => m.Place.To == at);
            var tail = Words.PledgeReach.Before(words, from, at).Length;
            moved = time is not null || tail > 0;
            at = time?.Place.From ?? at - tail;
        }

        var pledge = Words.Pledge.Before(words, from, Math.Max(from, at));
        return pledge.Found ? at - pledge.Length : -1;
    }

    private static int LastSentence(Tokens words)
    {
        for (var i = words.Count - 2; i > 0; i--)
        {
            if (words.IsSign(i, ".") && words.IsWord(i + 1) && !words.IsGlued(i + 1) && char.IsUpper(words.Printed(i + 1)[0]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
