namespace DoiChieu.Extracting.Targets;

/// <summary>Headings that name several things: `Quan điểm, mục tiêu`, `Phương hướng, nhiệm vụ và chỉ tiêu`, `Mục tiêu tổng quát và các chỉ tiêu chủ yếu`. 1. One that names chỉ tiêu is one of aims, whatever else it names.
/// 2. One that names mục tiêu behind something that has no values of its own is, unless it names tasks too. 3. What is not set off by a comma or `và` is not named: `Giải pháp thực hiện các chỉ tiêu`.</summary>
internal static class HeadingList
{
    private const int Longest = 16;

    public static bool NamesAims(Tokens title, int from)
    {
        var end = Math.Min(title.Count, from + Longest);
        // `Kết quả thực hiện các mục tiêu, chỉ tiêu`: what is named is the object of a verb.
        if (Words.HeadingVerb.In(title, new Stretch(from, end)) >= 0)
        {
            return false;
        }

        var (isAim, isTask, members) = (false, false, 0);
        for (var at = from; at < end; at = Next(title, at, end))
        {
            var member = Lead(title, at, end);
            members++;
            if (members > 1 && Words.TargetHeading.At(title, member, end) is { Found: true } && !Words.NoHeading.At(title, member, end).Found)
            {
                return true;
            }

            var aim = Words.AimHeading.At(title, member, end).Length;
            isAim |= members > 1 && aim > 0 && aim >= Words.OtherHeading.At(title, member, end).Length && !Words.NoHeading.At(title, member, end).Found;
            isTask |= Words.HeadingTask.At(title, member, end).Found && !(members == 1 && Words.HeadingFirst.At(title, member, end).Found);
        }

        return isAim && !isTask && Words.HeadingFirst.At(title, from, end).Found;
    }

    private static int Lead(Tokens title, int at, int end)
    {
        while (at < end && Words.HeadingLead.At(title, at, end) is { Found: true } lead)
        {
            at += lead.Length;
        }

        return at;
    }

    private static int Next(Tokens title, int at, int end)
    {
        while (at < end && title[at].Key is not ("," or "và" or "-" or "–" or ":" or ";"))
        {
            at++;
        }

        return at + 1;
    }
}
