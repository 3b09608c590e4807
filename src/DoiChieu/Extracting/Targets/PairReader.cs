using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Names two values that `và` joins: each of one of two parts (`tỷ lệ lao động nữ và người dân tộc thiểu số là 30% và 35%`),
/// or shares of two things whose verb stands behind the second (`50% tòa nhà công sở và 50% nhà dân sử dụng …`).</summary>
internal sealed class PairReader(PrintedText text, Func<Stretch, string> printed)
{
    private const int LongestList = 12;

    private readonly Tokens tokens = text.Tokens;

    /// <summary>The name of a value of such a pair; null where it is none.</summary>
    public Naming? Of(ImmutableArray<Segment> segments, int i) =>
        AreJoined(segments, i) && Parts(segments[i], segments[i + 1], 0) is { } first ? first
        : AreJoined(segments, i - 1) ? Parts(segments[i - 1], segments[i], 1)
        : LastOf(segments, i) is var last && last > i ? Things(segments[i], segments[last])
        : null;

    // `55% học sinh lớp 5, 65% học sinh lớp 9 và 75% học sinh lớp 12`: the value behind `và`.
    private int LastOf(ImmutableArray<Segment> segments, int i)
    {
        for (var last = i + 1; last < Math.Min(segments.Length, i + LongestList) && segments[last].Lead is { Length: 1 } joint && HaveOneUnit(segments, last); last++)
        {
            if (tokens[joint.From].Key is "và")
            {
                return last;
            }

            if (tokens[joint.From].Key is not ",")
            {
                break;
            }
        }

        return i;
    }

    private static bool HaveOneUnit(ImmutableArray<Segment> segments, int second) =>
        string.Equals(segments[second - 1].Value.Unit.Printed, segments[second].Value.Unit.Printed, StringComparison.Ordinal);

    // Of three, `20%, 30% và 35%`, nothing says which two belong together.
    private bool AreJoined(ImmutableArray<Segment> segments, int i) => IsJoined(segments, i) && !IsJoined(segments, i - 1) && !IsJoined(segments, i + 1);

    private bool IsJoined(ImmutableArray<Segment> segments, int i) =>
        i >= 0 && i + 1 < segments.Length && segments[i + 1].Lead is { Length: 1 } joint && tokens[joint.From].Key is "và" && HaveOneUnit(segments, i + 1);

    private Naming? Parts(Segment first, Segment second, int part)
    {
        var subject = LeadReader.Read(text, first.Lead).Subject;
        var joints = Enumerable.Range(subject.From, subject.Length).Where(i => tokens[i].Key is "và" && !text.Nesting.Encloses(i)).ToList();
        var from = subject.From + Math.Max(Words.Share.At(tokens, subject.From, subject.To).Length, Words.Head.At(tokens, subject.From, subject.To).Length);
        if (joints is not [var joint] || joint <= from || joint + 1 >= subject.To || !first.Tail.IsEmpty || HasTime(first.Lead) || HasTime(second.Tail))
        {
            return null;
        }

        return new Naming(printed(subject), printed(part == 0 ? new Stretch(from, joint) : new Stretch(joint + 1, subject.To)), subject, IsOwn: true);
    }

    private Naming? Things(Segment first, Segment second)
    {
        if (first.Value.Unit.Kind != UnitKind.Share || !LeadReader.Read(text, first.Lead).Subject.IsEmpty)
        {
            return null;
        }

        var (one, other) = (BehindReader.Read(text, first), BehindReader.Read(text, second));
        var verb = Words.SharedVerb.In(tokens, other);
        return !one.IsEmpty && verb > other.From && Words.SharedVerb.In(tokens, one) < 0 && Words.Finite.In(tokens, one) < 0 && !Words.BaseNoun.At(tokens, one.From, one.To).Found
            ? new Naming(printed(one) + Fall.LeftOut + printed(other with { From = verb }), "", one, IsOwn: true)
            : null;
    }

    private bool HasTime(Stretch place) => text.MentionsIn(place).Any(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period);
}
