namespace DoiChieu.Extracting.Targets;

/// <summary>Decides when a value is meant for. 1. A time in the value's own words wins, the nearest before it, else the first behind it.
/// 2. Else what opened its clause, its sentence or its target; else the heading; else the document.
/// 3. `bình quân` of a rate is a mean over time; of a level it belongs to the indicator's name.</summary>
internal static class TimingReader
{
    public static Timing Read(PrintedText text, Segment segment, Lead lead, Scope scope, TargetContext context)
    {
        var stated = Stated(text, segment, lead) is { } said && !(context.IsPast(said.Horizon) && IsSince(text.Tokens, said)) ? said : null;
        var isSum = stated is { IsSum: true } && segment.Value.Unit.Kind != UnitKind.Share;
        var manner = new Manner(IsMean(text.Tokens, segment, lead), lead.IsYearlyMean, isSum, IsChange(text.Tokens, lead), stated is null);
        if (stated is null)
        {
            var (inherited, origin) = scope.Inherited(context, segment.Value.From);
            return new Timing(inherited, manner.Over(inherited), origin);
        }

        // `bình quân 5 năm` below `Chỉ tiêu 5 năm 2021 - 2025` is about those five years.
        var (horizon, from) = stated.Horizon.Kind != HorizonKind.Term ? (stated.Horizon, HorizonOrigin.Stated)
            : context.Heading is { Kind: HorizonKind.Period } heading && heading != context.Document ? (heading, HorizonOrigin.Heading)
            : context.Document is not null ? (context.Document, HorizonOrigin.Document)
            : scope.Inherited(context, segment.Value.From);
        // `5 năm đạt 600.000 tỷ đồng` below a heading of 2030 is a sum all the same.
        return new Timing(horizon, manner.Over(stated.Horizon.Kind == HorizonKind.Term ? stated.Horizon : horizon), from);
    }

    /// <summary>The timing of a further value, or of a part, of what has a timing already. An equivalent shares it whole; a part too, but its own words
    /// do not print it; `…, tăng bình quân 10%/năm` has its own manner.</summary>
    public static Timing Inherited(PrintedText text, Segment segment, Lead lead, Timing whole)
    {
        if (lead.IsEquivalent)
        {
            return whole;
        }

        return IsMean(text.Tokens, segment, lead) && whole.Horizon?.Kind == HorizonKind.Period ? whole.Inherited with { Aggregation = Aggregation.Average } : whole.Inherited;
    }

    /// <summary>Whether a time is where something begins or is counted from, `lũy kế từ năm 2021`: as such it may lie before the document.</summary>
    public static bool IsSince(Tokens tokens, Mention time) => time.Horizon.Kind == HorizonKind.Year && (time.IsSum || tokens[time.Place.From].Key is "từ" or "kể" or "bắt" or "tính");

    /// <summary>Of a stage in brackets: `(năm 2026: 60%; năm 2028: 85%)`; null where the bracket prints no time for the value.</summary>
    public static Timing? InBracket(PrintedText text, Segment inner)
    {
        static bool Fits(Mention m) => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period;
        var stated = text.MentionsIn(inner.Lead).LastOrDefault(Fits) ?? text.MentionsIn(inner.Tail).FirstOrDefault(Fits);
        return stated is null ? null : new Timing(stated.Horizon, default(Manner).Over(stated.Horizon), HorizonOrigin.Stated);
    }

