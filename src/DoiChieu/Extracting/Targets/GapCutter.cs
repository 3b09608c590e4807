namespace DoiChieu.Extracting.Targets;

/// <summary>Finds where one value's words end and the next value's begin.</summary>
internal static class GapCutter
{
    /// <summary>The first token of the next value's words; -1 where both values stand in one phrase.</summary>
    /// <param name="gap">What stands between the two values.</param>
    /// <param name="read">What stands before the first.</param>
    /// <param name="nextHasPredicate">Whether a verb stands before the second.</param>
    public static int Find(PrintedText text, Stretch gap, Lead read, bool nextHasPredicate)
    {
        if (gap.IsEmpty)
        {
            return gap.From;
        }

        var inside = Words.Inside.In(text.Tokens, gap);
        if (inside >= 0 && !text.Nesting.Encloses(inside))
        {
            return inside;
        }

        if (BehindTime(text, gap) is var joint && joint >= 0)
        {
            return joint;
        }

        // `18 cầu cảng với tổng chiều dài từ 2.693 m`: what is measured of the first is named and follows at once.
        if (text.Tokens[gap.From].Key is "với" && Words.Head.At(text.Tokens, gap.From + 1, gap.To).Found && !text.Nesting.Encloses(gap.From))
        {
            return gap.From;
        }

        var comma = Comma(text, gap, read, nextHasPredicate);
        return comma >= 0 ? comma
            : And(text, gap, nextHasPredicate) is var and && and >= 0 ? and
            : Joined(text, gap, read, nextHasPredicate);
    }

    // `85% trẻ em được nâng cao nhận thức, năng lực vào năm 2025 và 90% vào năm 2030`: what ends with its time and `và` is one value's, commas and all.
    private static int BehindTime(PrintedText text, Stretch gap)
    {
        var and = gap.To - 1;
        return text.Tokens[and].Key is "và" && !text.Nesting.Encloses(and) && and > gap.From
            && text.MentionBefore(and) is { IsBase: false, Horizon.Kind: HorizonKind.Year or HorizonKind.Period } time && time.Place.From >= gap.From ? and : -1;
    }

    private static int Comma(PrintedText text, Stretch gap, Lead read, bool nextHasPredicate)
    {
        var last = -1;
        for (var i = gap.From; i < gap.To; i++)
        {
            if (!text.Tokens.IsSign(i, ",") || text.Nesting.Encloses(i) || BehindReader.GoesOn(text.Tokens, i))
            {
                continue;
            }

            // `mẫu giáo 99,15%, bậc tiểu học 100%`; `54% GRDP, công nghiệp chiếm 33%`
            if (i == gap.From || !read.Subject.IsEmpty || Opens(text, new Stretch(i + 1, gap.To)))
            {
                return i;
            }

            last = i;
        }

        return last >= 0 && nextHasPredicate ? last : -1;
    }

    // Whether a clause of its own begins here: the next value, a verb, a time, the name of a kind of measure or of a part.
    private static bool Opens(PrintedText text, Stretch place)
    {
        var tokens = text.Tokens;
        return place.IsEmpty || text.MentionAt(place.From) is not null || LeadReader.Left(text, place).Words.From > place.From
            || Words.Head.At(tokens, place.From, place.To).Found || Words.Negation.At(tokens, place.From, place.To).Found || LeadReader.IsOnlyVerbs(tokens, place)
            // `…, giải quyết việc làm cho 85% tổng số lao động`
            || (Words.Action.At(tokens, place.From, place.To).Found && Words.SubjectTail.Before(tokens, place.From, place.To).Found);
    }

    /// <summary>Where `có tối thiểu 1 trạm` begins behind a share, `100% khu công nghiệp có tối thiểu 1 trạm`: what each of them is to have; -1 where the second value only describes, `xã đạt từ 15 tiêu chí`.</summary>
    public static int Required(PrintedText text, Stretch gap, Quantity first, Quantity second) =>
        (first.Unit.Kind == UnitKind.Share || first.IsRatio) && second is { Comparator: Comparator.Ge or Comparator.Range, Unit.Kind: UnitKind.Counted } && second.From < second.Number && text.Tokens[second.From].Key is "tối" or "ít"
        && gap.Length > 1 && (text.Tokens[gap.To - 1].Key is "có" || (first.IsRatio && text.Tokens[gap.To - 1].Key is "đạt")) && !text.Nesting.Encloses(gap.To - 1)
            ? gap.To - 1
            : -1;

    // `54% và thuế sản phẩm chiếm 5,9%`, `24 xã và 3 huyện`
    private static int And(PrintedText text, Stretch gap, bool nextHasPredicate)
    {
        for (var i = gap.From; i < gap.To; i++)
        {
            if (text.Tokens[i].Key is "và" or "hoặc" && !text.Nesting.Encloses(i)
                && (nextHasPredicate || i == gap.From || i + 1 == gap.To || text.MentionAt(i + 1) is { } mention && mention.Place.To == gap.To
                    || Words.Head.At(text.Tokens, i + 1, gap.To).Found || LeadReader.IsOnlyVerbs(text.Tokens, new Stretch(i + 1, gap.To))))
            {
                return i;
            }
        }

        return -1;
    }

    // `đạt 145 triệu đồng tăng 2 lần`, `24 xã chiếm 40%`
    private static int Joined(PrintedText text, Stretch gap, Lead read, bool nextHasPredicate)
    {
        var verb = Words.Predicate.Before(text.Tokens, gap.From, gap.To);
        if (!nextHasPredicate || !verb.Found)
        {
            return -1;
        }

        var isRepeated = read.Measures && verb.Length == gap.Length;
        return isRepeated || verb.Value.Length > 0 ? gap.To - verb.Length : -1;
    }
}
