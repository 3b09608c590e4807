using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Sets aside numbers with a unit of time or age that only describe: `trẻ em từ 3 đến 5 tuổi`, `trong 5 năm`.
/// They are values where the clause measures them: `tuổi thọ … 75,5 tuổi`, `đạt tối thiểu 68 năm`.</summary>
internal static class TimesAndAges
{
    private const int LongestSubject = 60;

    public static ImmutableArray<Quantity> Without(Tokens tokens, ImmutableArray<Quantity> quantities, NumberRole[] roles)
    {
        var kept = ImmutableArray.CreateBuilder<Quantity>(quantities.Length);
        foreach (var quantity in quantities)
        {
            if (RoleOf(tokens, quantity) is var role && role == NumberRole.Value)
            {
                kept.Add(quantity);
                continue;
            }

            for (var i = quantity.From; i < quantity.To; i++)
            {
                roles[i] = tokens.IsNumber(i) ? role : roles[i];
            }
        }

        return kept.ToImmutable();
    }

    private static NumberRole RoleOf(Tokens tokens, Quantity quantity)
    {
        // `trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống`: an age, and what the rate is per.
        var printed = quantity.Unit.Printed.ToLowerInvariant();
        var unit = printed.IndexOf(" trên ", StringComparison.Ordinal) is var per and > 0 && printed.StartsWith("tuổi", StringComparison.Ordinal) ? printed[..per] : printed;
        if (unit is "tuổi" or "tháng tuổi")
        {
            // `75,5 tuổi` is a mean: nobody's age is printed so.
            return (quantity.Low ?? quantity.High) % 1 is > 0 || IsMeasured(tokens, quantity, Words.AgeHead) ? NumberRole.Value : NumberRole.Age;
        }

        var words = Tokens.Of(unit);
        if (words.Count != 1 || !Words.Duration.Is(words, 0))
        {
            return NumberRole.Value;
        }

        var isNamed = Words.DurationLead.Before(tokens, 0, quantity.From).Found || Words.DurationAfter.At(tokens, quantity.To, tokens.Count).Found;
        return !isNamed && IsMeasured(tokens, quantity, Words.DurationHead) ? NumberRole.Value : NumberRole.Time;
    }

    private static bool IsMeasured(Tokens tokens, Quantity quantity, PhraseTable heads)
    {
        var clause = quantity.From;
        while (clause > Math.Max(0, quantity.From - LongestSubject) && tokens[clause - 1].Key is not (";" or ":" or "."))
        {
            clause--;
        }

        return heads.In(tokens, new Stretch(clause, quantity.From)) >= 0
            || (Words.Predicate.Before(tokens, clause, quantity.From).Found && tokens[quantity.From - 1].Key is not ("có" or "được" or "vào" or "đến" or "tới" or "ở"));
    }
}
