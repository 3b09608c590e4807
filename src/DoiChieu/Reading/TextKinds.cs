using System.Collections.Immutable;

namespace DoiChieu.Reading;

/// <summary>A kind of text that document.yaml can name.</summary>
/// <param name="Name">The word of document.yaml and of the data files.</param>
/// <param name="Words">How drafters name it (Nghị định 30/2020/NĐ-CP, điều 7, and Party practice); a title opens with these words in capitals.</param>
/// <param name="IsAct">Whether it sets rules, tasks or targets once it is issued; a report, a notice and an article do not.</param>
public sealed record TextKind(string Name, string Words, bool IsAct);

/// <summary>The kinds of texts, the one list of them: document.yaml, what `add` proposes, the data files and Akoma Ntoso all go by it.</summary>
public static class TextKinds
{
    public const string Report = "report";
    public const string News = "news";

    public static readonly ImmutableArray<TextKind> All =
    [
        new("resolution", "nghị quyết", IsAct: true),
        new("decision", "quyết định", IsAct: true),
        new("directive", "chỉ thị", IsAct: true),
        new("conclusion", "kết luận", IsAct: true),
        new("programme", "chương trình", IsAct: true),
        new("plan", "kế hoạch", IsAct: true),
        new("scheme", "đề án", IsAct: true),
        new("strategy", "chiến lược", IsAct: true),
        new("masterplan", "quy hoạch", IsAct: true),
        new("notice", "thông báo", IsAct: false),
        new(Report, "báo cáo", IsAct: false),
        new("submission", "tờ trình", IsAct: false),
        new(News, "bài báo", IsAct: false),
    ];

    public static readonly ImmutableArray<string> Names = [.. All.Select(k => k.Name)];

    public static bool IsAct(string name) => All.Any(k => k.IsAct && string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>The kind that a title opens with, or null.</summary>
    public static TextKind? OfTitle(string title) => All.FirstOrDefault(k => title.StartsWith(k.Words, StringComparison.OrdinalIgnoreCase));
}
