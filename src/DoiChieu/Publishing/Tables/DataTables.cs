using System.Collections.Immutable;

namespace DoiChieu.Publishing.Tables;

/// <summary>The published tables: the contract with those who load them. A column changes only with a stated reason.
/// No column stands in two references of one table: readers put the row referred to in its place, and the second would find it gone. A document is
/// reached through its sections.</summary>
public static class DataTables
{
    public static readonly DataTableShape Documents = new(
        "documents",
        "Các văn bản",
        [
            Of("document", "string", "mã của văn bản, cũng là tên trong địa chỉ /van-ban/<document>/"),
            Optional("number", "string", "số và ký hiệu như in; của bài báo là số của chương trình"),
            Of("title", "string", "nhan đề"),
            Of("kind", "string", "loại", [.. Reading.TextKinds.Names]),
            Of("issuer", "string", "cơ quan ban hành"),
            Optional("date", "date", "ngày in trên văn bản (ISO); của bài báo là ngày đăng; trống nếu không in"),
            Optional("term", "string", "nhiệm kỳ hoặc giai đoạn của văn bản"),
            Of("territory", "string", "địa bàn mà con số nói đến"),
            Of("sha256", "string", "SHA-256 của tệp nhận được"),
        ],
        ["document"],
        []);

    public static readonly DataTableShape Sections = new(
        "sections",
        "Mọi phần tử có địa chỉ trong văn bản, theo thứ tự văn bản",
        [
            Of("document", "string", "văn bản"),
            Of("anchor", "string", "địa chỉ cố định: id của phần tử trên trang /van-ban/<document>/"),
            Optional("parent", "string", "địa chỉ cố định của phần tử chứa nó; trống ở ngoài cùng"),
            Of("depth", "integer", "tầng, đếm các đơn vị có in từ 1; nhan đề là 0"),
            Of("kind", "string", "loại phần tử", ["title", "part", "chapter", "section", "subsection", "article", "heading", "group", "period", "titled", "paragraph", "point", "target", "item", "bullet", "text", "table", "row", "appendix"]),
            Optional("marker", "string", "ký hiệu như in: 2., 1.2.1., (3), đ), -"),
            Optional("title", "string", "lời của đề mục như nhận được; trống ở đoạn thường"),
            Of("source_line", "integer", "dòng trong tệp nhận được, từ 1, cắt ở LF"),
        ],
        ["document", "anchor"],
        [new(["document"], "documents", ["document"])]);

    public static readonly DataTableShape Anchors = new(
        "anchors",
        "Mọi địa chỉ cố định đã từng công bố, và nay ra sao; địa chỉ cố định cũ vẫn mở được trên trang của văn bản",
        [
            Of("document", "string", "văn bản"),
            Of("anchor", "string", "địa chỉ cố định: id của phần tử trên trang /van-ban/<document>/"),
            Of("state", "string", "đang có, đã chuyển, đã tách, đã nhập vào đoạn khác, không còn", ["live", "moved", "split", "merged", "withdrawn"]),
            Optional("first_published", "date", "ngày địa chỉ cố định được ghi vào sổ lần đầu; trống nếu chưa phát hành"),
            Optional("to", "string", "nay là địa chỉ cố định nào, nối bằng ;"),
            Optional("reason", "string", "vì sao không còn là địa chỉ cố định của một đoạn"),
        ],
        ["document", "anchor"],
        [new(["document"], "documents", ["document"])]);

