using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>Finds the sentence of each reason of a row: that of a break that touches the pair; the pair's note, where a person gave the reason
/// and the note says what differs; or the general sentence with the names of the two sides.</summary>
internal sealed record RowReasons(PairRow Pair, ImmutableArray<Break> Breaks, Func<Bilingual, Bilingual> Fill)
{
    public IEnumerable<ExplainedReason> Explain(Reason reason)
    {
        var own = OwnBreaks(reason).ToList();
        if (own.Count > 0)
        {
            return own.Select(b => new ExplainedReason(reason, b.Sentence, b.Id));
        }

        return [new ExplainedReason(reason, NoteExplains(reason) ? Pair.Note! : Fill(ReasonWords.Sentence(reason)), null)];
    }

    /// <summary>Whether the note is the sentence of this reason, and so no remark beside the row. A caveat stays short and its note beside it.</summary>
    public bool NoteExplains(Reason reason) =>
        Pair.Note is not null
        && ReasonTable.WeightOf(reason) >= Weight.Break
        && Pair.Reasons.Contains(reason.Code.Word(), StringComparer.Ordinal)
        && !OwnBreaks(reason).Any();

    private IEnumerable<Break> OwnBreaks(Reason reason) =>
        Breaks.Where(b => string.Equals(b.Reason, reason.Code.Word(), StringComparison.Ordinal));
}
