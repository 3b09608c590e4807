using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Reads the measures of one target's text. 1. A row is one printed number or range, or one clause that commits without a number.
/// 2. Rows stand in the order of the text, brackets behind their value. 3. Every number is in a row or has another role; `Unread` ones are to be reported.</summary>
internal sealed class TargetReader
{
    private readonly PrintedText text;
    private readonly TargetContext context;
    private readonly Func<Stretch, string> printed;
    private readonly Scope scope = new();
    private readonly ImmutableArray<Found>.Builder found = ImmutableArray.CreateBuilder<Found>();
    private readonly ImmutableArray<Clause> clauses;
    private readonly NamingReader naming;
    private string headerAtEnd = "";

    // Words without number or verb, kept for the clause behind: `Công tác A; công tác B hoàn thành 100%`.
    private int pending = -1;

    // A list without numbers that the last row runs through: `Nâng cao các chỉ số: A; B`.
    private bool isListing;

    private TargetReader(PrintedText text, TargetContext context, Func<int, int, string> received)
    {
        this.text = text;
        this.context = context;
        printed = place => text.Characters(place) is var (start, length) && length > 0 ? received(start, length) : "";
        clauses = ClauseCutter.Cut(text.Tokens, text.Nesting);
        naming = new NamingReader(text, printed, scope, context);
    }

    /// <summary>The measures of one target's text, or of one of its bullets.</summary>
    /// <param name="received">The words of the text at a start and length, as they are to be quoted.</param>
    public static TargetReading Read(string text, TargetContext context, Func<int, int, string>? received = null)
    {
        var reader = new TargetReader(PrintedText.Of(text), context, received ?? text.Substring);
        return reader.Read();
    }

    private TargetReading Read()
    {
        scope.Opening = OpeningReader.Read(text, clauses, context);
        for (var i = 0; i < clauses.Length; i++)
        {
            Read(clauses[i], i + 1 < clauses.Length ? clauses[i + 1] : null);
        }

        if (found.Count == 0 && clauses.Length > 0 && clauses[^1].Ending is not ":" && !text.Roles.Contains(NumberRole.Base))
        {
            AddWords(new Stretch(clauses[0].Place.From, clauses[^1].Place.To));
        }

        return new TargetReading(text, found.ToImmutable(), scope.Opening?.Horizon ?? context.Opening, headerAtEnd);
    }

    private void Read(Clause clause, Clause? next)
    {
        if (clause.OpensSentence)
        {
            scope.OpenSentence();
            pending = -1;
            isListing = false;
        }

        var place = new Stretch(pending >= 0 ? pending : clause.Place.From, clause.Place.To);
        if (clause.Ending is ":" && !text.QuantitiesIn(clause.Place).Any())
        {
            ReadHeader(place, next);
        }
        else if (text.QuantitiesIn(clause.Place).Any())
        {
            pending = -1;
            isListing = false;
            ReadValues(place, clause);
        }
        else
        {
            ReadWords(clause, place);
        }
    }

    // What stands before a colon: a time, an indicator whose value or parts follow, a field, or a commitment whose objects are listed.
    private void ReadHeader(Stretch place, Clause? next)
    {
        scope.Header = text.MentionsIn(place).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon ?? scope.Header;
        var lead = LeadReader.Read(text, place);
        if (lead.IsInside)
        {
            scope.Whole = scope.Last;
        }

        if (lead.Subject.IsEmpty)
        {
            return;
        }

        var values = next is null ? [] : text.QuantitiesIn(next.Place).ToList();
        var runsOn = values.Count > 0 && values[0].From == next!.Place.From && !ListsParts(values);
        if (runsOn)
        {
            pending = place.From;
        }
        else if (next is not null && values.Count == 0 && WordsOnlyReader.Opens(text, place))
        {
            isListing = true;
            AddWords(new Stretch(place.From, next.Place.To));
        }
        else if (!Words.Of("theme").At(text.Tokens, lead.Subject.From, lead.Subject.To).Found && !Words.Of("action").At(text.Tokens, lead.Subject.From, lead.Subject.To).Found && !Words.Of("inside").At(text.Tokens, lead.Subject.From, lead.Subject.To).Found)
        {
            scope.HeaderIndicator = printed(lead.Subject);
            headerAtEnd = next is null ? scope.HeaderIndicator : "";
        }
    }

