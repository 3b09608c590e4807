using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Why a candidate has some of its points, in a sentence a keeper can check.</summary>
public sealed record SuggestionReason(int Points, Bilingual Words);

/// <summary>What may be meant.</summary>
/// <param name="Id">An indicator, or a target of the other side.</param>
/// <param name="Points">0 to 100, the sum of its reasons' points.</param>
public sealed record Candidate(string Id, int Points, ImmutableArray<SuggestionReason> Reasons)
{
    /// <summary>Whether a reader has put both into one indicator.</summary>
    public bool IsOfSameIndicator { get; init; }

    public static Candidate Of(string id, ImmutableArray<SuggestionReason> reasons) => new(id, Math.Clamp(reasons.Sum(r => r.Points), 0, 100), reasons);
}

/// <summary>What the points of a ranking are worth. The figures measured for these bounds stand in docs/suggest.md.</summary>
public static class Thresholds
{
    /// <summary>Below it nothing is suggested: a new indicator is as likely.</summary>
    public const int Shown = 50;

    /// <summary>From it on a suggestion may be written unseen …</summary>
    public const int Confident = 75;

    /// <summary>… if no other comes as near.</summary>
    public const int Lead = 5;
}

/// <summary>Candidates for one target, best first; those not worth showing are left out.</summary>
public sealed record Ranking(ImmutableArray<Candidate> Candidates)
{
    public static Ranking Of(IEnumerable<Candidate> candidates) =>
        new([.. candidates.Where(c => c.Points >= Thresholds.Shown).OrderByDescending(c => c.Points).ThenBy(c => c.Id, StringComparer.Ordinal)]);

    /// <summary>What may be taken unseen: the first where it is good enough and no other comes near, or all that a reader has put into the same indicator.</summary>
    public ImmutableArray<Candidate> Confident => Candidates switch
    {
        [] or [{ Points: < Thresholds.Confident }, ..] => [],
        [{ IsOfSameIndicator: true }, ..] => [.. Candidates.TakeWhile(c => c is { IsOfSameIndicator: true, Points: >= Thresholds.Confident })],
        [var first, var second, ..] when first.Points - second.Points < Thresholds.Lead => [],
        [var first, ..] => [first],
    };
}
