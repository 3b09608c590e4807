using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>What a keeper reads around suggestions, in both languages.</summary>
internal static class SuggestionWords
{
    public static readonly Bilingual NoIndicator = new("chưa thuộc mục nào", "belongs to no indicator");
    public static readonly Bilingual NoPair = new("chưa có trong pairs.csv của {0}", "stands in no row of the pairs.csv of {0}");
    public static readonly Bilingual Line = new("dòng {0}", "line {0}");
    public static readonly Bilingual Points = new("{0} điểm", "{0} points");
    public static readonly Bilingual Confident = new("đủ chắc để --accept", "sure enough for --accept");
    public static readonly Bilingual Nothing = new("không có ứng viên nào từ {0} điểm", "no candidate of {0} points or more");
    public static readonly Bilingual NewIndicator = new("nếu là mục mới, thêm vào tệp của chủ đề trong indicators/:", "if it is a new indicator, add to the file of its theme in indicators/:");
    public static readonly Bilingual Alone = new("nếu không có gì ứng với nó: --accept \"{0}\"", "if nothing answers it: --accept \"{0}\"");
    public static readonly Bilingual AllRelated = new("mọi chỉ tiêu đã có mục và đã ở trong các cặp", "every target has its indicator and stands in its pairs");
}
