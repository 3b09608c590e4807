namespace DoiChieu.Extracting.Targets;

/// <summary>What a heading says of the text below it.</summary>
internal enum HeadingSays
{
    /// <summary>A field, a period: the heading above decides.</summary>
    Nothing,
    /// <summary>`Các chỉ tiêu chủ yếu`: all of it is targets.</summary>
    Targets,
    /// <summary>`Mục tiêu cụ thể`, `Mục tiêu, chỉ tiêu`: what has a value is a target.</summary>
    Aims,
    /// <summary>`Nhiệm vụ`, `Kết quả`, `Mục tiêu tổng quát`: no targets.</summary>
    Other,
    /// <summary>`Tầm nhìn đến năm 2045`: below a heading of aims (mục tiêu) one of them, else no targets: a vision is no chỉ tiêu.</summary>
    Vision,
}

/// <summary>Reads headings: by the words that stand first, behind numbers and marks that are printed into the line.</summary>
internal static class TargetHeading
{
    // A paragraph opens so too, but does not end so soon: `Mục tiêu đến năm 2030 là xây dựng …`
    private const int LongestBare = 20;

    // `đạt được`, `đạt các mục tiêu`
    private const int LongestPledge = 4;

    public static HeadingSays Of(Tokens title)
    {
        var says = Of(title, Opening(title));
        // `Dự án đặt mục tiêu đến năm 2030 bao gồm:` is a sentence about the project, no heading of one.
        says = says == HeadingSays.Other && Announces(title) && Words.Announcement.In(title, new Stretch(0, title.Count)) is var said and >= 0 && !Words.Pledge.At(title, said, title.Count).Found && !LeadIn.Of(title).TellsResults ? HeadingSays.Aims : says;
        return says != HeadingSays.Nothing || !Announces(title) ? says : LeadIn.Of(title).TellsResults ? HeadingSays.Other : HeadingSays.Aims;
    }

    /// <summary>Whether words that were not set as a heading are one all the same: `- Mục tiêu đến năm 2030`, over text without number of its own.</summary>
    public static bool IsBare(Tokens words)
    {
        if (words.Count is 0 or > LongestBare || words[^1].Key is "." or ";" or ",")
        {
            return false;
        }

        var isHeading = Of(words) is HeadingSays.Targets or HeadingSays.Aims || Words.BareHeading.At(words, Opening(words), words.Count).Found;
        return isHeading && PrintedText.Of(words.Text).Quantities.Length == 0;
    }

    /// <summary>Behind the numbers, marks and words that may stand before what a heading is about.</summary>
    public static int Opening(Tokens title)
    {
        var at = Numbering(title);
        while (at < title.Count && Words.HeadingLead.At(title, at, title.Count) is { Found: true } lead && !Words.OtherHeading.At(title, at, title.Count).Found)
        {
            at += lead.Length;
        }

        return at;
    }

    private static HeadingSays Of(Tokens title, int from)
    {
        var target = Words.TargetHeading.At(title, from, title.Count).Length;
        var aim = Words.AimHeading.At(title, from, title.Count).Length;
        var other = Words.OtherHeading.At(title, from, title.Count).Length;
        var none = Words.NoHeading.At(title, from, title.Count).Length;
        return none > Math.Max(target, aim) ? HeadingSays.Nothing
            : target > 0 ? HeadingSays.Targets
            : aim > other ? HeadingSays.Aims
            : other > 0 && Words.VisionHeading.At(title, from, title.Count).Length == other ? HeadingSays.Vision
            : other > 0 && aim > 0 && CountsAims(title, from) ? HeadingSays.Aims
            : HeadingList.NamesAims(title, from) ? HeadingSays.Aims
            : other > 0 ? HeadingSays.Other
            : IsPledge(title, Numbering(title)) ? HeadingSays.Aims
            : HeadingSays.Nothing;
    }

    // `Phấn đấu đến năm 2030:`, and little else; with a value it sets a target itself.
    private static bool IsPledge(Tokens title, int from)
    {
        var pledge = Words.Pledge.At(title, from, title.Count);
        return pledge.Found && HorizonReader.Find(title).FirstOrDefault(m => m.Place.From == from + pledge.Length) is { IsBase: false } time
            && Enumerable.Range(time.Place.To, title.Count - time.Place.To).Count(title.IsWord) <= LongestPledge
            && PrintedText.Of(title.Text).Quantities.IsEmpty;
    }

    // `Mục tiêu chung (6 mục tiêu)`: what is counted are no words of a general kind.
    private static bool CountsAims(Tokens title, int from)
    {
        for (var i = from; i + 2 < title.Count; i++)
        {
            if (title.IsSign(i, "(") && title.IsNumber(i + 1) && (Words.AimHeading.At(title, i + 2, title.Count).Found || Words.TargetHeading.At(title, i + 2, title.Count).Found))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line announces aims: `Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:`, `Đại hội đề ra 15 chỉ tiêu chủ yếu, cụ thể:`.</summary>
    public static bool Announces(Tokens title) =>
        title.Count > 0 && title.IsSign(title.Count - 1, ":") && (Words.HeadingTail.Before(title, 0, title.Count - 1).Found || Announcing.OfAims(title));

    // `**II. `, `(2)`, `1.1.`, `b)`: what a scan or a web page left in the words of the line.
    private static int Numbering(Tokens title)
    {
        var at = 0;
        while (at < title.Count && (title[at].Kind != TokenKind.Word || IsNumber(title, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsNumber(Tokens title, int at) =>
        at + 1 < title.Count && title.IsGlued(at + 1) && title[at + 1].Key is "." or ")" or "-" or "/"
        && (title[at].Length == 1 || Structuring.Numerals.Roman(title.Printed(at)) > 0);
}
