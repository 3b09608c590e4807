using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>The measures of one text, as they are found.</summary>
internal sealed class Rows(PrintedText text, ImmutableArray<Clause> clauses, Func<int, int, string> received, Scope scope, TargetContext context)
{
    private readonly ImmutableArray<Found>.Builder all = ImmutableArray.CreateBuilder<Found>();

    public ImmutableArray<Found> All => [.. all.Select(f => f.Fall is { } fall ? f with { Indicator = fall.Over(f.Indicator) } : f)];

    public bool IsEmpty => all.Count == 0;

    /// <summary>A stretch of the text as it is to be quoted.</summary>
    public string Quote(Stretch place) => text.Characters(place) is var (start, length) && length > 0 ? received(start, length) : "";

    public void Add(Found found) => all.Add(found);

    /// <summary>The row of a value.</summary>
    public Found Of(Quantity value, Naming name, Timing timing)
    {
        var start = text.Tokens[value.From].Start;
        return new Found(
            start, value.End - start, SentenceOf(value.From), name.Indicator, name.Breakdown, value.Comparator, value.Low, value.High,
            value.Unit.Printed, value.Unit.Family, NeedsUnit: !value.IsRank && !value.IsRatio, timing) { Opens = value.Opens, IsAbout = value.IsAbout, IsRank = value.IsRank };
    }

    /// <summary>Puts a row in the place of one whose indicator turned out to name a part too.</summary>
    public void Replace(Found? before, Found? after)
    {
        if (after is not null && all.Count > 0 && ReferenceEquals(all[^1], before))
        {
            all[^1] = after;
        }
    }

    /// <summary>Adds a row for a clause without a number, and gives it back.</summary>
    public Found AddWords(Stretch place)
    {
        while (place.Length > 1 && text.Tokens[place.To - 1].Key is "," or "-" or "–")
        {
            place = place with { To = place.To - 1 };
        }

        var (start, length) = text.Characters(place);
        // `Chỉ tiêu khác. Phát triển nhanh`: what a target only names may be two sentences, and then both stand around it.
        var sentence = new Stretch(SentenceOf(place.From).From, SentenceOf(Math.Max(place.From, place.To - 1)).To);
        var found = new Found(
            start, length, sentence, Quote(WordsOnlyReader.Indicator(text, place)), "", Comparator.None, null, null, "", "",
            NeedsUnit: false, TimingReader.Read(text, place, scope, context));
        all.Add(found);
        return found;
    }

    private Stretch SentenceOf(int token)
    {
        var (low, high) = (0, clauses.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = clauses[middle].Sentence.To <= token ? (middle + 1, high) : (low, middle);
        }

        return clauses[low].Sentence;
    }
}
