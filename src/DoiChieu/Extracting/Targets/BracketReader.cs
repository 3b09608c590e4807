using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Values in brackets behind a value: equivalents, `65/72 xã`, parts, and lists in which each value stands before its words. A bracket that speaks of the past, a plan or other places has none.</summary>
internal static class BracketReader
{
    public static ImmutableArray<Segment> Read(PrintedText text, Segment host, TargetContext context)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        foreach (var group in text.GroupsIn(new Stretch(host.Lead.From, host.Tail.To)))
        {
            if (IsAside(text, group, context))
            {
                SetAside(text, group);
                continue;
            }

            // `(giảm 20% so với mức trung bình năm 2024)`: by how much; the year behind is no horizon.
            foreach (var segment in Cut(text, FallsSince(text, group) ? group with { To = Words.Comparison.In(text.Tokens, group) } : group))
            {
                // `(năm 2020: 40%; năm 2025: 60%)`: the first is a baseline.
                if (TimingReader.InBracket(text, segment) is { Horizon: { } time } && context.IsPast(time))
                {
                    text.Decide(segment.Value, NumberRole.Base);
                }
                else
                {
                    segments.Add(segment);
                }
            }
        }

        return segments.ToImmutable();
    }

    /// <summary>The value of a bracket that holds nothing else; null where it holds more, or is an aside.</summary>
    public static Quantity? Only(PrintedText text, Stretch group, TargetContext context) =>
        !IsAside(text, group, context) && text.QuantitiesIn(group).ToList() is [var value] && value.From == group.From ? value : null;

    /// <summary>Marks all numbers of a stretch as no values.</summary>
    public static void SetAside(PrintedText text, Stretch place)
    {
        for (var i = place.From; i < place.To; i++)
        {
            if (text.Tokens.IsNumber(i) && text.Roles[i] is NumberRole.Value or NumberRole.Open)
            {
                text.Roles[i] = NumberRole.Base;
            }
        }
    }

    private static bool IsAside(PrintedText text, Stretch group, TargetContext context) =>
        Words.Others.At(text.Tokens, group.From, group.To).Found
        || (!FallsSince(text, group) && text.MentionsIn(group).Where(m => !m.IsBase).ToList() is var times && times.Exists(m => context.IsPast(m.Horizon)) && (times.TrueForAll(m => context.IsPast(m.Horizon)) || text.QuantitiesIn(group).Count() < 2));

    // `(giảm 20% so với mức trung bình năm 2024)`: by how much, and since when.
    private static bool FallsSince(PrintedText text, Stretch group) =>
        Words.Fall.At(text.Tokens, group.From, group.To).Found && Words.Comparison.In(text.Tokens, group) is var since && since >= 0
        && text.QuantitiesIn(group).ToList() is [var only] && only.To <= since && text.MentionsIn(group).All(m => m.Place.From > since);

    private static IEnumerable<Segment> Cut(PrintedText text, Stretch group)
    {
        var values = text.QuantitiesIn(group).ToList();
        var isListed = values.Count > 1 && LeadReader.Read(text, group with { To = values[0].From }).Verbs.IsEmpty && Enumerable.Range(0, values.Count - 1).All(i => text.Tokens.IsWord(values[i].To) && Joint(text.Tokens, values[i].To, values[i + 1].From) > 0);
        var from = group.From;
        for (var i = 0; i < values.Count; i++)
        {
            var to = i + 1 == values.Count ? group.To : isListed ? Joint(text.Tokens, values[i].To, values[i + 1].From) : values[i].To;
            yield return new Segment(new Stretch(from, values[i].From), values[i], new Stretch(values[i].To, to)) { IsListed = isListed };
            from = to;
        }
    }

    // `166 dự án thủy điện; 02 dự án …`: the last sign or `và` between two values, right before the second; -1 where words stand there.
    private static int Joint(Tokens tokens, int from, int to) =>
        to - 1 >= from && tokens[to - 1].Key is ";" or "," or "và" ? (to - 2 >= from && tokens[to - 2].Key is ";" or "," ? to - 2 : to - 1) : -1;
}
