using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Who issues documents, as data: the words for each body, the name it gets in data files, and the marks of its numbers.</summary>
internal static partial class IssuingBodies
{
    private static readonly ImmutableArray<string> Ministries =
    [
        "Công Thương", "Công an", "Dân tộc và Tôn giáo", "Giáo dục và Đào tạo", "Giao thông vận tải", "Kế hoạch và Đầu tư", "Khoa học và Công nghệ",
        "Lao động - Thương binh và Xã hội", "Ngoại giao", "Nội vụ", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Quốc phòng", "Tài chính",
        "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Tư pháp", "Văn hóa, Thể thao và Du lịch", "Xây dựng", "Y tế",
    ];

    /// <summary>Bodies of the whole country, longer names before the shorter ones inside them.</summary>
    public static readonly ImmutableArray<string> Central = LongestFirst(
    [
        "Ủy ban Thường vụ Quốc hội", "Ủy ban Kiểm tra Trung ương", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
        "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo và Dân vận Trung ương", "Ban Dân vận Trung ương", "Ban Kinh tế Trung ương", "Ban Nội chính Trung ương",
        "Trung ương", "Trung ương Đảng", "Thủ tướng", "Thủ tướng Chính phủ", "Thanh tra Chính phủ", "Văn phòng Chính phủ", "Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Quốc hội",
        "Chủ tịch nước", "Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam",
        .. Ministries.Select(name => "Bộ " + name),
        .. Ministries.Select(name => "Bộ trưởng Bộ " + name),
    ]);

    /// <summary>Bodies that every province, district and commune has; the place stands behind or is understood.</summary>
    public static readonly ImmutableArray<string> Local = LongestFirst(
    [
        "UBND", "Ủy ban nhân dân", "Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Thành ủy", "Tỉnh ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Đảng ủy",
        "Ban Thường vụ Thành ủy", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Quận ủy", "Ban Thường vụ Huyện ủy", "Ban Chấp hành Đảng bộ", "Ban Thường vụ Đảng bộ", "Đảng bộ",
    ]);

    // How the name of any body opens, also of one that is in no list.
    private static readonly ImmutableArray<string> Openings = LongestFirst(
    [
        .. Central, .. Local, "Ủy ban", "Hội đồng", "Bộ", "Ban", "Sở", "Cục", "Tổng cục", "Chi cục", "Vụ", "Viện", "Tòa án", "Chủ tịch", "Văn phòng", "Thanh tra", "Kiểm toán", "Công an", "Đại hội",
        "Mặt trận", "Liên đoàn", "Tổng Liên đoàn", "Liên minh", "Hội", "Đoàn", "Tỉnh đoàn", "Thành đoàn", "Trung tâm", "Ngân hàng", "Học viện", "Trường", "Đại học", "Tập đoàn", "Tổng công ty", "Bảo hiểm xã hội", "Kho bạc",
        "Tổ công tác", "Chi bộ", "Đảng đoàn", "Quân khu", "Bộ Tư lệnh", "Bộ Chỉ huy",
    ]);

    private static readonly ImmutableArray<string> NoOpenings = ["Ban hành", "Bộ tiêu chí", "Bộ chỉ số", "Hội nghị", "Hội nhập", "Vụ việc", "Trung tâm của"];

    /// <summary>Whether words open like the name of a body.</summary>
    public static bool Opens(string words) => Begins(words, Openings) && !Begins(words, NoOpenings);

    private static bool Begins(string words, ImmutableArray<string> names) =>
        names.Any(n => words.StartsWith(n, StringComparison.OrdinalIgnoreCase) && (words.Length == n.Length || !char.IsLetterOrDigit(words[n.Length])));

    public static readonly ImmutableArray<string> PlaceKinds = ["thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "xã", "phường", "TP.", "TP"];

    /// <summary>The name of a place: up to three capitalised syllables, “Bà Rịa - Vũng Tàu” too.</summary>
    [GeneratedRegex(@"\G\s(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}(?:\s-\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+)?)")]
    public static partial Regex PlaceName();

    /// <summary>Takes a body with its place where one is printed, or null.</summary>
    public static string? Take(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Central) is not null)
        {
            return cursor.Since(start);
        }

        if (cursor.TakeAny(Local) is null)
        {
            return null;
        }

