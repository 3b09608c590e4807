using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

public enum Presence
{
    Both,
    OnlyOld,
    OnlyNew,
}

public enum Comparability
{
    NotAssessed,
    Direct,
    WithCaveat,
    NotComparable,
}

/// <summary>The seven things that may be said of a pair. They are about texts, never about results.</summary>
public enum Summary
{
    SetHigher,
    SetLower,
    Unchanged,
    NewlyStated,
    NoLongerStated,
    ChangedMeasure,
    NotEnoughGround,
}

/// <summary>What is said of a pair: independent parts, the last two derived by <see cref="VerdictTable"/>.</summary>
/// <param name="Reasons">The heaviest first; never empty where the pair is comparable with caveat or not at all.</param>
/// <param name="Numeric">How the printed numbers lie; null where there are no two numbers of one thing.</param>
public sealed record Verdict(
    Presence Presence,
    Comparability Comparability,
    ImmutableArray<Reason> Reasons,
    NumericRelation? Numeric,
    Summary Summary);

public static class VerdictWords
{
    private static readonly ImmutableArray<Bilingual> Summaries =
    [
        new("Đặt cao hơn", "Set higher"),
        new("Đặt thấp hơn", "Set lower"),
        new("Giữ nguyên", "Unchanged"),
        new("Mới nêu", "Newly stated"),
        new("Không còn thấy nêu", "No longer stated"),
        new("Đổi cách tính hoặc phạm vi", "Measured differently, or of another scope"),
        new("Chưa đủ căn cứ so sánh", "Not enough ground to compare"),
    ];

    public static string Word(this Presence presence) => presence switch
    {
        Presence.Both => "both",
        Presence.OnlyOld => "only-old",
        _ => "only-new",
    };

    public static string Word(this Comparability comparability) => comparability switch
    {
        Comparability.NotAssessed => "not-assessed",
        Comparability.Direct => "direct",
        Comparability.WithCaveat => "with-caveat",
        _ => "not-comparable",
    };

    /// <summary>The phrase of the pages; its Vietnamese is the word of the data file.</summary>
    public static Bilingual Phrase(this Summary summary) => Summaries[(int)summary];
}
