namespace DoiChieu.Extracting.Targets;

/// <summary>Finds what a value is of: its own subject; the words behind it (`90% học sinh …`); the whole of which it is a part;
/// or the indicator before it (`…; chiếm 40% GRDP`).</summary>
internal sealed class NamingReader(PrintedText text, Func<Stretch, string> printed, Scope scope, TargetContext context)
{
    private readonly Tokens tokens = text.Tokens;
    private readonly SiblingReader siblings = new(text, printed, scope);
    private readonly YieldReader yields = new(text, printed, scope);

    public Naming Read(Segment segment, Lead lead, bool isMean)
    {
        var name = Name(segment, lead, isMean);
        return (name.Breakdown.Length == 0 || name.Subject.IsEmpty) && PartBehind(segment) is { IsEmpty: false } part ? name with { Breakdown = printed(part) } : name;
    }

    // `đạt 98% ở đô thị và 85% ở nông thôn`
    private Stretch PartBehind(Segment segment)
    {
        var from = segment.Tail.From + Words.ClassifierDrop.At(tokens, segment.Tail.From, segment.Tail.To).Length;
        var classifier = Words.Classifier.At(tokens, from, segment.Tail.To).Length;
        var split = Words.Split.At(tokens, from + classifier, segment.Tail.To);
        var to = from + classifier + split.Length;
        // `dưới 10% đối với thành thị vào năm 2025`
        var isAll = to == segment.Tail.To || tokens[to].Kind == TokenKind.Sign || text.MentionAt(to) is not null;
        return from > segment.Tail.From && split.Found && isAll ? new Stretch(from, to) : default;
    }

    private Naming Name(Segment segment, Lead lead, bool isMean) =>
        lead.Subject.IsEmpty || ExistsBehind(segment, lead) ? Unnamed(segment, lead) : Named(segment, lead, isMean ? lead.Subject : lead.WithMean);

    // `Toàn tỉnh có 24 xã …`: what exists is named behind the value; but `Tỷ lệ … có 30%`.
    private bool ExistsBehind(Segment segment, Lead lead) =>
        (lead.Exists && !StartsWith(Words.Head, lead.Subject) && (segment.Value.Unit.Kind == UnitKind.Counted || !BehindReader.Read(text, segment).IsEmpty))
        || (IsEnsured(segment) && !StartsWith(Words.Head, lead.Subject) && BehindReader.Read(text, segment) is { IsEmpty: false } ensured && !StartsWith(Words.BaseNoun, ensured))
        || (IsUnknownVerb(segment, lead) && segment.Value.Unit.Kind != UnitKind.None && !BehindReader.Read(text, segment).IsEmpty);

    // `hạ tầng mạng được nâng cấp, đảm bảo 100% người sử dụng truy nhập được`
    private bool IsEnsured(Segment segment) =>
        segment.Value.Unit.Kind == UnitKind.Share && segment.Lead.Length > 1 && tokens[segment.Lead.To - 2].Key + tokens[segment.Lead.To - 1].Key is "đảmbảo" or "bảođảm";

    // `Số hóa 100% hồ sơ …`: two or three words, no predicate, and a noun behind the value; `Phủ sóng 5G 100% thôn`: more behind a known verb.
    private bool IsUnknownVerb(Segment segment, Lead lead) =>
        !lead.HasPredicate && !StartsWith(Words.Head, lead.Subject)
        && ((lead.Subject.Length <= 3 && IsLower(lead.Subject)) || (segment.Value.Unit.Kind == UnitKind.Share && StartsWith(Words.Action, lead.Subject)));

    private bool IsLower(Stretch subject)
    {
        for (var i = subject.From; i < subject.To; i++)
        {
            if (!tokens.IsWord(i) || tokens.Printed(i).Skip(1).Any(char.IsUpper))
            {
                return false;
            }
        }

        return true;
    }

    private Naming Named(Segment segment, Lead lead, Stretch subject)
    {
        var whole = Whole();
        if (whole.Length > 0 && IsPart(segment, subject, whole, lead.Carries))
        {
            var part = PartName(subject, whole);
            return new Naming(whole, printed(part), subject, IsOwn: false);
        }

        return siblings.Read(segment, subject) ?? yields.Read(subject) ?? Contributed(subject) ?? new Naming(printed(subject), "", subject, IsOwn: true);
    }

    // `…, đóng góp 20% vào GRDP`: a growth and a number of things contribute nothing themselves.
    private Naming? Contributed(Stretch subject) =>
        Words.Contribution.At(tokens, subject.From, subject.To).Length == subject.Length && scope.Last is { Comparator: not Comparator.None } last && UnitReader.IsMeasure(last.Family)
        && Tokens.Of(last.Indicator) is var before && Words.Change.In(before, new Stretch(0, before.Count)) < 0
            ? new Naming(last.Indicator + Fall.LeftOut + printed(subject), last.Breakdown, subject, IsOwn: true)
            : null;

