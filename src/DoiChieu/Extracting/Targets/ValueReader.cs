using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Reads a clause that has values: a row for each of them, for those in brackets, and for what the clause commits to beside them in words.</summary>
internal sealed class ValueReader(PrintedText text, Rows rows, Scope scope, TargetContext context)
{
    private readonly Tokens tokens = text.Tokens;
    private readonly NamingReader naming = new(text, rows.Quote, scope, context);
    private readonly OwnWords ownWords = new(text);
    private readonly FallReader falls = new(text, rows.Quote);
    private readonly PairReader pairs = new(text, rows.Quote);

    // `thu 45.799/36.875 tỷ đồng, vượt 24% dự toán`: the clause tells what was reached.
    private bool isReached;

    // `Hiện nay có 180 trạm, trong đó có 22 trạm 5G`: the part was reached too.
    private bool lastIsResult;

    public void Read(Stretch place, Clause clause)
    {
        if (IsAside(place))
        {
            BracketReader.SetAside(text, place);
            return;
        }

        var own = ownWords.WithoutPremise(place);
        if (own.IsEmpty)
        {
            rows.AddWords(place);
            return;
        }

        var from = own.From;
        place = WithoutWordsBefore(ownWords.WithoutSource(WithoutBase(own)));
        var segments = SegmentCutter.Cut(text, place) is { Length: > 0 } cut ? cut : Bracketed(place);
        var opening = segments.Length > 0 ? OpeningReader.Of(text, segments[0].Lead) ?? OpeningReader.Of(text, new Stretch(from, place.From)) : null;
        scope.OpenClause(opening, place.From);
        isReached = segments.Any(s => s.Value.IsReached);
        if (clause.OpensSentence && opening is not null)
        {
            scope.Sentence = opening;
        }

        var times = Respective(place, segments);
        for (var i = 0; i < segments.Length; i++)
        {
            Read(segments[i], new Beside(i < times.Length ? times[i] : opening is null ? Shared(segments, i) : null, pairs.Of(segments, i), BoundReader.Listed(tokens, segments, i)));
        }

        // `… đạt 16%, trong đó: nông nghiệp tăng 6%; …`: the parts follow the colon.
        if (clause.Ending is ":")
        {
            scope.Whole = scope.Last;
        }
    }

    // `ít nhất bằng diện tích đã đạt được tại năm 2020 và tăng độ che phủ rừng lên 45%`: a level held by what was reached, then a value.
    private Stretch WithoutBase(Stretch place)
    {
        var verb = ownWords.BehindBase(place);
        if (verb < 0)
        {
            return place;
        }

        rows.AddWords(new Stretch(place.From, verb));
        return new Stretch(verb + 1, place.To);
    }

    // `đơn vị có tỷ lệ dưới 30% có thể điều chỉnh mục tiêu`, `cơ sở có mức phát thải từ 2.000 tấn trở lên phải giảm phát thải`
    private bool IsAside(Stretch place)
    {
        var first = text.QuantitiesIn(place).First();
        return Words.Exception.In(tokens, place with { From = first.To }) >= 0
            || (first is { StartsFrom: true, Comparator: Comparator.Ge } && Words.Obligation.At(tokens, first.To, place.To).Found && !text.QuantitiesIn(place with { From = first.To }).Any());
    }

    // `Duy trì mức sinh thay thế (2,1 con/phụ nữ)`: the only value stands in brackets.
    private ImmutableArray<Segment> Bracketed(Stretch place)
    {
        var groups = text.GroupsIn(place).Where(g => text.QuantitiesIn(g).Any()).ToList();
        var before = groups is [var only] ? new Stretch(place.From, only.From - 1) : default;
        return groups.Count == 1 && WordsOnlyReader.Opens(text, before) && BracketReader.Only(text, groups[0], context) is { } value
            ? [new Segment(before, value, new Stretch(value.To, groups[0].To))]
            : [];
    }

