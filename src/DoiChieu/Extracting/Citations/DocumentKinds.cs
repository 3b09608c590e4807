using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>What a kind of document is good for when no number is printed.</summary>
internal enum KindClass
{
    /// <summary>An act: its bare name in capitals means one that was named before.</summary>
    Act,
    /// <summary>A law: known by its name.</summary>
    Law,
    /// <summary>A plan, programme or report: the same word is also the undertaking itself.</summary>
    Plan,
}

/// <summary>A kind of document as drafters name it.</summary>
/// <param name="Marks">How its numbers abbreviate it: `NQ` in 59-NQ/TW.</param>
/// <param name="AlsoVerb">The word also opens sentences as a verb: “Quyết định thành lập …”, “Báo cáo cấp trên …”.</param>
internal sealed record DocumentKind(string Name, KindClass Class, bool AlsoVerb, ImmutableArray<string> Marks)
{
    /// <summary>The one body that can issue this kind; empty where many can.</summary>
    public string Issuer { get; init; } = "";
}

/// <summary>The kinds of Party and State documents, after Nghị định 30/2020/NĐ-CP (phụ lục III) and Hướng dẫn 36-HD/VPTW.</summary>
internal static class DocumentKinds
{
    /// <summary>Every name of <see cref="All"/>, longer before shorter, for the patterns; a test holds the two together.</summary>
    public const string Words =
        "Nghị quyết|Quyết định|Nghị định|Chỉ thị|Kết luận|Thông tư|Thông tri|Quy định|Quy chế|Bộ luật|Luật|Pháp lệnh|Hiến pháp|Chương trình|Kế hoạch|Đề án|"
        + "Công văn|Công điện|Hướng dẫn|Thông báo|Báo cáo|Tờ trình|Chiến lược|Quy hoạch";

    /// <summary>Words that belong to the name of a kind: “Chương trình hành động”, “Báo cáo chính trị trình Đại hội”.</summary>
    public const string Extensions = "hành động|công tác|liên tịch|chính trị";

    public static readonly ImmutableArray<DocumentKind> All =
    [
        new("Nghị quyết", KindClass.Act, false, ["NQ", "NQLT"]),
        new("Quyết định", KindClass.Act, true, ["QĐ"]),
        new("Nghị định", KindClass.Act, false, ["NĐ"]),
        new("Chỉ thị", KindClass.Act, false, ["CT"]),
        new("Kết luận", KindClass.Act, true, ["KL"]),
        new("Thông tư", KindClass.Act, false, ["TT", "TTLT"]),
        new("Thông tri", KindClass.Act, false, []),
        new("Quy định", KindClass.Act, true, ["QĐI"]),
        new("Quy chế", KindClass.Act, false, ["QC"]),
        new("Bộ luật", KindClass.Law, false, []) { Issuer = "Quốc hội" },
        new("Luật", KindClass.Law, false, []) { Issuer = "Quốc hội" },
        new("Pháp lệnh", KindClass.Law, false, ["PL"]) { Issuer = "Ủy ban Thường vụ Quốc hội" },
        new("Hiến pháp", KindClass.Law, false, []) { Issuer = "Quốc hội" },
        new("Chương trình", KindClass.Plan, false, ["CTR", "CTRHĐ"]),
        new("Kế hoạch", KindClass.Plan, true, ["KH"]),
        new("Đề án", KindClass.Plan, false, ["ĐA"]),
        new("Công văn", KindClass.Act, false, ["CV"]),
        new("Công điện", KindClass.Act, false, ["CĐ"]),
        new("Hướng dẫn", KindClass.Act, true, ["HD"]),
        new("Thông báo", KindClass.Act, true, ["TB"]),
        new("Báo cáo", KindClass.Plan, true, ["BC"]),
        new("Tờ trình", KindClass.Act, false, ["TTR"]),
        new("Chiến lược", KindClass.Plan, false, []),
        new("Quy hoạch", KindClass.Plan, true, []),
    ];

    public static DocumentKind Named(string word) =>
        All.First(kind => string.Equals(kind.Name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind that a number's mark abbreviates, or null.</summary>
    public static DocumentKind? OfMark(string mark) =>
        All.FirstOrDefault(kind => kind.Marks.Contains(mark.ToUpperInvariant(), StringComparer.Ordinal));
}