    private string Whole() =>
        scope.Whole is { } whole ? whole.Indicator
        : scope.HeaderIndicator.Length > 0 ? scope.HeaderIndicator
        : context.Parent;

    private bool IsPart(Segment segment, Stretch subject, string whole, bool carries)
    {
        if (PartReader.IsStructure(whole))
        {
            return segment.Value.Unit.Kind == UnitKind.Share;
        }

        var fits = scope.Whole is null || (carries && segment.Value.Unit.Kind == UnitKind.Share) || string.Equals(scope.Whole.Family, segment.Value.Unit.Family, StringComparison.Ordinal);
        return fits && !StartsWith(Words.Head, subject);
    }

    private Stretch PartName(Stretch subject, string whole) =>
        PartReader.IsStructure(whole) ? PartReader.ShareName(tokens, subject) : PartReader.Name(tokens, subject);

    // No subject stands before the value.
    private Naming Unnamed(Segment segment, Lead lead)
    {
        var behind = BehindReader.Read(text, segment);
        return UnnamedPart(segment, lead, behind) ?? ByVerb(segment, lead, behind) ?? Carried(segment, lead, behind) ?? ByObject(segment, behind);
    }

    // `Sản lượng … 250 nghìn tấn, trong đó nuôi trồng 200 nghìn tấn`; `Tỷ lệ …: 99% mẫu giáo, 100% tiểu học`; `trong đó 35% có bằng cấp`
    private Naming? UnnamedPart(Segment segment, Lead lead, Stretch behind)
    {
        var whole = Whole();
        if (behind.IsEmpty)
        {
            var isVerb = !lead.Verbs.IsEmpty && scope.Whole is { } sum && string.Equals(sum.Family, segment.Value.Unit.Family, StringComparison.Ordinal);
            return isVerb ? new Naming(whole, printed(lead.Verbs), lead.Verbs, IsOwn: false) : null;
        }

        var isPart = whole.Length > 0 && !lead.Carries && segment.Value.Unit.Kind == UnitKind.Share && (scope.Whole is null || Words.PartVerb.At(tokens, behind.From, behind.To).Found);
        return isPart ? new Naming(whole, printed(PartName(behind, whole)), behind, IsOwn: false) : null;
    }

    // `xuất khẩu 2.500 triệu USD`
    private Naming? ByVerb(Segment segment, Lead lead, Stretch behind) =>
        behind.IsEmpty && segment.Value.Unit.Kind is UnitKind.Measured or UnitKind.Share && Words.Action.In(tokens, lead.Verbs) >= 0
            ? new Naming(printed(lead.Verbs), "", lead.Verbs, IsOwn: true)
            : null;

    // `…; chiếm 40% GRDP`, `…, đến năm 2030 đạt 60%`
    private Naming? Carried(Segment segment, Lead lead, Stretch behind)
    {
        var isBase = behind.IsEmpty || Words.BaseNoun.At(tokens, behind.From, behind.To).Found;
        if (!lead.Carries && !isBase)
        {
            return null;
        }

        if (scope.HeaderIndicator.Length > 0)
        {
            return new Naming(scope.HeaderIndicator, "", default, IsOwn: false);
        }

        // A counted noun of another kind is counted for itself: `…; đạt 17 bác sĩ/vạn dân`.
        // `15,5 bác sĩ, trong đó có 4 bác sĩ/trạm y tế` are counted over something else.
        if (scope.Last is { } before && UnitBase.Differs(segment.Value.Unit.Printed, before.Unit))
        {
            return null;
        }

        var fits = segment.Value.Unit.Kind != UnitKind.Counted || scope.Last is null || string.Equals(scope.Last.Family, segment.Value.Unit.Family, StringComparison.Ordinal);
        var (indicator, breakdown) = scope.Last is { } last ? (last.Indicator, last.Breakdown) : (context.Parent, "");
        return fits && indicator.Length > 0 ? new Naming(indicator, breakdown, default, IsOwn: false) : null;
    }

    // `90% học sinh …`; with a counted noun the noun too: `24 xã đạt chuẩn …`
    private Naming ByObject(Segment segment, Stretch behind)
    {
        var unit = segment.Value.Unit;
        var subject = unit.Kind == UnitKind.Counted ? new Stretch(unit.NounFrom, behind.IsEmpty ? unit.To : behind.To) : behind;
        if (!subject.IsEmpty)
        {
            return new Naming(printed(subject), "", subject, IsOwn: true);
        }

        // Nothing names it: the words before are all there is.
        var lead = LeadReader.Trimmed(text, segment.Lead);
        return new Naming(printed(lead.IsEmpty ? new Stretch(unit.From, unit.To) : lead), "", default, IsOwn: true);
    }

    private bool StartsWith(PhraseTable table, Stretch place) => table.At(tokens, place.From, place.To).Found;


}