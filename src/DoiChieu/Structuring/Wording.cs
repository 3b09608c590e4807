using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>Words by which the parts of an official text are known. Capitals are compared as printed in capitals.</summary>
internal static class Wording
{
    /// <summary>Kinds of documents (Nghị định 30/2020/NĐ-CP, điều 7, and Party practice) as they open a title.</summary>
    public static readonly ImmutableArray<string> DocumentKinds =
    [
        "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO", "THÔNG BÁO", "THÔNG TRI", "THÔNG TƯ", "HƯỚNG DẪN",
        "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO", "TỜ TRÌNH", "KẾT LUẬN", "NGHỊ ĐỊNH", "LUẬT", "BỘ LUẬT",
        "PHÁP LỆNH", "HIẾN PHÁP", "TUYÊN BỐ", "LỜI KÊU GỌI", "CHIẾN LƯỢC", "QUY HOẠCH", "ĐIỀU LỆ", "CÔNG VĂN", "CÔNG ĐIỆN",
    ];

    /// <summary>How a signature opens: for the whole body, for the head, by order.</summary>
    public static readonly ImmutableArray<string> SignatureOpenings = ["T/M ", "TM. ", "TM.", "T.M ", "T.M. ", "KT. ", "TL. ", "TUQ. ", "Q. "];

    /// <summary>Posts that sign; a line that is nothing but one of them, in capitals, opens a signature.</summary>
    public static readonly ImmutableArray<string> Posts =
    [
        "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BÍ THƯ", "PHÓ BÍ THƯ", "TỔNG BÍ THƯ", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "BỘ TRƯỞNG", "THỨ TRƯỞNG",
        "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "TRƯỞNG BAN", "CHỦ NHIỆM",
    ];

    public const string Recipients = "Nơi nhận";

    /// <summary>How a clause opens that says on what ground a document is issued: it ends the title.</summary>
    public static readonly ImmutableArray<string> Grounds = ["Căn cứ", "Thực hiện", "Xét ", "Kính gửi", "Theo đề nghị", "Trên cơ sở"];

    /// <summary>How the note in brackets below the title of an attached text opens.</summary>
    public static readonly ImmutableArray<string> AttachedTo = ["Ban hành kèm theo", "Kèm theo", "Ban hành theo", "Ban hành kèm", "Đính kèm"];

    /// <summary>What a web page prints below a text.</summary>
    public static readonly ImmutableArray<string> Panels = ["Tải ", "Bản in", "In trang", "Chia sẻ", "Lượt xem", "Số lượt xem", "Xem thêm", "Tin liên quan", "Quay lại", "Nguồn:"];

    /// <summary>The head of the first column of a table: the running number.</summary>
    public static readonly ImmutableArray<string> RunningNumber = ["STT", "TT", "SỐ TT", "SỐ THỨ TỰ", "S.TT", "S TT"];

    /// <summary>How a head of a table opens that may be joined over several columns.</summary>
    public static readonly ImmutableArray<string> JoinedHeads = ["Giai đoạn", "Kế hoạch", "Mục tiêu", "Lộ trình", "Năm", "Phấn đấu", "Thực hiện", "Kết quả", "Dự kiến", "Trong đó"];

    /// <summary>How a head of a table opens that stands over one column only.</summary>
    public static readonly ImmutableArray<string> SingleHeads = ["Đơn vị", "ĐVT", "Đv tính", "Ghi chú", "Cơ quan", "Chủ trì", "Phối hợp", "Nguồn", "Người", "Địa điểm", "Căn cứ"];

    /// <summary>Last words of a line behind which a number or a name is still to come.</summary>
    public static readonly ImmutableArray<string> OpenEnds = [" số", " khoản", " điểm", " mục", " điều", " và", " của", " là", " đạt", " về", " từ", " đến", " tại", ","];

    /// <summary>How the last row of a table opens that sums up the others.</summary>
    public static readonly ImmutableArray<string> Totals = ["Tổng cộng", "Tổng số", "Tổng thu", "Tổng chi", "Cộng"];

    /// <summary>Last words before a colon that announce what follows: such a line is a lead-in, not a title.</summary>
    public static readonly ImmutableArray<string> LeadIns =
        ["gồm", "cụ thể", "như sau", "sau", "sau đây", "là", "như", "nội dung", "trong đó", "gồm có", "nhiệm vụ", "yêu cầu"];
}