        _ = cursor.Maybe(c => c.Take(" ") ? TakePlace(c) : null) ?? cursor.Take(PlaceName())?.Value;
        return cursor.Since(start);
    }

    /// <summary>Takes “thành phố” with or without a name behind it, or null.</summary>
    public static string? TakePlace(Cursor cursor)
    {
        var start = cursor.At;
        if (cursor.TakeAny(PlaceKinds) is null)
        {
            return null;
        }

        cursor.Take(PlaceName());
        return cursor.Since(start);
    }

    /// <summary>Other ways of writing a body → its one name.</summary>
    public static readonly FrozenDictionary<string, string> OneName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Ủy ban nhân dân"] = "UBND",
        ["Uỷ ban nhân dân"] = "UBND",
        ["Chủ tịch Ủy ban nhân dân"] = "Chủ tịch UBND",
        ["Chủ tịch Uỷ ban nhân dân"] = "Chủ tịch UBND",
        ["HĐND"] = "Hội đồng nhân dân",
        ["Uỷ ban Thường vụ Quốc hội"] = "Ủy ban Thường vụ Quốc hội",
        ["Uỷ ban Kiểm tra Trung ương"] = "Ủy ban Kiểm tra Trung ương",
        ["Ban Chấp hành Trung ương Đảng"] = "Ban Chấp hành Trung ương",
        ["Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"] = "Ban Chấp hành Trung ương",
        ["Trung ương"] = "Ban Chấp hành Trung ương",
        ["Trung ương Đảng"] = "Ban Chấp hành Trung ương",
        ["Thủ tướng"] = "Thủ tướng Chính phủ",
        ["Thành uỷ"] = "Thành ủy",
        ["Tỉnh uỷ"] = "Tỉnh ủy",
        ["Ban Thường vụ Thành uỷ"] = "Ban Thường vụ Thành ủy",
        ["Ban Thường vụ Tỉnh uỷ"] = "Ban Thường vụ Tỉnh ủy",
        // Titles are set in capitals: these keep their name and get back their small letters.
        ["Ban Chấp hành Trung ương"] = "Ban Chấp hành Trung ương",
        ["Ban Bí thư"] = "Ban Bí thư",
        ["Bộ Chính trị"] = "Bộ Chính trị",
        ["Chính phủ"] = "Chính phủ",
        ["Chủ tịch nước"] = "Chủ tịch nước",
        ["Thủ tướng Chính phủ"] = "Thủ tướng Chính phủ",
        ["Quốc hội"] = "Quốc hội",
        ["Hội đồng nhân dân"] = "Hội đồng nhân dân",
        ["Thành ủy"] = "Thành ủy",
        ["Tỉnh ủy"] = "Tỉnh ủy",
        ["Đảng bộ"] = "Đảng bộ",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mark of a number → its issuer. `TW` is not here: Bộ Chính trị, Ban Bí thư and Ban Chấp hành Trung ương share it.</summary>
    public static readonly FrozenDictionary<string, string> OfMark = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CP"] = "Chính phủ",
        ["TTG"] = "Thủ tướng Chính phủ",
        ["QH"] = "Quốc hội",
        ["UBTVQH"] = "Ủy ban Thường vụ Quốc hội",
        ["CTN"] = "Chủ tịch nước",
        ["VPCP"] = "Văn phòng Chính phủ",
        ["VPTW"] = "Văn phòng Trung ương Đảng",
        ["BTCTW"] = "Ban Tổ chức Trung ương",
        ["BTGTW"] = "Ban Tuyên giáo Trung ương",
        ["UBKTTW"] = "Ủy ban Kiểm tra Trung ương",
        ["BCA"] = "Bộ Công an",
        ["BCT"] = "Bộ Công Thương",
        ["BGDĐT"] = "Bộ Giáo dục và Đào tạo",
        ["BGTVT"] = "Bộ Giao thông vận tải",
        ["BKHCN"] = "Bộ Khoa học và Công nghệ",
        ["BKHĐT"] = "Bộ Kế hoạch và Đầu tư",
        ["BNV"] = "Bộ Nội vụ",
        ["BQP"] = "Bộ Quốc phòng",
        ["BTC"] = "Bộ Tài chính",
        ["BTNMT"] = "Bộ Tài nguyên và Môi trường",
        ["BTP"] = "Bộ Tư pháp",
        ["BXD"] = "Bộ Xây dựng",
        ["BYT"] = "Bộ Y tế",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Marks of bodies that every place has; the citing document's own place is meant.</summary>
    public static readonly FrozenDictionary<string, string> OfLocalMark = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["UBND"] = "UBND",
        ["HĐND"] = "Hội đồng nhân dân",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Both places of the mark are written: ủy and uỷ.
    private static ImmutableArray<string> LongestFirst(IEnumerable<string> names) =>
        [.. names.SelectMany(name => new[] { name, name.Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("Ủy", "Uỷ", StringComparison.Ordinal) })
            .Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
}
