using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the values of a text: numbers that are no names, with comparator and unit. A range is one value, `65/72 xã` too.</summary>
internal static class QuantityReader
{
    private const int LongestForbidden = 40;
    private const int LongestRepeated = 7;

    public static ImmutableArray<Quantity> Find(Tokens tokens, NumberRole[] roles)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsNumber(i) || roles[i] != NumberRole.Open || Read(tokens, roles, i, start) is not { } quantity)
            {
                continue;
            }

            Mark(tokens, roles, quantity);
            found.Add(quantity);
            start = quantity.To;
            i = quantity.To - 1;
        }

        return found.ToImmutable();
    }

    private static Quantity? Read(Tokens tokens, NumberRole[] roles, int i, int start)
    {
        var isNegative = IsNegative(tokens, i, start);
        var binding = Binding.Read(tokens, isNegative ? i - 1 : i, start);
        if ((isNegative ? -tokens.Value(i) : tokens.Value(i)) is not { } first)
        {
            roles[i] = NumberRole.Unread;
            return null;
        }

        if (Ratio(tokens, roles, i) is { } ratio)
        {
            return Made(tokens, binding, i, first, null, ratio) with { IsRatio = ratio.Kind != UnitKind.Measured, IsReached = IsAmount(ratio) };
        }

        var unit = UnitReader.Read(tokens, i + 1);
        if (Planned(tokens, unit))
        {
            return Made(tokens, binding, i, first, null, unit) with { IsReached = true };
        }

        var second = SecondBound(tokens, roles, unit, i);
        if (second < 0)
        {
            return Made(tokens, binding, i, first, null, unit);
        }

        var high = tokens.Value(second);
        var behind = UnitReader.Read(tokens, second + 1);
        behind = Repeated(tokens, i, unit.To) is var noun && noun > unit.To && tokens.IsWord(second + noun - i - 1) ? Whole(tokens, behind, second + noun - i) : behind;
        return Made(
            tokens, binding, i, UnitScale.Convert(tokens, first, unit, behind), high,
            behind.Kind == UnitKind.None ? unit with { To = second + 1, End = tokens[second].End } : behind);
    }

    // `đạt ít nhất -95 triệu tấn`: a sink. What stands before the sign leads to a value; else it may be a dash.
    private static bool IsNegative(Tokens tokens, int i, int start) =>
        i - 1 > start && tokens.IsDash(i - 1) && tokens.IsGlued(i) && !tokens.IsGlued(i - 1)
        && (Words.Comparator.Before(tokens, start, i - 1).Found || Words.Predicate.Before(tokens, start, i - 1).Found);

    // `65/72 xã`: the unit is behind the whole.
    private static Unit? Ratio(Tokens tokens, NumberRole[] roles, int i)
    {
        if (!tokens.IsSign(i + 1, "/") || !tokens.IsNumber(i + 2) || roles[i + 2] != NumberRole.Open)
        {
            return null;
        }

        // `45/100.000 trẻ đẻ sống`: not so many of so many, but per so many.
        var over = tokens.Value(i + 2) is >= 1000 && tokens[i + 2].Key.Trim('0', '.') is "1" ? UnitBase.Read(tokens, i + 1) : i + 1;
        if (over > i + 3)
        {
            return new Unit(UnitKind.Measured, tokens.Text[tokens[i + 1].Start..tokens[over - 1].End], i + 1, over, tokens[over - 1].End) { Family = "/" };
        }

        var unit = UnitReader.Read(tokens, i + 3);
        return unit.Kind == UnitKind.None ? unit with { To = i + 3, End = tokens[i + 2].End } : unit;
    }

    // `45.799/36.875 tỷ đồng`; but `80/100 điểm` and `45/100.000 trẻ`
    private static bool IsAmount(Unit unit) => unit.Kind == UnitKind.Measured && unit.Family is not "/" and not "điểm" and not "lần";

    // `560 tỷ đồng/690 tỷ đồng`; but `triệu đồng/1 ha`
    private static bool Planned(Tokens tokens, Unit unit)
    {
        for (var i = unit.From; i + 1 < unit.To; i++)
        {
            if (tokens.IsSign(i, "/") && tokens.IsNumber(i + 1))
            {
                return unit.Kind == UnitKind.Measured && !Words.PerWord.At(tokens, i + 1, unit.To).Found;
            }
        }

        return false;
    }

    private static int SecondBound(Tokens tokens, NumberRole[] roles, Unit unit, int i)
    {
        var at = unit.Kind == UnitKind.None ? i + 1 : Repeated(tokens, i, unit.To);
        if (at >= tokens.Count)
        {
            return -1;
        }

        var joined = tokens.IsDash(at) ? 1 : Words.RangeWord.At(tokens, at, tokens.Count).Length;
        var second = at + joined;
        while (joined > 0 && second < tokens.Count && tokens[second].Key is "khoảng" or "dưới" or "gần")
        {
            second++;
        }

        return joined > 0 && tokens.IsNumber(second) && roles[second] == NumberRole.Open && !tokens.IsSign(second + 1, "/") ? second : -1;
    }

    private static Unit Whole(Tokens tokens, Unit unit, int to) =>
        unit with { To = to, End = tokens[to - 1].End, Printed = tokens.Text[tokens[unit.From].Start..tokens[to - 1].End] };

    // `từ 16 cầu tàu du lịch đến 18 cầu tàu du lịch`: the noun, whole, stands behind both.
    private static int Repeated(Tokens tokens, int number, int to)
    {
        for (var end = to + 1; end < Math.Min(tokens.Count, number + LongestRepeated) && tokens.IsWord(end - 1); end++)
        {
            if (Words.RangeWord.At(tokens, end, tokens.Count) is { Found: true } word && tokens.IsNumber(end + word.Length)
                && Enumerable.Range(1, end - number - 1).All(k => end + word.Length + k < tokens.Count && string.Equals(tokens[number + k].Key, tokens[end + word.Length + k].Key, StringComparison.Ordinal)))
            {
                return end;
            }
        }

        return to;
    }

    private static Quantity Made(Tokens tokens, Binding binding, int number, decimal first, decimal? second, Unit unit)
    {
        var (to, end) = unit.Kind == UnitKind.None && unit.To <= number ? (number + 1, tokens[number].End) : (unit.To, unit.End);
        var behind = Behind(tokens, to, binding.StartsFrom);
        if (behind.To > to)
        {
            (to, end) = (behind.To, tokens[behind.To - 1].End);
        }

        if (IsRank(tokens, binding, number, to))
        {
            return Ranked(tokens, binding, number, new Quantity(binding.From, number, to, end, Comparator.Eq, first, first, unit, StartsFrom: false, IsRatio: false, IsRank: true), behind.Comparator);
        }

        if (second is null && Words.Beyond.Before(tokens, 0, binding.From) is { Found: true } beyond && IsForbidden(tokens, binding.From - beyond.Length))
        {
            binding = binding with { From = binding.From - beyond.Length, Before = Comparator.Le, IsApprox = false };
        }

        var isDifference = binding.Before is Comparator.Gt or Comparator.Lt && second is null && IsDifference(tokens, binding, to, unit);
        var comparator = isDifference ? Comparator.Eq : binding.Of(behind.Comparator, second is not null);
        return new Quantity(
            isDifference ? number : binding.From, number, to, end, comparator,
            comparator is Comparator.Lt or Comparator.Le ? null : first,
            comparator is Comparator.Gt or Comparator.Ge ? null : second ?? first,
            unit, binding.StartsFrom, IsRatio: false, IsRank: false)
        {
            Opens = comparator == Comparator.Range && (binding.Before ?? behind.Comparator) is { } opens and not Comparator.Approx ? opens : null,
            IsAbout = binding.IsApprox,
        };
    }

    // `trong nhóm 15 địa phương` is among the first n, and so is `thứ 10 trở lên`; `đứng thứ 10` is just that.
    private static Quantity Ranked(Tokens tokens, Binding binding, int number, Quantity rank, Comparator? behind)
    {
        var lead = Words.GroupLead.Before(tokens, 0, number);
        var isAmong = binding.IsRank || lead.Found || behind is not null || binding.Before is not null || IsListedGroup(tokens, number);
        return isAmong ? rank with { From = binding.From < number ? binding.From : number - lead.Length, Comparator = Comparator.Le, Low = null } : rank;
    }

    // `không để thôn mất sóng quá 1 km`: what is not to be beyond it is at most that.
    private static bool IsForbidden(Tokens tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - LongestForbidden) && tokens[i].Key is not (";" or ":" or "."); i--)
        {
            if (Words.Negation.At(tokens, i, at).Found)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRank(Tokens tokens, Binding binding, int number, int to) =>
        binding.IsRank || Words.Ordinal.Before(tokens, 0, binding.From).Found || IsFirstOf(tokens, number, to);

    // `75% trở lên`, and over a noun `từ 75% số xã trở lên`
    private static (int To, Comparator? Comparator) Behind(Tokens tokens, int to, bool startsFrom)
    {
        for (var i = to; i < Math.Min(tokens.Count, to + (startsFrom ? 6 : 1)); i++)
        {
            if (Words.ComparatorAfter.At(tokens, i, tokens.Count) is { Found: true } word)
            {
                return (i + word.Length, Enum.Parse<Comparator>(word.Value, ignoreCase: true));
            }

            if (!tokens.IsWord(i) || tokens[i].Key is "từ")
            {
                break;
            }
        }

        return (to, null);
    }

    // `cao hơn 5% so với …`, `cao hơn 1,2 lần`, `vượt 10% dự toán`: how much more, not a bound.
    private static bool IsDifference(Tokens tokens, Binding binding, int to, Unit unit)
    {
        var word = tokens[binding.From].Key;
        return word is "cao" or "thấp" or "hơn" or "nhiều" or "ít" or "nhỏ" or "lớn"
            ? (unit.Printed is "lần" && binding.Before is not null && word is not "hơn") || Words.DifferenceTail.At(tokens, to, tokens.Count).Found
            : word is "vượt" && unit.Kind == UnitKind.Share && Words.PlanTail.At(tokens, to, tokens.Count).Found;
    }

    // `trong 10 tỉnh dẫn đầu cả nước`
    private static bool IsFirstOf(Tokens tokens, int number, int to)
    {
        if (number == 0 || !(Words.GroupLead.Before(tokens, 0, number).Found || IsListedGroup(tokens, number)))
        {
            return false;
        }

        for (var i = to; i < Math.Min(tokens.Count, to + 6) && (tokens.IsWord(i) || tokens.IsSign(i, ",")); i++)
        {
            if (Words.GroupTail.At(tokens, i, tokens.Count).Found)
            {
                return true;
            }
        }

        return false;
    }

    // `thuộc nhóm: 70 nước dẫn đầu về …; 50 nước dẫn đầu về …`
    private static bool IsListedGroup(Tokens tokens, int number)
    {
        if (number == 0 || tokens[number - 1].Key is not (":" or ";"))
        {
            return false;
        }

        var colon = number - 1;
        while (colon > 0 && tokens[colon].Key is not (":" or "."))
        {
            colon--;
        }

        return tokens.IsSign(colon, ":") && Words.Group.Before(tokens, 0, colon) is { Found: true } group && Words.GroupLead.Before(tokens, 0, colon - group.Length).Found;
    }

    private static void Mark(Tokens tokens, NumberRole[] roles, Quantity quantity)
    {
        for (var i = quantity.From; i < quantity.To; i++)
        {
            roles[i] = tokens.IsNumber(i) ? NumberRole.Value : roles[i];
        }
    }
}
