namespace DoiChieu.Extracting.Targets;

/// <summary>Finds what a value is of: its own subject; the words behind it (`90% học sinh …`); the whole of which it is a part;
/// or the indicator before it (`…; chiếm 40% GRDP`).</summary>
internal sealed class NamingReader(PrintedText text, Func<Stretch, string> printed, Scope scope, TargetContext context)
{
    private readonly Tokens tokens = text.Tokens;

    public Naming Read(Segment segment, Lead lead, bool isMean) =>
        lead.Subject.IsEmpty || ExistsBehind(segment, lead) ? Unnamed(segment, lead) : Named(segment, lead, isMean ? lead.Subject : lead.WithMean);

    // `Toàn tỉnh có 24 xã …`: what exists is named behind the value; but `Tỷ lệ … có 30%`.
    private bool ExistsBehind(Segment segment, Lead lead) =>
        (lead.Exists && !StartsWith("head", lead.Subject) && (segment.Value.Unit.Kind == UnitKind.Counted || !Behind(segment).IsEmpty))
        || (IsUnknownVerb(segment, lead) && segment.Value.Unit.Kind != UnitKind.None && !Behind(segment).IsEmpty);

    // `Số hóa 100% hồ sơ …`: two or three words, no predicate, and a noun behind the value; `Phủ sóng 5G 100% thôn`: more behind a known verb.
    private bool IsUnknownVerb(Segment segment, Lead lead) =>
        !lead.HasPredicate && !StartsWith("head", lead.Subject)
        && ((lead.Subject.Length <= 3 && IsLower(lead.Subject)) || (segment.Value.Unit.Kind == UnitKind.Share && StartsWith("action", lead.Subject)));

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
            var part = PartName(subject, IsStructure(whole));
            return new Naming(whole, printed(part), subject, IsOwn: false);
        }

        return Sibling(segment, subject) ?? new Naming(printed(subject), "", subject, IsOwn: true);
    }

    private string Whole() =>
        scope.Whole is { } whole ? whole.Indicator
        : scope.HeaderIndicator.Length > 0 ? scope.HeaderIndicator
        : context.Parent;

    private bool IsPart(Segment segment, Stretch subject, string whole, bool carries)
    {
        if (IsStructure(whole))
        {
            return segment.Value.Unit.Kind == UnitKind.Share;
        }

        var fits = scope.Whole is null || (carries && segment.Value.Unit.Kind == UnitKind.Share) || string.Equals(scope.Whole.Family, segment.Value.Unit.Family, StringComparison.Ordinal);
        return fits && !StartsWith("head", subject);
    }

    private static bool IsStructure(string indicator)
    {
        var words = Tokens.Of(indicator);
        return Words.Of("structure").At(words, 0, words.Count).Found;
    }

    /// <summary>The name of a part: without `tỷ trọng` in a structure, without `ở`; of `Trẻ vào học mẫu giáo` the level of schooling.</summary>
    private Stretch PartName(Stretch subject, bool isShare)
    {
        var from = subject.From + (isShare ? Words.Of("share").At(tokens, subject.From, subject.To).Length : 0);
        from += Words.Of("classifier-drop").At(tokens, from, subject.To).Length;
        var level = Words.Of("level").Before(tokens, from, subject.To);
        if (level.Found && subject.To - level.Length > from)
        {
            var start = subject.To - level.Length;
            var classifier = Words.Of("level-classifier").Before(tokens, from, start);
            var isList = Enumerable.Range(from, start - from).Any(i => tokens.IsSign(i, ",") || tokens[i].Key is "và");
            return isList ? new Stretch(from, subject.To) : new Stretch(start - classifier.Length, subject.To);
        }

        return new Stretch(from < subject.To ? from : subject.From, subject.To);
    }

    // `tỷ lệ … khu vực nông nghiệp đạt 38%, khu vực dịch vụ đạt 35%`: the part before is cut off the first subject too.
    private Naming? Sibling(Segment segment, Stretch subject)
    {
        if (scope.LastSubject.IsEmpty || scope.Last is not { } last || StartsWith("head", subject)
            || !string.Equals(last.Family, segment.Value.Unit.Family, StringComparison.Ordinal))
        {
            return null;
        }

        if (Share(segment, subject, last) is { } share)
        {
            return share;
        }

        if (last.Breakdown.Length > 0 && SharesOpening(subject, scope.LastSubject))
        {
            return new Naming(last.Indicator, printed(PartName(subject, isShare: false)), subject, IsOwn: false);
        }

        var at = SplitOf(subject, scope.LastSubject);
        if (at > scope.LastSubject.From)
        {
            var indicator = printed(new Stretch(scope.LastSubject.From, at));
            var part = printed(PartName(new Stretch(at, scope.LastSubject.To), isShare: false));
            scope.Last = last with { Indicator = indicator, Breakdown = part };
            return new Naming(indicator, printed(PartName(subject, isShare: false)), subject, IsOwn: false);
        }

        var name = PartName(subject, isShare: false);
        return (Words.Of("split").At(tokens, name.From, subject.To) is { Found: true } split && split.Length == name.Length) || StartsWith("classifier-drop", subject)
            ? new Naming(last.Indicator, printed(PartName(subject, isShare: false)), subject, IsOwn: false)
            : null;
    }

    // `tỷ trọng công nghiệp chiếm 45%, dịch vụ chiếm 40%, nông nghiệp chiếm 15%`
    private Naming? Share(Segment segment, Stretch subject, Found last)
    {
        var before = scope.LastSubject;
        var length = Words.Of("share").At(tokens, before.From, before.To).Length;
        if (length < 2 || before.From < scope.ClauseFrom || tokens[before.From + 1].Key is not "trọng" || segment.Value.Unit.Kind != UnitKind.Share)
        {
            return null;
        }

        var kind = printed(new Stretch(before.From, before.From + length));
        if (last.Breakdown.Length == 0)
        {
            scope.Last = last with { Indicator = kind, Breakdown = printed(new Stretch(before.From + length, before.To)) };
        }

        return new Naming(kind, printed(PartName(subject, isShare: false)), before, IsOwn: false);
    }

    private bool SharesOpening(Stretch subject, Stretch before)
    {
        var classifier = Words.Of("classifier").At(tokens, subject.From, subject.To);
        return (classifier.Found && (SplitOf(subject, before) >= 0)) || Words.Of("split").At(tokens, subject.From, subject.To).Found;
    }

    // Where the name of the part begins in the subject before: at the same classifier, or at a name such as `đô thị`.
    private int SplitOf(Stretch subject, Stretch before)
    {
        var classifier = Words.Of("classifier").At(tokens, subject.From, subject.To);
        for (var i = before.From; classifier.Found && i + classifier.Length < before.To; i++)
        {
            if (Enumerable.Range(0, classifier.Length).All(k => string.Equals(tokens[i + k].Key, tokens[subject.From + k].Key, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        foreach (var table in new[] { "split", "level" })
        {
            var name = Words.Of(table).Before(tokens, before.From, before.To);
            if (name.Found && Words.Of(table).At(tokens, PartName(subject, isShare: false).From, subject.To).Found)
            {
                return before.To - name.Length - Words.Of("classifier").Before(tokens, before.From, before.To - name.Length).Length;
            }
        }

        return -1;
    }

    private Naming Unnamed(Segment segment, Lead lead)
    {
        var behind = Behind(segment);
        var whole = Whole();
        if (scope.Whole is { } sum && behind.IsEmpty && !lead.Verbs.IsEmpty && string.Equals(sum.Family, segment.Value.Unit.Family, StringComparison.Ordinal))
        {
            // `Sản lượng … 250 nghìn tấn, trong đó nuôi trồng 200 nghìn tấn`
            return new Naming(whole, printed(lead.Verbs), lead.Verbs, IsOwn: false);
        }

        if (behind.IsEmpty && segment.Value.Unit.Kind is UnitKind.Measured or UnitKind.Share && Words.Of("action").In(tokens, lead.Verbs) >= 0)
        {
            // `xuất khẩu 2.500 triệu USD`
            return new Naming(printed(lead.Verbs), "", lead.Verbs, IsOwn: true);
        }

        if (whole.Length > 0 && segment.Value.Unit.Kind == UnitKind.Share && !behind.IsEmpty && (scope.Whole is null || OpensPredicate(behind)) && !lead.Carries)
        {
            return new Naming(whole, printed(PartName(behind, IsStructure(whole))), behind, IsOwn: false);
        }

        var isCounted = segment.Value.Unit.Kind == UnitKind.Counted;
        var before = scope.HeaderIndicator.Length > 0 ? (scope.HeaderIndicator, "") : scope.Last is { } last ? (last.Indicator, last.Breakdown) : (context.Parent, "");
        var fits = scope.HeaderIndicator.Length > 0 || scope.Last is null || string.Equals(scope.Last.Family, segment.Value.Unit.Family, StringComparison.Ordinal) || !isCounted;
        var isBase = behind.IsEmpty || Words.Of("base-noun").At(tokens, behind.From, behind.To).Found;
        if (before.Item1.Length > 0 && fits && (lead.Carries || isBase))
        {
            return new Naming(before.Item1, before.Item2, default, IsOwn: false);
        }

        var subject = isCounted ? new Stretch(segment.Value.Unit.From, behind.IsEmpty ? segment.Value.Unit.To : behind.To) : behind;
        return subject.IsEmpty && segment.Value.Unit.Kind != UnitKind.None ? new Naming(printed(new Stretch(segment.Value.Unit.From, segment.Value.Unit.To)), "", default, IsOwn: true)
            : subject.IsEmpty ? new Naming(printed(segment.Lead), "", default, IsOwn: true)
            : new Naming(printed(subject), "", subject, IsOwn: true);
    }

    private bool OpensPredicate(Stretch behind) => tokens[behind.From].Key is "có" or "được" or "đạt" or "là" or "không" or "đã" or "biết";

    private bool StartsWith(string table, Stretch place) => Words.Of(table).At(tokens, place.From, place.To).Found;

    /// <summary>The words behind a value that name what it is of; empty where a base, a time or nothing follows.</summary>
    public Stretch Behind(Segment segment)
    {
        var tail = segment.Tail;
        var from = tail.From + Words.Of("tail-own-lead").At(tokens, tail.From, tail.To).Length;
        var isBracket = !tail.IsEmpty && tokens.IsSign(from, "(");
        if (tail.IsEmpty || from >= tail.To || (!isBracket && tokens[from].Kind == TokenKind.Sign && tokens[from].Key is not ("“" or "\"")) || text.MentionAt(from) is not null
            || (from == tail.From && Words.Of("tail-base").At(tokens, from, tail.To).Found))
        {
            return new Stretch(from, from);
        }

        var to = BehindEnd(new Stretch(from, tail.To));
        return isBracket && IsWholeBracket(from, to) ? new Stretch(from, from) : new Stretch(from, to);
    }

    private bool IsWholeBracket(int from, int to) => tokens.IsSign(to - 1, ")") && !Enumerable.Range(from, to - 1 - from).Any(i => tokens.IsSign(i, ")"));

    // `xã đạt chuẩn (chiếm 25%)`: a value at the end is a row of its own, no part of the name.
    private int WithoutValueBracket(int from, int to)
    {
        var open = to - 1;
        while (tokens.IsSign(to - 1, ")") && open > from && !tokens.IsSign(open, "("))
        {
            open--;
        }

        return open > from && open < to - 1 && tokens.IsSign(open, "(") && text.QuantitiesIn(new Stretch(open, to)).Any() ? open : to;
    }

    private int BehindEnd(Stretch tail)
    {
        var to = tail.To;
        for (var i = tail.From; i < tail.To; i++)
        {
            var isComma = tokens.IsSign(i, ",") && !text.Nesting.Encloses(i);
            if ((isComma && (Words.Of("adjunct").At(tokens, i + 1, tail.To).Found || Words.Of("commitment-restart").At(tokens, i + 1, tail.To).Found)) || (Words.Of("comparison").At(tokens, i, tail.To).Found && !text.Nesting.Encloses(i)))
            {
                to = i;
                break;
            }
        }

        to = WithoutValueBracket(tail.From, to);
        while (to > tail.From && (tokens[to - 1].Key is "," or "-" or "–" || (text.MentionBefore(to) is { IsBase: false } mention && mention.Place.From >= tail.From)))
        {
            to = text.MentionBefore(to) is { IsBase: false } time && time.Place.From >= tail.From ? time.Place.From : to - 1;
        }

        return to;
    }
}
