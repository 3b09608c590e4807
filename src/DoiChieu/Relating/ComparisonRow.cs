using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>A reason of a pair with its sentence: that of a break that touches the pair, or the general one.</summary>
/// <param name="Break">Id of that break, or null.</param>
public sealed record ExplainedReason(Reason Reason, Bilingual Sentence, string? Break)
{
    public Weight Weight => ReasonTable.WeightOf(Reason);

    /// <summary>The sentence as it stands alone, in a list: a caveat is a clause behind “Lưu ý:” and begins small.</summary>
    public Bilingual Statement => new(Alone(Sentence.Vietnamese), Alone(Sentence.English));

    private static string Alone(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..] + (sentence.EndsWith('.') ? "" : ".");
}

/// <summary>A row of comparisons.csv and of the page: which targets answer which, and what may be said of them.</summary>
/// <param name="Indicator">The one that the row stands under.</param>
/// <param name="Indicators">Those of all its targets, this one first; the row belongs on their pages too.</param>
/// <param name="Reasons">As in the verdict, with their sentences.</param>
/// <param name="Sentence">Why the verdict is what it is, in one to three sentences.</param>
/// <param name="Note">A remark of ours beside it, or null.</param>
/// <param name="Breaks">Ids of the breaks that touch it, the territory's first.</param>
/// <param name="Diff">The clauses that hold the values, word by word; null where a side is missing.</param>
public sealed record ComparisonRow(
    string Comparison,
    string Pair,
    Indicator Indicator,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Measure> Old,
    ImmutableArray<Measure> New,
    Verdict Verdict,
    ImmutableArray<ExplainedReason> Reasons,
    Bilingual Sentence,
    Bilingual? Note,
    ImmutableArray<string> Breaks,
    WordDiff? Diff)
{
    /// <summary>Whether the texts do not say what their difference means; the note says what is open.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>Sentence and note, as the data file has them.</summary>
    public Bilingual Statement => Note is null ? Sentence : new($"{Sentence.Vietnamese} {Note.Vietnamese}", $"{Sentence.English} {Note.English}");

    /// <summary>The reasons that the sentence, made from the heaviest, leaves out. A territory named there in a word is not named again.</summary>
    public IEnumerable<ExplainedReason> Unsaid => Reasons.Where(r => !IsSaid(r));

    /// <summary>The codes of the data file, the heaviest first, each once.</summary>
    public IEnumerable<string> ReasonWords => Verdict.Reasons.Select(r => r.Code.Word()).Distinct(StringComparer.Ordinal);

    private bool IsSaid(ExplainedReason reason) =>
        Sentence.Vietnamese.Contains(reason.Sentence.Vietnamese.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
        || (reason.Reason.Code == ReasonCode.Territory && Sentence.Vietnamese.Contains(Relating.ReasonWords.Sentence("also.territory").Vietnamese, StringComparison.Ordinal));
}
