using System.Text.RegularExpressions;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>A mention that has been resolved, with what the text does with its document.</summary>
internal sealed record Related(Mention Mention, string Relation)
{
    /// <summary>The document names itself there.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>What a text does with a document it names, by the words before the name in the same clause. 1. A document carries out what it tells people to carry out,
/// not what it looks back on, nor what another document carries out; what “đặc biệt là” picks out of a list is carried out like the list. 2. It amends or replaces only in its title, in an article that opens so, or where it says so of itself:
/// “đề xuất sửa đổi” is a proposal. 3. The names of a list share the words before the first.</summary>
internal static partial class RelationWords
{
    public const string Cites = "dan-chieu";

    private const int Reach = 160;

    public static string Of(CitedText text, Mention mention, Related? before)
    {
        var line = text.Words.Text;
        var from = Math.Max(mention.Start - Reach, before?.Mention.End ?? Math.Min(OwnKind(text), mention.Start));
        var words = line[from..mention.Start];
        if (before is { IsOwn: false } && from == before.Mention.End && NextInList().IsMatch(words))
        {
            return before.Relation;
        }

        if (Words().Matches(words).LastOrDefault() is not { } verb)
        {
            return Cites;
        }

        return verb.Groups["can"].Success ? "can-cu"
            : verb.Groups["thuc"].Success ? CarriesOut(words, verb, before, from) ? "thuc-hien" : Cites
            : !Enacts(text, line[..(from + verb.Index)], before, mention) ? Cites
            : verb.Groups["sua"].Success ? "sua-doi"
            : "thay-the";
    }

    // “Kế hoạch triển khai thực hiện …” as a title names the document itself, not another one that carries something out.
    private static int OwnKind(CitedText text) =>
        text.Section.Kind == SectionKind.Title && DocumentKinds.At(text.Words.Text, 0) is { } kind ? kind.Name.Length : 0;

    private static bool CarriesOut(string words, Match verb, Related? before, int from)
    {
        var lead = words[..verb.Index];
        var clause = lead[(lead.LastIndexOfAny([',', '.', ';', ':']) + 1)..];
        var another = clause.Length == lead.Length && before is { IsOwn: false } && before.Mention.End == from;
        return !another
            && DocumentKinds.Next(clause, 0) < 0
            && !LooksBack().IsMatch(lead)
            && !Nominal().IsMatch(clause)
            && !WithResult().IsMatch(words[verb.Index..])
            && (Singled().IsMatch(words) || !PartOnly().IsMatch(words[verb.Index..]));
    }

    private static bool Enacts(CitedText text, string lead, Related? before, Mention mention) =>
        !Proposed().IsMatch(lead)
        && (text.Section.Kind == SectionKind.Title
            || (text.Section.Kind == SectionKind.Article && lead.Trim().Length == 0)
            || (before is { IsOwn: true } && !text.Words.Text.AsSpan(before.Mention.End, mention.Start - before.Mention.End).ContainsAny('.', ';')));

    // “trọng tâm là thực có hiệu quả Nghị quyết Trung ương 4”: the drafter left out “hiện”, and nothing else is meant.
    // Words for a relation hold to the end of their clause; the lookahead keeps the search inside the last one.
    [GeneratedRegex(@"(?<!\p{L})(?:(?<can>căn cứ)|(?<thuc>thực hiện|triển khai|thi hành|cụ thể hóa|(?<!(?:thiết|xác|hiện|sự|trung)\s)thực(?=\scó hiệu quả))|(?<sua>sửa đổi|bổ sung)|(?<thay>thay thế|bãi bỏ|hủy bỏ))(?!\p{L})(?=[^.;:]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // The subject of a name may stand between it and the next: “Nghị quyết số 1/NQ-CP về nhà ở, tầm nhìn 2045; Nghị quyết số 2/NQ-CP”.
    [GeneratedRegex(@"^(?:\svề\s[^.;:]*;)?[\s,;]*(?:(?:và|hoặc|cùng)\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextInList();

    // “Trong 05 năm qua, Đảng bộ thành phố lãnh đạo thực hiện Nghị quyết …”: what is past stays past behind a comma.
    [GeneratedRegex(@"(?<!\p{L})(?:sau [0-9]+ năm|(?:năm|thời gian|nhiệm kỳ) qua)(?!\p{L})[^.;:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksBack();

    // “kết quả thực hiện”, “việc tổ chức thực hiện”, “về thực hiện”: the verb has become a thing that is spoken about; “góp phần thực hiện” leaves the deed to others,
    // and “là 1 trong 6 đô thị trọng điểm thực hiện” says what a place is. “trong thực hiện …” says how to do it, so it is done.
    [GeneratedRegex(@"(?<!\p{L})(?:kết quả|tình hình|đánh giá|kiểm điểm|tổng kết|sơ kết|góp phần|trách nhiệm|là (?:một|[0-9]+) trong|(?:về|việc|quá trình)(?=\s*(?:(?:tổ chức|triển khai|lãnh đạo|chỉ đạo)\s*)*$))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nominal();

    // “thực hiện các nhiệm vụ nêu tại Nghị quyết …”: tasks are carried out, the document is where they stand.
    [GeneratedRegex(@"(?<!\p{L})(?:các|những|theo|nêu|tại|trong|của|mục tiêu|nhiệm vụ|giải pháp)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOnly();

    // “đặc biệt là Kết luận số 51-KL/TW”: one of what is carried out.
    [GeneratedRegex(@"(?<!\p{L})(?:đặc biệt là|nhất là|trước hết là|trong đó có)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Singled();

    // “tổ chức triển khai có kết quả Chương trình …”: told as done.
    [GeneratedRegex(@"(?<!\p{L})có (?:nhiều )?kết quả(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithResult();

    [GeneratedRegex(@"(?<!\p{L})(?:đề xuất|đề nghị|kiến nghị|tham mưu|nghiên cứu|xem xét|cần|dự thảo|rà soát)(?!\p{L})[^.;:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposed();
}