    public static readonly DataTableShape Targets = new(
        "targets",
        "Mỗi dòng là một con số hoặc một khoảng in trong phần chỉ tiêu của văn bản, hoặc một cam kết không có con số",
        [
            Of("id", "string", "mã, tạo từ chữ in"),
            Of("document", "string", "văn bản"),
            Of("label", "string", "số của chỉ tiêu như in, (8); nơi không đánh số là giai đoạn của khối"),
            Of("anchor", "string", "địa chỉ cố định của đoạn"),
            Of("source_line", "integer", "dòng của con số trong tệp nhận được"),
            Optional("breakdown", "string", "phần được tách ra: khu vực, bậc học …"),
            Of("indicator", "string", "mã chỉ tiêu, trang /chi-tieu/<indicator>/"),
            Optional("indicator_as_written", "string", "tên chỉ tiêu như nhận được"),
            Of("verbatim", "string", "từ chữ so sánh đến đơn vị, như nhận được; nơi không có số là cả mệnh đề"),
            Of("comparator", "string", "cách con số ràng buộc", ["eq", "range", "lt", "le", "gt", "ge", "approx", "none"]),
            Optional("low", "number", "cận dưới, theo thang của đơn vị in"),
            Optional("high", "number", "cận trên, theo thang của đơn vị in"),
            Optional("unit", "string", "đơn vị như in sau con số"),
            Of("horizon", "string", "năm, giai đoạn, hoặc annual"),
            Of("aggregation", "string", "nghĩa của mốc thời gian", ["by-year", "average", "each-year", "total", "unspecified"]),
            Of("horizon_origin", "string", "mốc thời gian in ở đâu", ["stated", "target", "heading", "document", "curated"]),
            Of("territory", "string", "địa bàn"),
        ],
        ["id"],
        [new(["document", "anchor"], "sections", ["document", "anchor"]), new(["indicator"], "indicators", ["indicator"])]);

    public static readonly DataTableShape Citations = new(
        "citations",
        "Mỗi dòng là một văn bản được gọi tên tại một chỗ",
        [
            Of("document", "string", "văn bản dẫn"),
            Of("anchor", "string", "địa chỉ cố định của đoạn"),
            Of("source_line", "integer", "dòng của chữ dẫn đầu tiên"),
            Of("text", "string", "lời dẫn như nhận được"),
            Optional("number", "string", "số in tại chỗ ấy"),
            Optional("date", "string", "ngày in tại chỗ ấy (ISO), hoặc chỉ năm"),
            Optional("issuer", "string", "cơ quan ban hành, theo văn cảnh"),
            Of("target", "string", "mã văn bản ở đây, external, hoặc undecided"),
        ],
        [],
        [new(["document", "anchor"], "sections", ["document", "anchor"])]);

    public static readonly DataTableShape Corrections = new(
        "corrections",
        "Mọi chỗ bản đọc khác bản nhận được, kể cả chỗ để riêng; cùng bản đọc in lại được bản nhận",
        [
            Of("document", "string", "văn bản"),
            Of("id", "string", "mã của đính chính"),
            Of("source_line", "integer", "dòng trong tệp nhận được"),
            Of("class", "string", "loại", ["ocr", "typo", "spacing", "missing-dash", "marker", "split", "noise", "unicode", "doubtful"]),
            Optional("as_received", "string", "như nhận được, giữ nguyên xuống dòng"),
            Optional("reads", "string", "bản đọc có gì ở đó; doubtful thì bằng as_received"),
            Of("reason", "string", "vì sao"),
        ],
        ["document", "id"],
        [new(["document"], "documents", ["document"])]);

    public static readonly DataTableShape Comparisons = new(
        "comparisons",
        "Mỗi dòng là một cặp trong một bảng so sánh",
        [
            Of("comparison", "string", "bảng so sánh, trang /so-sanh/<comparison>/"),
            Of("pair", "string", "mã của cặp"),
            Of("indicator", "string", "mã chỉ tiêu"),
            Optional("old_targets", "string", "các id của targets.csv ở bên cũ, nối bằng ;"),
            Optional("new_targets", "string", "các id của targets.csv ở bên mới, nối bằng ;"),
            Of("presence", "string", "có ở bên nào", ["both", "only-old", "only-new"]),
            Of("comparability", "string", "so được đến đâu", ["direct", "with-caveat", "not-comparable", "not-assessed"]),
            Optional("reasons", "string", "mã các lý do, quan trọng trước, nối bằng ;"),
            Optional("numeric", "string", "quan hệ của hai con số, suy ra bằng bảng", ["same", "higher", "higher-overlapping", "lower", "lower-overlapping", "wider", "narrower", "undecidable"]),
            Of("summary", "string", "kết luận", ["Đặt cao hơn", "Đặt thấp hơn", "Giữ nguyên", "Mới nêu", "Không còn thấy nêu", "Đổi cách tính hoặc phạm vi", "Chưa đủ căn cứ so sánh"]),
            Of("sentence", "string", "kết luận trong một câu"),
        ],
        ["comparison", "pair"],
        [new(["indicator"], "indicators", ["indicator"])]);