    // `Đến năm 2025 và 2030, … lần lượt đạt 55% và 57%`
    private ImmutableArray<Horizon> Respective(Stretch place, ImmutableArray<Segment> segments)
    {
        ImmutableArray<Horizon> times = segments.Length > 1 && Words.Respectively.In(tokens, place) >= 0
            ? [.. text.MentionsIn(segments[0].Lead).Where(m => !m.IsBase).Select(m => m.Horizon)]
            : [];
        return times.Length == segments.Length ? times : [];
    }

    // `thuộc nhóm 4 nước dẫn đầu khu vực và nhóm 60 nước dẫn đầu thế giới vào năm 2028`: the year behind the last holds for both.
    private Horizon? Shared(ImmutableArray<Segment> segments, int i)
    {
        var last = i;
        while (last + 1 < segments.Length && tokens[segments[last + 1].Value.From - 1].Key is "và" && Stated(segments[last]) is null)
        {
            last++;
        }

        return last > i && Stated(segments[last]) is { } time && time.Place.From > segments[last].Value.Number && !context.IsPast(time.Horizon) ? time.Horizon : null;
    }

    private Mention? Stated(Segment segment) =>
        TimingReader.Stated(text, segment, LeadReader.Read(text, segment.Lead)) is { Horizon.Kind: HorizonKind.Year or HorizonKind.Period } time ? time : null;

    // What the values beside it say of one: its time, its name, its bound.
    private readonly record struct Beside(Horizon? Time, Naming? Name, Comparator? Bound);

    private void Read(Segment segment, Beside beside)
    {
        var respective = beside.Time;
        var lead = LeadReader.Read(text, segment.Lead);
        if (lead.IsInside)
        {
            scope.Whole = scope.Last;
        }

        if (IsNegated(segment))
        {
            text.Decide(segment.Value, NumberRole.Name);
            rows.AddWords(new Stretch(LeadReader.Trimmed(text, segment.Lead).From, segment.Tail.To));
            return;
        }

        var previous = scope.Last;
        var timing = TimingReader.Read(text, segment, lead, scope, context);
        var name = beside.Name ?? naming.Read(segment, lead, TimingReader.IsMean(tokens, segment, lead));
        rows.Replace(previous, scope.Last);
        scope.LastSubject = name.Subject.IsEmpty ? scope.LastSubject : name.Subject;
        lastIsResult = isReached || IsResult(segment, lead);
        if (lastIsResult)
        {
            // The indicator is named here all the same: `Tỷ lệ hộ nghèo năm 2020 là 4,5%; đến năm 2025 còn dưới 2%`.
            text.Decide(segment.Value, NumberRole.Base);
            BracketReader.SetAside(text, segment.Tail);
            scope.Last = rows.Of(segment.Value, name, timing);
            return;
        }

        timing = respective is not null ? timing with { Horizon = respective, Origin = HorizonOrigin.Stated, Aggregation = respective.Kind == HorizonKind.Year && timing.Aggregation == Aggregation.Unspecified ? Aggregation.ByYear : timing.Aggregation }
            : timing.Origin != HorizonOrigin.Stated && !name.IsOwn && !scope.HasNewTime && (scope.Whole ?? previous) is { } whole ? TimingReader.Inherited(text, segment, lead, whole.Timing)
            : timing;
        scope.HasNewTime = false;
        var row = rows.Of(segment.Value, name, timing) with { Times = respective is null ? TimingReader.AllStated(text, segment, lead) : "", Fall = falls.Read(segment, lead, name, previous) };
        scope.Last = beside.Bound is { } bound ? BoundReader.Bound(row, bound) : BoundReader.Shared(text, segment, name, row, previous);
        rows.Add(scope.Last);
        ReadBehind(segment, name, timing);
    }

    private void ReadBehind(Segment segment, Naming name, Timing timing)
    {
        foreach (var inner in text.Nesting.InBrackets(segment.Value.Number) ? [] : BracketReader.Read(text, segment, context))
        {
            ReadBracket(inner, name, timing);
        }

        // `đạt 80%, về cơ bản không còn hộ nghèo`
        for (var i = segment.Tail.From; i < segment.Tail.To; i++)
        {
            if (IsRestart(i, segment.Tail.To))
            {
                rows.AddWords(new Stretch(i + 1, segment.Tail.To));
                return;
            }
        }
    }

