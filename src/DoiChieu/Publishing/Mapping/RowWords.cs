using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Sentences of a row, each for one kind of difference.</summary>
internal static class RowWords
{
    /// <summary>Those of the reasons of a kind, each once.</summary>
    public static IEnumerable<string> Of(ComparisonRow row, Corpus corpus, Func<ReasonCode, bool> isOfKind) =>
        row.Reasons.Where(r => isOfKind(r.Reason.Code)).Select(r => corpus.In(r.Statement)).Distinct(StringComparer.Ordinal);

    /// <summary>Why two figures that differ are called neither higher nor lower; nothing where they are the same or may be called so.</summary>
    public static IEnumerable<string> Relation(ComparisonRow row, Corpus corpus) =>
        row.Verdict.Numeric is { } relation and not NumericRelation.Same and not NumericRelation.Higher and not NumericRelation.Lower
            ? [corpus.Words["difference", relation.Word()]]
            : [];
}