    /// <summary>The timing of a clause without a number.</summary>
    public static Timing Read(PrintedText text, Stretch clause, Scope scope, TargetContext context)
    {
        var stated = text.MentionsIn(clause).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind != HorizonKind.Term && !context.IsPast(m.Horizon));
        var (horizon, origin) = stated is null ? scope.Inherited(context, clause.To) : (stated.Horizon, HorizonOrigin.Stated);
        return new Timing(horizon, default(Manner).Over(horizon), origin);
    }

    /// <summary>Whether `bình quân` beside the value is a mean over time and no part of the indicator's name.</summary>
    public static bool IsMean(Tokens tokens, Segment segment, Lead lead)
    {
        var isChange = IsChange(tokens, lead);
        return lead.IsYearlyMean || (lead.IsMean && (segment.Value.Unit.Kind == UnitKind.Share || isChange)) || (isChange && HasMean(tokens, lead.Subject));
    }

    // `còn 3% (năm 2025)`: a bracket that holds nothing but the time.
    private static bool IsBracketed(Tokens tokens, Stretch place) => tokens.IsSign(place.From - 1, "(") && tokens.IsSign(place.To, ")");

    private static bool IsChange(Tokens tokens, Lead lead) => lead.IsChange || Words.Change.In(tokens, lead.Subject) >= 0;

    public static Mention? Stated(PrintedText text, Segment segment, Lead lead)
    {
        bool Fits(Mention m) => !m.IsBase && !(lead.IsYearlyMean && m.Horizon.Kind == HorizonKind.Annual) && (!text.Nesting.InBrackets(m.Place.From) || IsBracketed(text.Tokens, m.Place));
        return text.MentionsIn(segment.Lead).LastOrDefault(Fits) ?? text.MentionsIn(segment.Tail).FirstOrDefault(Fits);
    }

    /// <summary>All years and periods that stand in a row with the one a value is for, `năm 2025 và năm 2030`; empty where there is one only.</summary>
    public static string AllStated(PrintedText text, Segment segment, Lead lead)
    {
        if (Stated(text, segment, lead) is not { Horizon.Kind: HorizonKind.Year or HorizonKind.Period } stated)
        {
            return "";
        }

        var times = new List<string> { stated.Horizon.Value };
        for (var at = stated; IsJoint(at.Place.From - 1, at) && text.MentionBefore(at.Place.From - 1) is { IsBase: false } before; at = before)
        {
            times.Insert(0, before.Horizon.Value);
        }

        for (var at = stated; text.MentionAt(at.Place.To + 1) is { IsBase: false } behind && IsJoint(at.Place.To, behind); at = behind)
        {
            times.Add(behind.Horizon.Value);
        }

        return times.Count > 1 && times.TrueForAll(t => t.Length > 0 && char.IsAsciiDigit(t[0])) ? string.Join(", ", times) : "";

        // Behind a comma `đến năm 2030` opens something else, `2030` goes on.
        bool IsJoint(int at, Mention behind) =>
            at >= 0 && at < text.Tokens.Count && (text.Tokens[at].Key is "và" or "hoặc" || (text.Tokens[at].Key is "," && text.Tokens.IsNumber(behind.Place.From)));
    }

    /// <summary>What the words say of how a value is meant.</summary>
    private readonly record struct Manner(bool IsMean, bool IsYearly, bool IsSum, bool IsChange, bool IsInherited)
    {
        // A change whose year stands elsewhere: whether it is meant a year or in all is not printed.
        public Aggregation Over(Horizon? horizon) => horizon?.Kind switch
        {
            HorizonKind.Annual => Aggregation.EachYear,
            HorizonKind.Year when IsMean && (IsChange || IsYearly) => Aggregation.Average,
            HorizonKind.Year => IsChange && IsInherited ? Aggregation.Unspecified : Aggregation.ByYear,
            _ => IsMean ? Aggregation.Average : IsSum ? Aggregation.Total : Aggregation.Unspecified,
        };
    }

    // `tốc độ tăng trưởng bình quân của …`, but not `thu nhập bình quân đầu người`
    private static bool HasMean(Tokens tokens, Stretch subject)
    {
        for (var i = subject.From; i < subject.To; i++)
        {
            if (Words.Average.At(tokens, i, subject.To) is { Found: true } mean && !Words.PerHead.At(tokens, i + mean.Length, subject.To).Found)
            {
                return true;
            }
        }

        return false;
    }
}
