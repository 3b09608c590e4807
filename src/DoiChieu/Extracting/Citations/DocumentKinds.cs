using System.Buffers;
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
internal sealed record DocumentKind(string Name, KindClass Class, ImmutableArray<string> Marks)
{
    /// <summary>The word also opens sentences as a verb: “Quyết định thành lập …”, “Báo cáo cấp trên …”.</summary>
    public bool AlsoVerb { get; init; }

    /// <summary>The one body that can issue this kind; empty where many can.</summary>
    public string Issuer { get; init; } = "";
}

/// <summary>The kinds of Party and State documents, after Nghị định 30/2020/NĐ-CP (phụ lục III) and Hướng dẫn 36-HD/VPTW.</summary>
internal static class DocumentKinds
{
    /// <summary>Words that belong to the name of a kind: “Chương trình hành động”, “Báo cáo chính trị”.</summary>
    public static readonly ImmutableArray<string> Extensions = [" hành động", " công tác", " liên tịch", " chính trị"];

    public static readonly ImmutableArray<DocumentKind> All =
    [
        new("Nghị quyết", KindClass.Act, ["NQ", "NQLT"]),
        new("Quyết định", KindClass.Act, ["QĐ"]) { AlsoVerb = true },
        new("Nghị định", KindClass.Act, ["NĐ"]),
        new("Chỉ thị", KindClass.Act, ["CT"]),
        new("Kết luận", KindClass.Act, ["KL"]) { AlsoVerb = true },
        new("Thông tư", KindClass.Act, ["TT", "TTLT"]),
        new("Thông tri", KindClass.Act, []),
        new("Quy định", KindClass.Act, ["QĐI"]) { AlsoVerb = true },
        new("Văn kiện", KindClass.Act, []) { AlsoVerb = true },
        new("Quy chế", KindClass.Act, ["QC"]),
        new("Bộ luật", KindClass.Law, []) { Issuer = "Quốc hội" },
        new("Luật", KindClass.Law, []) { Issuer = "Quốc hội" },
        new("Pháp lệnh", KindClass.Law, ["PL"]) { Issuer = "Ủy ban Thường vụ Quốc hội" },
        new("Hiến pháp", KindClass.Law, []) { Issuer = "Quốc hội" },
        new("Chương trình", KindClass.Plan, ["CTR", "CTRHĐ"]),
        new("Kế hoạch", KindClass.Plan, ["KH"]) { AlsoVerb = true },
        new("Đề án", KindClass.Plan, ["ĐA"]),
        new("Công văn", KindClass.Act, ["CV"]),
        new("Công điện", KindClass.Act, ["CĐ"]),
        new("Hướng dẫn", KindClass.Act, ["HD"]) { AlsoVerb = true },
        new("Thông báo", KindClass.Act, ["TB"]) { AlsoVerb = true },
        new("Báo cáo", KindClass.Plan, ["BC"]) { AlsoVerb = true },
        new("Tờ trình", KindClass.Act, ["TTR"]),
        new("Chiến lược", KindClass.Plan, []),
        new("Quy hoạch", KindClass.Plan, []) { AlsoVerb = true },
    ];

    private static readonly ImmutableArray<DocumentKind> LongestFirst = [.. All.OrderByDescending(kind => kind.Name.Length)];

    private static readonly SearchValues<string> Names = SearchValues.Create([.. All.Select(kind => kind.Name)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind whose whole word stands at a place, or null.</summary>
    public static DocumentKind? At(string text, int at) =>
        at >= text.Length || (at > 0 && char.IsLetterOrDigit(text[at - 1])) ? null : LongestFirst.FirstOrDefault(kind => Cursor.IsAt(text, at, kind.Name));

    /// <summary>Where the next word for a kind stands, or -1.</summary>
    public static int Next(string text, int from)
    {
        while (from < text.Length)
        {
            var found = text.AsSpan(from).IndexOfAny(Names);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (At(text, from) is not null)
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>The kind whose word ends a stretch of text, or null.</summary>
    public static DocumentKind? AtEndOf(ReadOnlySpan<char> words)
    {
        foreach (var kind in LongestFirst)
        {
            if (words.EndsWith(kind.Name, StringComparison.OrdinalIgnoreCase) && (words.Length == kind.Name.Length || !char.IsLetterOrDigit(words[^(kind.Name.Length + 1)])))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind that a number's mark abbreviates, or null.</summary>
    public static DocumentKind? OfMark(string mark) =>
        All.FirstOrDefault(kind => kind.Marks.Contains(mark.ToUpperInvariant(), StringComparer.Ordinal));
}