    private void ReadBracket(Segment inner, Naming host, Timing timing)
    {
        var lead = LeadReader.Read(text, inner.Lead);
        if (lead.Subject.IsEmpty && !lead.IsInside && !NamesItself(inner))
        {
            timing = TimingReader.InBracket(text, inner) ?? timing;
            var isMean = lead.IsMean && timing.Horizon?.Kind != HorizonKind.Annual;
            rows.Add(rows.Of(inner.Value, host, isMean ? timing with { Aggregation = Aggregation.Average } : timing) with { Fall = falls.Read(inner, lead, host with { IsOwn = false }, null) });
            return;
        }

        var (last, outer) = (scope.Last, scope.Whole);
        scope.Whole = scope.Last;
        var name = naming.Read(inner, lead, isMean: false);
        var own = TimingReader.Stated(text, inner, lead) is null ? timing.Inherited : TimingReader.Read(text, inner, lead, scope, context);
        rows.Add(rows.Of(inner.Value, name, own) with { Fall = falls.Read(inner, lead, name, null) });
        (scope.Last, scope.Whole) = (last, outer);
    }

    // `(gồm 166 dự án thủy điện; 02 dự án điện gió)`, `(95% truy nhập có tốc độ đạt yêu cầu)`; but `(chiếm 90% số xã)`
    private bool NamesItself(Segment inner) =>
        BehindReader.Read(text, inner) is { IsEmpty: false } behind && (inner.IsListed || (inner.Value.Unit.Kind == UnitKind.Share && Words.SharedVerb.In(tokens, behind) > behind.From));

    // `không còn xã đạt dưới 15 tiêu chí`: the number says what there is none of.
    private bool IsNegated(Segment segment)
    {
        // `không để … quá 1 km` sets a bound.
        if (Words.Beyond.Is(tokens, segment.Value.From))
        {
            return false;
        }

        var place = LeadReader.Trimmed(text, segment.Lead);
        return Words.Negation.At(tokens, place.From, place.To).Found;
    }

    // A past year, `hiện nay đạt`, `so với mức`: the number was reached already.
    private bool IsResult(Segment segment, Lead lead) =>
        (lead.IsInside && lastIsResult && TimingReader.Stated(text, segment, lead) is null)
        || (TimingReader.Stated(text, segment, lead) is { } stated && ((context.IsPast(stated.Horizon) && !TimingReader.IsSince(tokens, stated)) || IsEstimate(segment, stated.Horizon)))
        || Words.Result.In(tokens, segment.Lead) >= 0
        || Words.Comparison.Before(tokens, segment.Lead.From, segment.Lead.To).Found;

    // `năm 2025 ước đạt 76%`, in a document for 2025-2030
    private bool IsEstimate(Segment segment, Horizon stated) =>
        context.Document is { Kind: HorizonKind.Period } period && stated.LastYear == period.FirstYear && tokens[segment.Value.From].Key is "ước" or "dự";

    // `Đẩy mạnh thu hút đầu tư, phấn đấu tổng vốn đạt …`: what stands before the comma commits by itself.
    private Stretch WithoutWordsBefore(Stretch place)
    {
        var first = text.QuantitiesIn(place).First();
        for (var i = first.From - 1; i > place.From; i--)
        {
            var before = new Stretch(place.From, i);
            if (IsRestart(i, first.From) && WordsOnlyReader.Opens(text, before) && !LeadReader.Read(text, before).Subject.IsEmpty)
            {
                scope.OpenClause(OpeningReader.Of(text, before), before.From);
                // `hằng năm kiềm chế tai nạn giao thông, phấn đấu kéo giảm 5%`: what has no subject of its own is of what stands here.
                scope.Last = rows.AddWords(before);
                return new Stretch(i + 1, place.To);
            }
        }

        return place;
    }

    private bool IsRestart(int comma, int to) =>
        tokens.IsSign(comma, ",") && !text.Nesting.Encloses(comma) && Words.CommitmentRestart.At(tokens, comma + 1, to).Found;
}
