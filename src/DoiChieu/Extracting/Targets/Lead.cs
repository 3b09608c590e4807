namespace DoiChieu.Extracting.Targets;

/// <summary>What stands before a value in its clause.</summary>
/// <param name="Subject">The words that name what is measured; empty where there are only verbs and times.</param>
/// <param name="Verbs">The same words, verbs alone too: `nuôi trồng`.</param>
/// <param name="HasPredicate">A verb such as `đạt` stands between subject and value.</param>
/// <param name="Carries">The verb speaks of the indicator before: `chiếm`, `tương đương`.</param>
/// <param name="IsEquivalent">The verb says the same value again: `tương đương`.</param>
/// <param name="IsInside">`trong đó` opens it.</param>
/// <param name="Exists">The verb is `có`: what exists stands behind the value.</param>
/// <param name="IsMean">`bình quân` stands beside the value.</param>
/// <param name="WithMean">The subject with that `bình quân`, where it follows the subject directly; else the subject.</param>
/// <param name="IsYearlyMean">`bình quân mỗi năm`.</param>
/// <param name="IsChange">The verb is `tăng` or `giảm`.</param>
internal sealed record Lead(
    Stretch Subject,
    Stretch Verbs,
    bool HasPredicate,
    bool Carries,
    bool IsEquivalent,
    bool IsInside,
    bool Exists,
    bool IsMean,
    Stretch WithMean,
    bool IsYearlyMean,
    bool IsChange)
{
    /// <summary>A verb of measure stands before the value, not only `có`.</summary>
    public bool Measures => HasPredicate && !Exists;
}
