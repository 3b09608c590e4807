using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>By which printed words a document is meant.</summary>
internal enum MentionForm
{
    /// <summary>“Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị”.</summary>
    Numbered,
    /// <summary>“Nghị quyết số 59”, after the whole number was printed.</summary>
    ShortNumber,
    /// <summary>“Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV”.</summary>
    Congress,
    /// <summary>“Nghị quyết Trung ương 4 (khóa XI, XII)”: one document a term.</summary>
    Plenum,
    /// <summary>“Luật Doanh nghiệp năm 2020”.</summary>
    Law,
    /// <summary>“Nghị quyết của Quốc hội về Kế hoạch …”.</summary>
    Issued,
    /// <summary>By a name alone: “Chương trình “Hỗ trợ …””, “Đề án y tế thông minh”, “quy hoạch điện VII”, “quy hoạch … đã được duyệt”.</summary>
    Named,
    /// <summary>“Báo cáo kiểm điểm”, the beginning of a longer name printed before.</summary>
    Shortened,
    /// <summary>“Chương trình này”.</summary>
    This,
    /// <summary>“Nghị quyết”, and nothing else.</summary>
    Bare,
    /// <summary>“vượt chỉ tiêu nghị quyết”: small letters, yet what is attained is one document's target.</summary>
    Attained,
}

/// <summary>What is printed of a congress. Empty where nothing is.</summary>
/// <param name="Places">As printed: “thành phố”, “tỉnh Sóc Trăng”.</param>
/// <param name="Term">`2020-2025`.</param>
internal sealed record Congress(ImmutableArray<string> Places, string Ordinal, string Term)
{
    /// <summary>“toàn quốc”, or “của Đảng”.</summary>
    public bool IsNational { get; init; }

    /// <summary>“Đảng các cấp”: the congresses of every level.</summary>
    public bool IsOfAllLevels { get; init; }

    /// <summary>The n of “của n địa phương”, 0 where not printed.</summary>
    public int Localities { get; init; }
}

/// <summary>Words of one text that name a document, before it is known which.</summary>
internal sealed record Mention(int Start, int Length, MentionForm Form, DocumentKind Kind, string Extension)
{
    public int End => Start + Length;

    public string Number { get; init; } = "";

    /// <summary>ISO or a year; empty where none is printed; null where what is printed is no date.</summary>
    public string? Date { get; init; } = "";

    /// <summary>As printed, the place left out where the drafter left it out.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The words behind “về”, inside the mention or right after it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The Roman numbers of “(khóa XI, XII)”.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    public Congress? Congress { get; init; }

    /// <summary>For a plan without name and number: the document that it is said to carry out, which tells it from others.</summary>
    public Mention? CarriedOut { get; init; }

    /// <summary>For <see cref="MentionForm.Shortened"/>: the longer mention in the same text.</summary>
    public Mention? Longer { get; init; }
}
