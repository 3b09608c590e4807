using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>How often suggestions come out right where the right answer is known and was hidden.</summary>
/// <param name="Asked">Targets whose right answer is there to be found.</param>
/// <param name="First">Of them, those whose first candidate is right.</param>
/// <param name="Three">… whose right answer is among the first three.</param>
/// <param name="Right">… that are taken unseen, rightly.</param>
/// <param name="Wrong">… that are taken unseen, wrongly.</param>
/// <param name="Nothing">Targets whose right answer is that there is none.</param>
/// <param name="Shown">Of them, those for which something is shown.</param>
/// <param name="Taken">… for which something is taken unseen, always wrongly.</param>
public sealed record TrialFigures(int Asked, int First, int Three, int Right, int Wrong, int Nothing, int Shown, int Taken)
{
    internal static TrialFigures Of(IEnumerable<(ImmutableArray<string> Truth, Ranking Ranking)> answers)
    {
        var figures = new TrialFigures(0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var (truth, ranking) in answers)
        {
            figures = truth.IsEmpty ? figures.None(ranking) : figures.Some(truth, ranking);
        }

        return figures;
    }

    private TrialFigures None(Ranking ranking) => this with
    {
        Nothing = Nothing + 1,
        Shown = Shown + (ranking.Candidates.IsEmpty ? 0 : 1),
        Taken = Taken + (ranking.Confident.IsEmpty ? 0 : 1),
    };

    private TrialFigures Some(ImmutableArray<string> truth, Ranking ranking)
    {
        bool IsRight(Candidate c) => truth.Contains(c.Id, StringComparer.Ordinal);
        var confident = ranking.Confident;
        return this with
        {
            Asked = Asked + 1,
            First = First + (ranking.Candidates.Take(1).Any(IsRight) ? 1 : 0),
            Three = Three + (ranking.Candidates.Take(3).Any(IsRight) ? 1 : 0),
            Right = Right + (!confident.IsEmpty && confident.All(IsRight) ? 1 : 0),
            Wrong = Wrong + (confident.All(IsRight) ? 0 : 1),
        };
    }
}

/// <summary>Measures suggestions on content whose rows were all curated: a row is hidden, the rest is known, the hidden answer is asked for.
/// An indicator that only hidden rows have is hidden too, with its name: whoever adds such a text does not have it yet, and the right answer is that there is none.</summary>
public sealed class Trial
{
    private readonly Relations relations;
    private readonly Namings namings;
    private readonly ImmutableArray<Naming> own;
    private readonly ImmutableArray<(string Target, Naming Naming)> known;

    public Trial(Relations relations, ImmutableArray<ShortForm> shortForms)
    {
        this.relations = relations;
        namings = new Namings(shortForms);
        own = [.. relations.Content.Vocabulary.Indicators.SelectMany(namings.Own)];
        known = [.. relations.Measures.Select(m => (m.Measure.Id, namings.Printed(m.Indicator.Id, m.Measure, m.Document)))];
    }

    /// <summary>One row of an indicators.csv is hidden at a time.</summary>
    public TrialFigures LeaveOneOut() => TrialFigures.Of(known.Select(hidden => Ask(hidden.Naming, [.. known.Where(k => k != hidden).Select(k => k.Naming)])));

    /// <summary>All rows of a document are hidden at a time: what a text that arrives meets.</summary>
    public IEnumerable<(string Document, TrialFigures Figures)> LeaveOneDocumentOut() => relations.Documents.Select(d => (d.Id, TrialFigures.Of(Without(d.Id))));

    /// <summary>One row of a pairs.csv is hidden at a time; each of its targets asks for the other side.</summary>
    public TrialFigures LeaveOnePairOut() => Pairs(target => relations.Find(target)?.Indicator.Id);

    /// <summary>The same as if no target had an indicator: names decide alone.</summary>
    public TrialFigures LeaveOnePairOutByNames() => Pairs(_ => null);

    private IEnumerable<(ImmutableArray<string>, Ranking)> Without(string document)
    {
        ImmutableArray<Naming> rest = [.. known.Select(k => k.Naming).Where(n => !string.Equals(n.Document, document, StringComparison.Ordinal))];
        return known.Where(k => string.Equals(k.Naming.Document, document, StringComparison.Ordinal)).Select(k => Ask(k.Naming, rest));
    }

    private (ImmutableArray<string> Truth, Ranking Ranking) Ask(Naming hidden, ImmutableArray<Naming> rest)
    {
        var left = rest.Select(n => n.Of).ToHashSet(StringComparer.Ordinal);
        var suggester = new IndicatorSuggester(own.Where(n => left.Contains(n.Of)), rest);
        return (left.Contains(hidden.Of) ? [hidden.Of] : [], suggester.Rank(hidden));
    }

    private TrialFigures Pairs(Func<string, string?> indicatorOf) => TrialFigures.Of(relations.Content.Comparisons.SelectMany(c =>
    {
        var (old, @new) = (PairSuggester.Side(c.Old, relations, namings), PairSuggester.Side(c.New, relations, namings));
        return Answers(old, new PairSuggester(@new, indicatorOf), c.Pairs, p => p.Old, p => p.New)
            .Concat(Answers(@new, new PairSuggester(old, indicatorOf), c.Pairs, p => p.New, p => p.Old));
    }));

    // What another row pairs with the target is right too.
    private static IEnumerable<(ImmutableArray<string>, Ranking)> Answers(
        ImmutableArray<Naming> side, PairSuggester suggester, ImmutableArray<PairRow> pairs, Func<PairRow, ImmutableArray<string>> here, Func<PairRow, ImmutableArray<string>> there) =>
        pairs.SelectMany(p => here(p).Select(target => (
            pairs.Where(other => here(other).Contains(target, StringComparer.Ordinal)).SelectMany(other => there(other)).ToImmutableArray(),
            suggester.Rank(side.First(n => string.Equals(n.Of, target, StringComparison.Ordinal))))));
}