    // `: 99% mẫu giáo, 100% tiểu học`
    private bool ListsParts(List<Quantity> values) =>
        values.Count > 1 && text.Tokens.IsWord(values[0].To) && !Words.Of("tail-base").At(text.Tokens, values[0].To, values[1].From).Found
        && LeadReader.Read(text, new Stretch(values[1].From - 1, values[1].From)).Subject.IsEmpty;

    private void ReadValues(Stretch place, Clause clause)
    {
        place = WithoutWordsBefore(WithoutSource(place));
        var segments = SegmentCutter.Cut(text, place);
        var opening = segments.Length > 0 ? OpeningReader.Of(text, segments[0].Lead) : null;
        scope.OpenClause(opening, place.From);
        if (clause.OpensSentence && opening is not null)
        {
            scope.Sentence = opening;
        }

        var times = Respective(place, segments);
        for (var i = 0; i < segments.Length; i++)
        {
            ReadValue(segments[i], clause.Sentence, i < times.Length ? times[i] : null);
        }

        // `… đạt 16%, trong đó: nông nghiệp tăng 6%; …`: the parts follow the colon.
        if (clause.Ending is ":")
        {
            scope.Whole = scope.Last;
        }
    }

    // `Đến năm 2025 và 2030, … lần lượt đạt 55% và 57%`
    private ImmutableArray<Horizon> Respective(Stretch place, ImmutableArray<Segment> segments)
    {
        ImmutableArray<Horizon> times = segments.Length > 1 && Words.Of("respectively").In(text.Tokens, place) >= 0
            ? [.. text.MentionsIn(segments[0].Lead).Where(m => !m.IsBase).Select(m => m.Horizon)]
            : [];
        return times.Length == segments.Length ? times : [];
    }

    private void ReadValue(Segment segment, Stretch sentence, Horizon? respective)
    {
        var lead = LeadReader.Read(text, segment.Lead);
        if (lead.IsInside)
        {
            scope.Whole = scope.Last;
        }

        if (IsNegated(segment))
        {
            text.Decide(segment.Value, NumberRole.Name);
            AddWords(new Stretch(LeadReader.Trimmed(text, segment.Lead).From, segment.Tail.To));
            return;
        }

        var timing = TimingReader.Read(text, segment, lead, scope, context);
        var isMean = TimingReader.IsMean(text.Tokens, segment, lead, TimingReader.IsChange(text.Tokens, lead));
        var previous = scope.Last;
        var name = naming.Read(segment, lead, isMean);
        if (!ReferenceEquals(previous, scope.Last) && found.Count > 0 && ReferenceEquals(found[^1], previous))
        {
            found[^1] = scope.Last!;
        }

        scope.LastSubject = name.Subject.IsEmpty ? scope.LastSubject : name.Subject;
        if (IsResult(segment, lead))
        {
            // The indicator is named here all the same: `Tỷ lệ hộ nghèo năm 2020 là 4,5%; đến năm 2025 còn dưới 2%`.
            text.Decide(segment.Value, NumberRole.Base);
            BracketReader.SetAside(text, segment.Tail);
            scope.Last = Made(segment.Value, name, timing, sentence);
            return;
        }

        timing = respective is not null ? timing with { Horizon = respective, Origin = HorizonOrigin.Stated }
            : timing.Origin != HorizonOrigin.Stated && !name.IsOwn && (scope.Whole ?? previous) is { } whole ? TimingReader.Inherited(text, segment, lead, whole.Timing)
            : timing;
        scope.Last = Made(segment.Value, name, timing, sentence);
        found.Add(scope.Last);
        foreach (var inner in BracketReader.Read(text, segment, context))
        {
            ReadBracket(inner, name, timing, sentence);
        }

        ReadWordsBehind(segment);
    }

    private void ReadBracket(Segment inner, Naming host, Timing timing, Stretch sentence)
    {
        var lead = LeadReader.Read(text, inner.Lead);
        if (lead.Subject.IsEmpty && !lead.IsInside)
        {
            var isMean = lead.IsMean && timing.Horizon?.Kind == HorizonKind.Period;
            found.Add(Made(inner.Value, host, isMean ? timing with { Aggregation = Aggregation.Average } : timing, sentence));
            return;
        }

        var (last, outer) = (scope.Last, scope.Whole);
        scope.Whole = scope.Last;
        var name = naming.Read(inner, lead, isMean: false);
        var own = TimingReader.Stated(text, inner, lead) is null ? timing.Inherited : TimingReader.Read(text, inner, lead, scope, context);
        found.Add(Made(inner.Value, name, own, sentence));
        (scope.Last, scope.Whole) = (last, outer);
    }

