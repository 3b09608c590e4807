using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Gives each value of a clause the words that belong to it. A value that only describes (`xã đạt từ 15 tiêu chí trở lên`)
/// or was reached already (`từ 23 xuống 18`) gets none and is no measure.</summary>
internal static class SegmentCutter
{
    public static ImmutableArray<Segment> Cut(PrintedText text, Stretch clause)
    {
        var values = text.QuantitiesIn(clause).Where(q => !text.Nesting.InBrackets(q.Number)).ToList();
        var segments = ImmutableArray.CreateBuilder<Segment>(values.Count);
        var from = clause.From;
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            var lead = new Stretch(from, value.From);
            while (i + 1 < values.Count && IsBaseline(text, value, values[i + 1]))
            {
                text.Decide(value, NumberRole.Base);
                value = values[++i];
            }

            var (next, cut) = Next(text, clause, values, i, lead);
            if (cut < 0)
            {
                // The value so far only described: the next one has these words too.
                text.Decide(value, IsPer(text.Tokens, value) ? NumberRole.Per : NumberRole.Unread);
                continue;
            }

            segments.Add(new Segment(lead, value, new Stretch(value.To, cut)));
            i = next - 1;
            from = cut;
        }

        return segments.ToImmutable();
    }

    // Where the value's tail ends and which value comes next; a cut of -1 says that the value only described.
    private static (int Next, int Cut) Next(PrintedText text, Stretch clause, List<Quantity> values, int i, Stretch lead)
    {
        var read = LeadReader.Read(text, lead);
        for (var next = i + 1; next < values.Count; next++)
        {
            var gap = new Stretch(values[next - 1].To, values[next].From);
            if (IsCompared(text, gap))
            {
                text.Decide(values[next], NumberRole.Base);
                continue;
            }

            if (GapCutter.Find(text, gap, read, HasPredicate(text, gap)) is var cut && cut >= 0)
            {
                return (next, cut);
            }

            if (GapCutter.Required(text, gap, values[next - 1], values[next]) is var required && required >= 0)
            {
                return (next, required);
            }

            if (!read.Subject.IsEmpty && !read.Measures)
            {
                return (next, -1);
            }

            text.Decide(values[next], NumberRole.Unread);
        }

        return (values.Count, clause.To);
    }

    // `giá trị sản phẩm trên 1 ha đất đạt …`
    private static bool IsPer(Tokens tokens, Quantity value) =>
        tokens[value.From].Key is "trên" or "mỗi" && tokens[value.Number].Key.Trim('0', '.') is "1";

    // `tăng 2 lần so với mức 15%`, `60 xã trên tổng số 80 xã`
    private static bool IsCompared(PrintedText text, Stretch gap)
    {
        var at = Words.Comparison.In(text.Tokens, gap);
        return at >= 0 && !Enumerable.Range(at, gap.To - at).Any(i => text.Tokens.IsSign(i, ","));
    }

    private static bool HasPredicate(PrintedText text, Stretch gap) => LeadReader.Read(text, gap).Measures;

    // `từ 65% năm 2020 lên 75%`, `từ 23‰ xuống còn 18‰`: no comma between, and the word before the second value leads to it.
    private static bool IsBaseline(PrintedText text, Quantity first, Quantity second)
    {
        var tokens = text.Tokens;
        var gap = new Stretch(first.To, second.From);
        for (var i = gap.From; i < gap.To; i++)
        {
            if (tokens.IsSign(i, ",") && !text.Nesting.InBrackets(i))
            {
                return false;
            }
        }

        if (first.To > first.Unit.To && first.Unit.Kind != UnitKind.None)
        {
            // `từ 19 tiêu chí trở lên`
            return false;
        }

        var to = Words.Reached.Before(tokens, gap.From, gap.To);
        var isMoved = first.StartsFrom || (to.Found && to.Length == gap.Length);
        return to.Found && isMoved && (first.StartsFrom ? first.Comparator is Comparator.Ge or Comparator.Eq or Comparator.Approx or Comparator.Range : tokens[gap.From].Key is "lên" or "xuống")
            && (tokens[gap.To - to.Length].Key is not ("đạt" or "còn") || gap.Length <= 5);
    }
}
