using System.Text;

namespace DoiChieu.Adding;

/// <summary>Numbers written as Roman numerals and as letters.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] Table =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Roman(int number)
    {
        var written = new StringBuilder();
        foreach (var (value, letters) in Table)
        {
            for (; number >= value && written.Length < 20; number -= value)
            {
                written.Append(letters);
            }
        }

        return written.ToString();
    }

    /// <summary>Word counts by the English alphabet: behind `z` comes `aa`.</summary>
    public static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), Math.Min(3, ((number - 1) / 26) + 1));
}
