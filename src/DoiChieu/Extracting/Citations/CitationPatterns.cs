using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>The forms in which documents are named. All but <see cref="KindWord"/> and <see cref="StrayNumber"/> begin right behind the word for the kind.
/// Letter case is ignored, since titles are set in capitals; where a capital decides, `(?-i:` says so.</summary>
internal static partial class CitationPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Roman = @"(?-i:[IVXL]+)(?!\p{L})";

    private const string TermList = @"kh(?:óa|oá)\s(?<khoa>" + Roman + @")(?:(?:,|\svà|\s-)\s(?:kh(?:óa|oá)\s)?(?<khoa>" + Roman + "))*";

    private const string Terms = @"(?:,?\s(?:\(" + TermList + @"\)|" + TermList + "))";

    private const string Kind = "(?:" + DocumentKinds.Words + @")(?!\p{L})";

    // A subject ends at a mark, before the next document, or where the sentence goes on with its verb. “một số cơ chế, chính sách” is one thing.
    private const string Subject =
        @"(?<subject>(?:một\ssố\s[^,;:.()“”""]+,\s)?[^,;:.()“”""]+?)(?=\s?(?:[,;:.()“”""]|$)|\svà\s(?:các|những|" + Kind + @")|\s(?:được|đã|là|có)\s)";

    private const string Place = IssuingBodies.PlaceKind + @"(?!\p{L})(?:\s" + IssuingBodies.PlaceName + ")?";

    private const string OtherPlace = "(?:thành phố|tỉnh|TP\\.?)\\s" + IssuingBodies.PlaceName;

    private const string NotInLaw =
        "(?:năm|số|ngày|và|hoặc|của|về|theo|đã|đang|được|có|trong|tại|này|để|cho|khi|do|đối|với|quy định|là|cũng|các|những|sẽ|phải|còn|từ|đến|gắn|nhằm|nêu|trên|Luật|Bộ luật)(?!\\p{L})";

    private const string Tail =
        @"(?:,?\s" + PrintedDate.Pattern + @")?(?:,?\scủa\s" + IssuingBodies.Pattern + ")?" + Terms + "?";

    private const string Quoted = "[“\"][^“”\"]{3,300}[”\"]";

    /// <summary>A word for a kind of document, with the words that belong to it.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?<kind>" + DocumentKinds.Words + @")(?:\s(?<ext>" + DocumentKinds.Extensions + @"))?(?!\p{L})", Options)]
    public static partial Regex KindWord();

    [GeneratedRegex(@"\G\s(?:số:?\s?)?(?<number>" + DocumentNumber.Pattern + ")" + Tail, Options)]
    public static partial Regex Numbered();

    /// <summary>A number whose kind is told by its mark alone, or by the document before it in a list: “… và số 19-NQ/TW”.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d/.,-])(?:số:?\s)?(?<number>" + DocumentNumber.Pattern + ")" + Tail, Options)]
    public static partial Regex StrayNumber();

    [GeneratedRegex(
        @"\G\s(?:của\s)?Đại hội(?!\s(?:Đảng\s|Đảng bộ\s)?các cấp|\s(?:Công đoàn|Đoàn|Hội|Mặt trận|Hiệp hội|Liên đoàn|cổ đông))(?:\sđại biểu)?"
        + @"(?<national>(?:\sĐảng)?\stoàn quốc)?(?:\s(?:của\s)?Đảng bộ(?:\s(?<place>" + Place + @")(?:(?:,|\svà)\s(?<place>" + OtherPlace + "))*)?)?"
        + @"(?:\scủa\s(?<count>\d+)\sđịa phương)?(?:\s(?:lần thứ\s)?(?<ordinal>" + Roman + "))?"
        + @"(?:\scủa\sĐảng bộ\s(?<place>" + Place + @")|(?<national>\scủa\sĐảng(?!\sbộ)(?!\p{L})))?(?:,?\snhiệm kỳ\s(?<from>\d{4})\s?[-–]\s?(?<to>\d{4}))?(?!\p{L})", Options)]
    public static partial Regex Congress();

    [GeneratedRegex(@"\G\s(?:Hội nghị\s)?(?:lần thứ\s\S+\s)?(?:Ban Chấp hành\s)?Trung ương(?:\sĐảng)?(?:\s(?:lần thứ\s)?\d{1,2})?" + Terms, Options)]
    public static partial Regex Plenum();

    // A law's name starts with a capital and goes on to the first word that is no part of a name; some names hold a comma or “và”.
    [GeneratedRegex(
        @"\G(?:\s(?<name>(?-i:\p{Lu})\p{L}*(?:,\schống(?!\p{L})|\svà\s(?:gia đình|phát triển rừng|phát triển)(?!\p{L})|\s(?!" + NotInLaw + @")\p{L}+){0,8}))?"
        + @"(?:\ssố\s(?<number>\d{1,3}/\d{4}/\p{L}+\d+))?(?:,?\s" + PrintedDate.Pattern + @"|\s(?<year>(?:19|20)\d\d)(?!\d))?", Options)]
    public static partial Regex Law();

    /// <summary>A document known by its issuer; its subject is part of its name.</summary>
    [GeneratedRegex(
        @"\G(?<title>(?:[^.;:()“”""]|" + Quoted + @"){0,160}?)\scủa\s" + IssuingBodies.Pattern + Terms + @"?(?:\svề\s(?:việc\s)?" + Subject + ")?", Options)]
    public static partial Regex Issued();

    /// <summary>A document whose issuer is told in brackets: “… (sau khi Quốc hội ban hành)”.</summary>
    [GeneratedRegex(@"\G(?:\sthí điểm)?\svề\s" + Subject + @"(?=\s\((?:do|sau khi|đã được)\s" + IssuingBodies.Pattern + @"\s(?:ban hành|thông qua)\))", Options)]
    public static partial Regex IssuedInBrackets();

    [GeneratedRegex(@"\G\s" + Quoted)]
    public static partial Regex Titled();

    [GeneratedRegex(@"\G(?:\s[^\s.;:()“”""]+){5,40}?\sđã được (?:phê )?duyệt(?!\p{L})", Options)]
    public static partial Regex Approved();

    [GeneratedRegex(@"\G(?:\s\p{Ll}+){1,2}\s" + Roman)]
    public static partial Regex WithOrdinal();

    [GeneratedRegex(@"\G\snày(?!\p{L})", Options)]
    public static partial Regex This();

    /// <summary>“Báo cáo chính trị trình Đại hội”.</summary>
    [GeneratedRegex(@"\G\strình\sĐại hội(?!\p{L}|\sđại biểu)", Options)]
    public static partial Regex SubmittedToCongress();

    /// <summary>What may stand behind a bare name; any other word is the beginning of a longer one.</summary>
    [GeneratedRegex(
        @"\G(?:\s?(?:[,;.:)!?”""]|$)|\s(?:và|với|để|nhằm|trong|tại|theo|do|bởi|từ|khi|sau|trước|gắn|vào|đi vào|đến|cũng|chưa|không|còn|phải|cần|sẽ|đã|đang|được|có|là|nêu|nói trên|trên|"
        + @"đề ra|đặt ra|xác định|thực hiện|triển khai|quy định|yêu cầu|bao gồm|gồm|ban hành|giao|chỉ rõ|khẳng định)(?!\p{L}))", Options)]
    public static partial Regex AfterBareName();

    [GeneratedRegex(@"\G,?\s(?:về\sviệc|về|v/v)\s" + Subject, Options)]
    public static partial Regex SubjectBehind();

    /// <summary>Words before a name that make it any such document: “các”, “3”, also over the first name of a list (“các Chỉ thị, Nghị quyết”).</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:các|những|nhiều|mọi|một số|một vài|mỗi|từng|bất kỳ|hai|ba|bốn|(?<!(?:Điều|khoản|điểm|mục|chương|phần|phụ lục|tháng|quý|năm|số)\s)\d{1,2})\s(?:" + Kind + @"(?:,|\svà|\shoặc)\s)*$", Options)]
    public static partial Regex AnyNumberBefore();

    /// <summary>Another kind on the other side of a slash, or next in a list of bare names: no document is meant.</summary>
    [GeneratedRegex(@"\G(?:/|,\s|\svà\s|\shoặc\s)" + Kind, Options)]
    public static partial Regex OtherKindBehind();

    [GeneratedRegex(Kind + @"/$", Options)]
    public static partial Regex OtherKindBefore();

    /// <summary>Words before a name that make it part of another: “Sở Kế hoạch và Đầu tư”, “Đại học Luật”.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Viện|[Nn]gành|Đại học|Khoa|Hội)\s$", RegexOptions.CultureInvariant)]
    public static partial Regex NameOfBodyBefore();

    /// <summary>What is still to be drawn up is no document yet.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:xây dựng|soạn thảo|lập|nghiên cứu|dự thảo)(?:\s(?:và|,)\s(?:ban hành|triển khai|trình))?\s$", Options)]
    public static partial Regex ToBeDrawnUpBefore();

    /// <summary>Between an act and the document that it issues: one row, the act's.</summary>
    [GeneratedRegex(@"^\s(?:về\s(?:việc\s)?)?(?:ban hành|phê duyệt|thông qua)(?:\skèm theo)?\s$", Options)]
    public static partial Regex IssuedByCitedAct();

    [GeneratedRegex(@"(?<!\p{L})(?:đạt|vượt|hoàn thành)\s[^.;]{0,40}?chỉ tiêu\s$", Options)]
    public static partial Regex AttainedBefore();

    /// <summary>Words that a name does not hold: behind them the sentence has gone on.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:theo|thực hiện|đáp ứng|yêu cầu|được|đã|nhằm|để)(?!\p{L})|" + Kind, Options)]
    public static partial Regex NotInTitle();

    [GeneratedRegex(@"(?:^|[.;:!?…]\s|\s[-–]\s|^[-–]\s)$", RegexOptions.CultureInvariant)]
    public static partial Regex SentenceStartsBehind();

    /// <summary>Later in the sentence: whose term a bare “Nghị quyết” is about.</summary>
    [GeneratedRegex(@"\G[^.;]*?(?<!\p{L})Đảng bộ\s(?<place>" + Place + @"),?\snhiệm kỳ\s(?<from>\d{4})\s?[-–]\s?(?<to>\d{4})", Options)]
    public static partial Regex TermLaterInSentence();

    [GeneratedRegex(@"tổ chức thực hiện|điều khoản thi hành|hiệu lực thi hành", Options)]
    public static partial Regex CarryingOut();
}
