using System.Globalization;
using System.Text;

namespace DoiChieu.Diagnostics;

/// <summary>ASCII forms of Vietnamese words. `đ` has no Unicode decomposition, so it is folded by hand, everywhere through this one place.</summary>
public static class Slug
{
    /// <summary>Lower-case ASCII letters and digits, words joined by `-`: “Tỷ lệ đô thị hóa” → `ty-le-do-thi-hoa`.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (gap && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(c);
                gap = false;
            }
            else
            {
                gap = true;
            }
        }

        return slug.ToString();
    }

    /// <summary>Lower case without marks: “Đô thị” → “do thi”. Length may differ from the input's.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (c is 'đ' or 'Đ')
            {
                folded.Append('d');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a text may serve as an id: lower-case ASCII letters, digits, and single `-`, `.` or `_` between them.</summary>
    public static bool IsId(string text) =>
        text.Length > 0
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_')
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1]);
}
