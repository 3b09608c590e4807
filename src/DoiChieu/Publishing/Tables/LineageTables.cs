using static DoiChieu.Publishing.Tables.DataTables;

namespace DoiChieu.Publishing.Tables;

/// <summary>The tables of the ways of targets and of arithmetic of ours; as <see cref="DataTables"/>, a contract.</summary>
public static class LineageTables
{
    public static readonly DataTableShape Lineage = new(
        "lineage",
        "Dòng chỉ tiêu: mỗi chỉ tiêu đi qua các văn bản thế nào; mỗi dòng là một con số ở một văn bản, hoặc một văn bản không thấy nêu, cùng một bước từ văn bản trước nếu có",
        [
            Of("indicator", "string", "mã chỉ tiêu, trang /chi-tieu/<indicator>/"),
            Of("stop", "integer", "số thứ tự của văn bản trên đường đi, như ở trang /dong-chi-tieu/"),
            Of("document", "string", "văn bản"),
            Of("period", "string", "giai đoạn mà các chỉ tiêu ở đó nói đến"),
            Optional("target", "string", "id của targets.csv; trống nếu đã tìm mà không thấy nêu"),
            Optional("from_document", "string", "bước này từ văn bản nào; trống ở văn bản đầu"),
            Optional("from_period", "string", "giai đoạn của các chỉ tiêu ở văn bản ấy"),
            Optional("comparison", "string", "bảng so sánh có dòng ấy; trống nếu chưa đặt cạnh văn bản trước"),
            Optional("pair", "string", "mã của cặp"),
            Optional("changes", "string", "điều gì đổi, mã nối bằng ;: same-figure, same-words, other-figure, more-figures, fewer-figures, other-period, other-wording, left-open, not-taken-up, newly-set; by-verdict: chỉ xem kết luận ở comparisons.csv"),
        ],
        [],
        [new(["indicator"], "indicators", ["indicator"]), new(["document"], "documents", ["document"]), new(["target"], "targets", ["id"]), new(["comparison", "pair"], "comparisons", ["comparison", "pair"])]);

    public static readonly DataTableShape Calculations = new(
        "calculations",
        "Phép tính của trang trên các con số in; kết quả không in trong văn bản nào",
        [
            Of("id", "string", "mã của phép tính, cũng là địa chỉ /khac-biet/#phep-tinh-<id>"),
            Of("operation", "string", "chia số đầu cho số sau, hoặc cộng tất cả", ["quotient", "sum"]),
            Of("targets", "string", "các id của targets.csv, nối bằng ;"),
            Optional("beside", "string", "id của targets.csv mà kết quả được đặt cạnh"),
            Of("low", "number", "kết quả; của các khoảng là đầu thấp với đầu thấp; làm tròn hai chữ số thập phân"),
            Of("high", "number", "như trên, đầu cao với đầu cao"),
            Of("unit", "string", "đơn vị của kết quả"),
            Of("bound", "string", "các số là mức chặn thì kết quả là gì: không, mức tối thiểu, mức cao nhất, chỉ là phép tính của các mức chặn", ["none", "at-least", "at-most", "of-bounds"]),
            Of("agreement", "string", "so với beside, hoặc với 100% khi cộng các phần: không đặt cạnh gì, trùng sau khi làm tròn, nằm trong mức in hoặc 100 nằm giữa hai đầu, không trùng", ["none", "rounds-to", "within", "apart"]),
        ],
        ["id"],
        [new(["beside"], "targets", ["id"])]);
}
