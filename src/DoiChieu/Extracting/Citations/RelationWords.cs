using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>What a text does with a document it names, by the words before the name in the same clause. The names of a list share the words before the first.</summary>
internal static partial class RelationWords
{
    private const int Reach = 120;

    public static string Of(string text, Mention mention, Mention? before, string relationBefore)
    {
        var from = Math.Max(mention.Start - Reach, before?.End ?? 0);
        var words = text[from..mention.Start];
        if (before is not null && from == before.End && NextInList().IsMatch(words))
        {
            return relationBefore;
        }

        var last = Words().Matches(words).LastOrDefault();
        return last is null ? "dan-chieu"
            : last.Groups["can"].Success ? "can-cu"
            : last.Groups["thuc"].Success ? "thuc-hien"
            : last.Groups["sua"].Success ? "sua-doi"
            : "thay-the";
    }

    // Words for a relation hold to the end of their clause; the lookahead keeps the search inside the last one.
    [GeneratedRegex(@"(?<!\p{L})(?:(?<can>căn cứ)|(?<thuc>thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa)|(?<sua>sửa đổi|bổ sung)|(?<thay>thay thế|bãi bỏ|hủy bỏ))(?!\p{L})(?=[^.;:]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^[\s,;]*(?:(?:và|hoặc|cùng)\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextInList();
}