    // `không còn xã đạt dưới 15 tiêu chí`: the number says what there is none of.
    private bool IsNegated(Segment segment)
    {
        var place = LeadReader.Trimmed(text, segment.Lead);
        return place.From < place.To && Words.Of("negation").At(text.Tokens, place.From, place.To).Found;
    }

    // A past year, `hiện nay đạt`, `so với mức`: the number was reached already.
    private bool IsResult(Segment segment, Lead lead) =>
        (TimingReader.Stated(text, segment, lead) is { } stated && context.IsPast(stated.Horizon))
        || Words.Of("result").In(text.Tokens, segment.Lead) >= 0
        || Words.Of("comparison").Before(text.Tokens, segment.Lead.From, segment.Lead.To).Found;

    private Found Made(Quantity value, Naming name, Timing timing, Stretch sentence)
    {
        var start = text.Tokens[value.From].Start;
        return new Found(
            start, value.End - start, sentence, name.Indicator, name.Breakdown, value.Comparator, value.Low, value.High,
            value.Unit.Printed, value.Unit.Family, timing);
    }

    private void ReadWords(Clause clause, Stretch place)
    {
        var commits = WordsOnlyReader.Opens(text, clause.Place) || (!isListing && WordsOnlyReader.Commits(text, clause.Place));
        if (isListing && !WordsOnlyReader.Opens(text, clause.Place))
        {
            Extend(clause.Place.To);
        }
        else if (commits)
        {
            isListing = false;
            AddWords(place);
        }
        else if (!clause.EndsSentence)
        {
            pending = place.From;
        }
    }

    // `Theo Quyết định số 17, đầu tư 5 tuyến đường`
    private Stretch WithoutSource(Stretch place)
    {
        var to = text.QuantitiesIn(place).First().From;
        if (!Words.Of("source-lead").At(text.Tokens, place.From, to).Found)
        {
            return place;
        }

        var comma = Enumerable.Range(place.From, to - place.From).FirstOrDefault(i => text.Tokens.IsSign(i, ","), -1);
        return comma < 0 ? place : new Stretch(comma + 1, place.To);
    }

    // `Đẩy mạnh thu hút đầu tư, phấn đấu tổng vốn đạt …`: what stands before the comma commits by itself.
    private Stretch WithoutWordsBefore(Stretch place)
    {
        var first = text.QuantitiesIn(place).First();
        for (var i = first.From - 1; i > place.From; i--)
        {
            var before = new Stretch(place.From, i);
            if (text.Tokens.IsSign(i, ",") && !text.Nesting.Encloses(i) && Words.Of("commitment-restart").At(text.Tokens, i + 1, first.From).Found
                && WordsOnlyReader.Opens(text, before) && !LeadReader.Read(text, before).Subject.IsEmpty)
            {
                scope.OpenClause(OpeningReader.Of(text, before), before.From);
                AddWords(before);
                return new Stretch(i + 1, place.To);
            }
        }

        return place;
    }

    // `đạt 80%, về cơ bản không còn hộ nghèo`
    private void ReadWordsBehind(Segment segment)
    {
        for (var i = segment.Tail.From; i < segment.Tail.To; i++)
        {
            if (text.Tokens.IsSign(i, ",") && !text.Nesting.Encloses(i) && Words.Of("commitment-restart").At(text.Tokens, i + 1, segment.Tail.To).Found)
            {
                AddWords(new Stretch(i + 1, segment.Tail.To));
                return;
            }
        }
    }

    private void Extend(int to)
    {
        var last = found[^1];
        found.RemoveAt(found.Count - 1);
        var from = Enumerable.Range(0, text.Tokens.Count).First(i => text.Tokens[i].Start == last.Start);
        AddWords(new Stretch(from, to));
    }

    private void AddWords(Stretch place)
    {
        while (place.Length > 1 && text.Tokens[place.To - 1].Key is "," or "-" or "–")
        {
            place = place with { To = place.To - 1 };
        }

        var sentence = clauses.First(c => c.Place.From >= place.From || c.Place.To >= place.To).Sentence;
        var (start, length) = text.Characters(place);
        found.Add(new Found(
            start, length, sentence, printed(WordsOnlyReader.Indicator(text, place)), "", Comparator.None, null, null, "", "",
            TimingReader.Read(text, place, scope, context)));
    }
}
