using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Structuring;

/// <summary>The lines above a title: issuer, motto, number, place and date.</summary>
public static partial class Letterhead
{
    /// <summary>The block behind the last line that only a letterhead has; 0 where there is none.</summary>
    internal static int End(ImmutableArray<Block> blocks)
    {
        for (var i = blocks.Length; i > 0; i--)
        {
            if (NumberPattern().IsMatch(blocks[i - 1].Text) || DatePattern().IsMatch(blocks[i - 1].Text) || MottoPattern().IsMatch(blocks[i - 1].Text))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a motto stands in words, alone or with other lines of a letterhead.</summary>
    internal static bool MottoIn(string words) =>
        words.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal) || words.Contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal)
        || words.StartsWith("ĐẢNG CỘNG SẢN VIỆT NAM", StringComparison.Ordinal) || words.EndsWith("Độc lập - Tự do - Hạnh phúc", StringComparison.Ordinal);

    /// <summary>`Số: 17/CTr-UBND`, `Số 59-NQ/TW`.</summary>
    [GeneratedRegex(@"^Số\s*:?\s*(?<number>[0-9]+(?:[-/][\p{Lu}\p{Ll}0-9&]+)+)\s*$")]
    public static partial Regex NumberPattern();

    /// <summary>`Hà Nội, ngày 05 tháng 8 năm 2020`.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L} .]+,\s*ngày\s+(?<day>[0-9]{1,2})\s+tháng\s+(?<month>[0-9]{1,2})\s+năm\s+(?<year>[0-9]{4})$")]
    public static partial Regex DatePattern();

    [GeneratedRegex(@"^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do - Hạnh phúc)$")]
    public static partial Regex MottoPattern();
}