    public static readonly DataTableShape ComparisonTargets = new(
        "comparison_targets",
        "Con số nào đứng ở bên nào của cặp nào: hai cột old_targets, new_targets của comparisons.csv, mỗi id một dòng",
        [
            Of("comparison", "string", "bảng so sánh"),
            Of("pair", "string", "mã của cặp"),
            Of("side", "string", "bên cũ hay bên mới", ["old", "new"]),
            Of("target", "string", "id của targets.csv"),
        ],
        ["comparison", "pair", "side", "target"],
        [new(["comparison", "pair"], "comparisons", ["comparison", "pair"]), new(["target"], "targets", ["id"])]);

    public static readonly DataTableShape Indicators = new(
        "indicators",
        "Danh mục chỉ tiêu của trang: tên gọi và cách hiểu là của ban biên tập, không phải của văn bản",
        [
            Of("indicator", "string", "mã chỉ tiêu, trang /chi-tieu/<indicator>/"),
            Of("theme", "string", "chủ đề"),
            Of("name", "string", "tên theo cách người dân gọi"),
            Optional("unit", "string", "đơn vị của một giá trị"),
            Of("polarity", "string", "con số đi hướng nào là điều mong muốn; không đổi lời kết luận", ["higher-is-better", "lower-is-better", "neutral"]),
            Of("polarity_reason", "string", "vì sao"),
            Of("border", "string", "đổi địa bàn thì con số ra sao", ["count", "composition", "intensity", "growth", "per-head", "none"]),
            Of("border_reason", "string", "vì sao"),
            Optional("definition", "string", "các văn bản nói, hoặc không nói, gì về cách tính"),
        ],
        ["indicator"],
        []);

    public static readonly DataTableShape Judgements = new(
        "judgements",
        "Mọi phán đoán của ban biên tập mà không quy tắc nào suy ra: là gì, vì sao, ai, khi nào",
        [
            Of("kind", "string", "hướng mong muốn, cách chịu ảnh hưởng của địa bàn, việc đặt hai bên thành cặp, việc đặt hai mục cạnh nhau, một phép tính của trang, hoặc chỗ chữ đáng ngờ", ["polarity", "border", "pair", "sections", "calculation", "doubtful"]),
            Optional("document", "string", "văn bản, chỉ ở doubtful"),
            Of("id", "string", "mã chỉ tiêu; <comparison>/<pair>; <comparison>/<địa chỉ cố định cũ>--<địa chỉ cố định mới>; mã phép tính; hoặc <document>/<mã của đính chính>"),
            Of("judgement", "string", "điều được chọn; ở doubtful là chữ đáng ngờ, để nguyên"),
            Of("reason", "string", "vì sao"),
            Of("who", "string", "ai"),
            Of("when", "date", "ngày (ISO)"),
        ],
        ["kind", "id"],
        []);

    public static readonly DataTableShape AknCrosswalk = new(
        "akn_crosswalk",
        "Mỗi địa chỉ cố định của sections.csv là phần tử nào trong tệp Akoma Ntoso akn/<document>.xml",
        [
            Of("document", "string", "văn bản"),
            Of("anchor", "string", "địa chỉ cố định trên trang /van-ban/<document>/"),
            Of("eid", "string", "eId của phần tử trong akn/<document>.xml"),
        ],
        ["document", "anchor"],
        [new(["document", "anchor"], "sections", ["document", "anchor"])]);

    public static readonly ImmutableArray<DataTableShape> All = [Documents, Sections, Anchors, Targets, Citations, CitationTables.Mentions, CitationTables.OutsideDocuments, Corrections, Comparisons, ComparisonTargets, Indicators, Judgements, LineageTables.Lineage, LineageTables.Calculations, AknCrosswalk];

    internal static DataColumn Of(string name, string type, string description, ImmutableArray<string> values = default) =>
        new(name, type, description, values.IsDefault ? [] : values, IsRequired: true);

    internal static DataColumn Optional(string name, string type, string description, ImmutableArray<string> values = default) =>
        new(name, type, description, values.IsDefault ? [] : values, IsRequired: false);
}
