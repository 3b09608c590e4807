using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Fonts of the years before Unicode: their letters are other letters in every other font, so the text cannot be read.</summary>
internal static class OldLetters
{
    public static bool IsOld(string font) =>
        font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase)
        || font.Contains("+.Vn", StringComparison.OrdinalIgnoreCase) || font.Contains("+VNI-", StringComparison.OrdinalIgnoreCase);

    public static Finding Found(string font) =>
        Finding.Doubt(Message.Of("doubt.old-font", font));
}
