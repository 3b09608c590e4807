using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the year or period that opens a target or a clause, and so holds for what follows without a time of its own.</summary>
internal static class OpeningReader
{
    /// <summary>Of a whole target: the time its first words are, or the only one of its first clause, up to `;` or a full stop.</summary>
    public static Mention? Read(PrintedText text, ImmutableArray<Clause> clauses, TargetContext context)
    {
        if (clauses.IsEmpty)
        {
            return null;
        }

        var to = clauses.FirstOrDefault(c => c.Ending is not ":")?.Place.To ?? clauses[^1].Place.To;
        var first = new Stretch(clauses[0].Place.From, to);
        if (First(text, first) is { Horizon.Kind: HorizonKind.Year or HorizonKind.Period } opening && !context.IsPast(opening.Horizon))
        {
            return opening;
        }

        var times = text.MentionsIn(first)
            .Where(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period && !context.IsPast(m.Horizon) && !text.Nesting.InBrackets(m.Place.From))
            .DistinctBy(m => m.Horizon).ToList();
        return times is [var only] ? only : null;
    }

    /// <summary>Of a clause: a time among its opening verbs, `annual` too.</summary>
    public static Horizon? Of(PrintedText text, Stretch place) => First(text, place)?.Horizon;

    private static Mention? First(PrintedText text, Stretch place)
    {
        var rest = LeadReader.Left(text, place).Words.From;
        return text.MentionsIn(new Stretch(place.From, rest)).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind != HorizonKind.Term && !LeadReader.IsYearlyMean(text, place, m));
    }
}
