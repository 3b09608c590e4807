using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Structuring;

/// <summary>Numbers as Vietnamese drafters print them. Each reads as a whole number from 1, or 0 where it is none.</summary>
internal static class Numerals
{
    /// <summary>Letters of points in the order of the Vietnamese alphabet; f, j, w and z are printed now and then.</summary>
    private const string Letters = "abcdđefghijklmnopqrstuvwxyz";

    private static readonly ImmutableArray<string> Ordinals =
        ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly ImmutableArray<string> Counts =
        ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>Words that stand behind “Thứ”, as a pattern.</summary>
    public const string OrdinalWords = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười";

    /// <summary>Words that stand before “là”, as a pattern.</summary>
    public const string CountWords = "Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười";

    public static int Arabic(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static int Roman(string letters)
    {
        var sum = 0;
        var highest = 0;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var value = letters[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };
            if (value == 0)
            {
                return 0;
            }

            sum += value < highest ? -value : value;
            highest = Math.Max(highest, value);
        }

        return string.Equals(ToRoman(sum), letters, StringComparison.Ordinal) ? sum : 0;
    }

    /// <summary>`iv` is 4.</summary>
    public static int SmallRoman(string letters) => Roman(letters.ToUpperInvariant());

    public static string ToRoman(int number)
    {
        var text = "";
        foreach (var (value, letters) in RomanValues)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }

        return text;
    }

    /// <summary>`a` is 1, `d` 4, `đ` 5.</summary>
    public static int Letter(string letter) =>
        letter.Length == 1 ? Letters.IndexOf(char.ToLowerInvariant(letter[0]), StringComparison.Ordinal) + 1 : 0;

    /// <summary>Whether a number is that of f, j, w or z.</summary>
    public static bool IsSeldomLetter(int number) => number <= Letters.Length && Letters[number - 1] is 'f' or 'j' or 'w' or 'z';

    /// <summary>“Thứ tư” is 4.</summary>
    public static int Ordinal(string words) => 1 + Ordinals.IndexOf(LastWord(words));

    /// <summary>“Bốn là” is 4.</summary>
    public static int Count(string words) => 1 + Counts.IndexOf(words.Split(' ')[0].ToLowerInvariant());

    private static readonly ImmutableArray<(int Value, string Letters)> RomanValues =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
