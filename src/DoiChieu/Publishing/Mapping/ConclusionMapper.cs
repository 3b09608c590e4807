using DoiChieu.Publishing.Models;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

internal static class ConclusionMapper
{
    public static Conclusion Of(Verdict verdict, Corpus corpus)
    {
        var isRead = verdict.Summary is Summary.SetHigher or Summary.SetLower or Summary.Unchanged;
        return new Conclusion(
            Key(verdict.Summary),
            corpus.In(verdict.Summary.Phrase()),
            isRead && verdict.Comparability == Comparability.WithCaveat ? corpus.Words["verdict", "with_caveat"] : "");
    }

    private static string Key(Summary summary) => summary switch
    {
        Summary.SetHigher => "dat-cao-hon",
        Summary.SetLower => "dat-thap-hon",
        Summary.Unchanged => "giu-nguyen",
        Summary.NewlyStated => "moi-neu",
        Summary.NoLongerStated => "khong-con-neu",
        Summary.ChangedMeasure => "doi-cach-tinh",
        _ => "chua-du-can-cu",
    };
}
