using DoiChieu.Extracting;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Sentences of a row, each for one kind of difference.</summary>
internal static class RowWords
{
    /// <summary>Those of the reasons of a kind, each once.</summary>
    public static IEnumerable<string> Of(ComparisonRow row, Corpus corpus, Func<ReasonCode, bool> isOfKind)
    {
        // “counts 2021–2025 … counts the mean of 2020–2025” says the length of both periods.
        var said = row.Reasons.Any(r => r.Reason.Code == ReasonCode.Aggregation) ? ReasonCode.HorizonLength : (ReasonCode?)null;
        return row.Reasons.Where(r => isOfKind(r.Reason.Code) && r.Reason.Code != said).Select(r => corpus.In(r.Statement)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Where a period is printed that does not stand with the value; nothing where it does.</summary>
    public static string Printed(ReadMeasure measure, Corpus corpus) => measure.Measure.HorizonOrigin switch
    {
        HorizonOrigin.Heading => corpus.Words.Say("difference", "in_heading", corpus.Name(measure)),
        HorizonOrigin.Document => corpus.Words.Say("difference", "in_document", corpus.Name(measure), PrintedDates.Period(measure.Measure.Horizon)),
        _ => "",
    };

    /// <summary>Why two figures that differ are called neither higher nor lower; nothing where they are the same or may be called so.</summary>
    public static IEnumerable<string> Relation(ComparisonRow row, Corpus corpus) =>
        row.Verdict.Numeric is { } relation and not NumericRelation.Same and not NumericRelation.Higher and not NumericRelation.Lower
            ? [corpus.Words["difference", relation.Word()]]
            : [];
}
