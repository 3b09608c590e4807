namespace DoiChieu.Extracting.Targets;

/// <summary>The words around a number that say how it binds.</summary>
/// <param name="From">First token of them, or of the number.</param>
/// <param name="Before">From the words before the number; null where there are none.</param>
/// <param name="StartsFrom">`từ` is among them.</param>
internal readonly record struct Binding(int From, Comparator? Before, bool IsApprox, bool StartsFrom, bool IsRank)
{
    /// <summary>Reads back from a number over `khoảng`, `trên`, `từ`, `trong “Nhóm`, in any order, to the first other word.</summary>
    public static Binding Read(Tokens tokens, int number, int start)
    {
        if (Rank(tokens, number, start) is var rank && rank < number)
        {
            return new Binding(rank, Comparator.Le, IsApprox: false, StartsFrom: false, IsRank: true);
        }

        var binding = new Binding(number, null, IsApprox: false, StartsFrom: false, IsRank: false);
        while (true)
        {
            if (Words.Comparator.Before(tokens, start, binding.From) is { Found: true } word)
            {
                var comparator = Enum.Parse<Comparator>(word.Value, ignoreCase: true);
                binding = binding with { From = binding.From - word.Length, Before = comparator, IsApprox = binding.IsApprox || comparator == Comparator.Approx };
            }
            else if (binding.From > start && tokens[binding.From - 1].Key is "từ" && !binding.StartsFrom)
            {
                binding = binding with { From = binding.From - 1, StartsFrom = true };
            }
            else
            {
                return binding;
            }
        }
    }

    public Comparator Of(Comparator? behind, bool isRange)
    {
        if (isRange)
        {
            return Comparator.Range;
        }

        return IsApprox ? Comparator.Approx : Before ?? behind ?? (StartsFrom ? Comparator.Ge : Comparator.Eq);
    }

    // `nhóm 15`, `trong “Nhóm 15`, `top 10`; a quotation mark may stand between.
    private static int Rank(Tokens tokens, int number, int start)
    {
        var group = Words.Group.Before(tokens, start, number);
        if (!group.Found)
        {
            return number;
        }

        var from = number - group.Length;
        var lead = from;
        while (lead > start && tokens[lead - 1].Key is "“" or "\"" or "«" or "các")
        {
            lead--;
        }

        var words = Words.GroupLead.Before(tokens, start, lead);
        return words.Found ? lead - words.Length : UnitReader.IsKnown(tokens, number + 1) || group.Value is "rank" ? from : number;
    }
}
