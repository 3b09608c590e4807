using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>Words around names of documents, as data.</summary>
internal static class CitationWords
{
    /// <summary>Before a name: any such document is meant, none in particular.</summary>
    public static readonly ImmutableArray<string> Plural =
        ["các", "những", "nhiều", "mọi", "một số", "một vài", "mỗi", "từng", "bất kỳ", "hai", "ba", "bốn"];

    /// <summary>Before a number: it counts articles or years, not documents (“Điều 3 Luật Đất đai”).</summary>
    public static readonly ImmutableArray<string> Counted =
        ["Điều", "khoản", "điểm", "mục", "chương", "phần", "phụ lục", "tháng", "quý", "năm", "số"];

    /// <summary>Before a name: it is part of a body's (“Sở Kế hoạch và Đầu tư”). Their letter case counts: “cơ sở”.</summary>
    public static readonly ImmutableArray<string> OfBody =
        ["Sở", "Bộ", "Ban", "Phòng", "Vụ", "Cục", "Viện", "Ngành", "ngành", "Đại học", "Khoa", "Hội"];

    /// <summary>Before a name: the document is still to be drawn up.</summary>
    public static readonly ImmutableArray<string> ToBeDrawnUp =
    [
        .. from making in new[] { "xây dựng", "soạn thảo", "lập", "nghiên cứu", "dự thảo", "hoàn thành", "hoàn thiện", "hoàn chỉnh" }
           from going in new[] { "", " và ban hành", ", ban hành", " và trình", " và triển khai", " và triển khai thực hiện", " và thực hiện", " và tổ chức thực hiện" }
           select making + going,
    ];

    /// <summary>Opening an order: what is to be issued does not exist yet. With a small letter the sentence tells who issues it.</summary>
    public const string ToBeIssued = "Ban hành";

    /// <summary>Behind the name of a plan: the sentence goes on.</summary>
    public static readonly ImmutableArray<string> AfterPlanName =
    [
        "trên địa bàn", "bảo đảm", "đảm bảo", "được", "đã", "đang", "sẽ", "là", "có", "nhằm", "để", "theo", "gắn", "góp phần", "do", "bởi", "cần", "phải", "khi", "sau khi", "từ khi",
        "thực hiện", "triển khai", "này", "nêu trên", "nói trên", "ban hành", "quy định", "yêu cầu", "xác định", "đạt",
    ];

    /// <summary>Right behind the kind: any such plan of a year or a body, no name.</summary>
    public static readonly ImmutableArray<string> NotPlanName =
        ["năm", "quý", "tháng", "hằng năm", "hàng năm", "giai đoạn", "thời kỳ", "nhiệm kỳ", "cụ thể", "riêng", "chung của", "của"];

    /// <summary>Between an act and the document it issues, from the end of the one to the start of the other.</summary>
    public static readonly ImmutableArray<string> IssuedByAct =
        [.. from lead in new[] { "", "về ", "về việc " }
            from verb in new[] { "ban hành", "ban hành kèm theo", "phê duyệt", "thông qua" }
            select $" {lead}{verb} "];

    /// <summary>Behind a name that is complete; any other word goes on with the name.</summary>
    public static readonly ImmutableArray<string> AfterBareName =
    [
        "và", "với", "để", "nhằm", "trong", "tại", "theo", "do", "bởi", "từ", "khi", "sau", "trước", "gắn", "vào", "đi vào", "đến", "cũng", "chưa", "không", "còn", "phải",
        "cần", "sẽ", "đã", "đang", "được", "có", "là", "nêu", "nói trên", "trên", "đề ra", "đặt ra", "xác định", "thực hiện", "triển khai", "quy định", "yêu cầu", "bao gồm",
        "gồm", "ban hành", "giao", "chỉ rõ", "khẳng định",
    ];

    /// <summary>Inside a stretch of words: the sentence has gone on, the stretch is no title.</summary>
    public static readonly ImmutableArray<string> NotInTitle = ["theo", "thực hiện", "đáp ứng", "yêu cầu", "được", "đã", "nhằm", "để"];

    /// <summary>In the subject of an act: what follows is a document that it carries out, not its own content.</summary>
    public static readonly ImmutableArray<string> CarriesOut = ["thực hiện", "triển khai", "thi hành", "cụ thể hóa"];

    /// <summary>Behind a subject: the sentence goes on with its verb.</summary>
    public static readonly ImmutableArray<string> AfterSubject = ["được", "đã", "là", "có"];

    /// <summary>Words that no law's name holds.</summary>
    public static readonly ImmutableArray<string> NotInLaw =
    [
        "năm", "số", "ngày", "và", "hoặc", "của", "về", "theo", "đã", "đang", "được", "có", "trong", "tại", "này", "để", "cho", "khi", "do", "đối", "với", "quy định", "là",
        "cũng", "các", "những", "sẽ", "phải", "còn", "từ", "đến", "gắn", "nhằm", "nêu", "trên", "Luật", "Bộ luật",
    ];

    /// <summary>What may follow a comma or “và” inside a law's name: Luật Phòng, chống tham nhũng; Luật Hôn nhân và gia đình.</summary>
    public static readonly ImmutableArray<string> GoesOnInLaw = [", chống", " và gia đình", " và phát triển"];

    /// <summary>Congresses of other organisations than the Party.</summary>
    public static readonly ImmutableArray<string> OtherCongresses =
        [" Công đoàn", " Đoàn", " Hội", " Mặt trận", " Hiệp hội", " Liên đoàn", " cổ đông", " các cấp"];

    /// <summary>Behind “Đại hội”: the congresses of the Party at every level, that of the document's own place among them.</summary>
    public static readonly ImmutableArray<string> CongressesOfAllLevels = [" Đảng bộ các cấp", " Đảng các cấp"];

    /// <summary>Titles of the section that tells who carries a document out: its bare name there is the document's own.</summary>
    public static readonly ImmutableArray<string> CarryingOut = ["tổ chức thực hiện", "điều khoản thi hành", "hiệu lực thi hành"];
}
