namespace DoiChieu.Publishing.Tables;

/// <summary>The tables beside citations.csv that tell which document each place means. citations.csv says only what is printed at a place and `external`; a bare “Nghị quyết” needs the reader's whole text.</summary>
internal static class CitationTables
{
    public static readonly DataTableShape Mentions = new(
        "mentions",
        "Mỗi dòng của citations.csv, cùng thứ tự, có mã riêng, và chỗ ấy nói đến đúng văn bản nào: một văn bản ở đây (to_document) hoặc một văn bản ngoài trang (to_outside)",
        [
            DataTables.Of("id", "string", "mã: văn bản, địa chỉ cố định, và tám chữ số băm từ lời dẫn và lời quanh nó; không phụ thuộc thứ tự hay số dòng"),
            DataTables.Of("document", "string", "văn bản dẫn"),
            DataTables.Of("anchor", "string", "địa chỉ cố định của đoạn"),
            DataTables.Of("source_line", "integer", "dòng của chữ dẫn đầu tiên"),
            DataTables.Of("column", "integer", "cột của chữ dẫn đầu tiên trong dòng ấy, từ 1, đếm theo đơn vị UTF-16"),
            DataTables.Of("text", "string", "lời dẫn như nhận được"),
            DataTables.Optional("to_document", "string", "mã văn bản ở đây; trống khi văn bản được dẫn không có ở đây"),
            DataTables.Optional("to_outside", "string", "mã trong outside_documents.csv; trống khi văn bản được dẫn có ở đây"),
            DataTables.Of("relation", "string", "văn bản dẫn làm gì với văn bản ấy, theo chữ đứng trước: căn cứ, thực hiện, sửa đổi, thay thế, còn lại là dẫn chiếu", ["can-cu", "thuc-hien", "sua-doi", "thay-the", "dan-chieu"]),
        ],
        ["id"],
        [new(["document", "anchor"], "sections", ["document", "anchor"]), new(["to_document"], "documents", ["document"]), new(["to_outside"], "outside_documents", ["id"])]);

    public static readonly DataTableShape OutsideDocuments = new(
        "outside_documents",
        "Các văn bản được dẫn mà không có ở đây, mỗi văn bản một dòng dù được gọi bằng nhiều cách; mọi điều ghi ở đây đều in trong các văn bản dẫn",
        [
            DataTables.Of("id", "string", "mã, cũng là địa chỉ cố định trên trang /dan-chieu/"),
            DataTables.Optional("kind", "string", "loại văn bản"),
            DataTables.Optional("number", "string", "số và ký hiệu như in ở chỗ đầu tiên có in"),
            DataTables.Optional("title", "string", "tên riêng, hoặc nội dung in sau chữ “về” ở chỗ in nhiều nhất, có … khi câu còn tiếp; trống nếu không nơi nào in"),
            DataTables.Optional("date", "string", "ngày in ở một trong các chỗ dẫn (ISO), hoặc chỉ năm"),
            DataTables.Optional("issuer", "string", "cơ quan ban hành, theo văn cảnh"),
            DataTables.Of("name", "string", "tên trang này gọi văn bản, ghép từ các cột trước"),
            DataTables.Of("address", "string", "địa chỉ trên trang này: nơi liệt kê mọi chỗ dẫn"),
        ],
        ["id"],
        []);
}
