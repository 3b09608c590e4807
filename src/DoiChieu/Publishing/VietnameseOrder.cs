using System.Text;

namespace DoiChieu.Publishing;

/// <summary>The order of Vietnamese dictionaries: a, ă, â, …, d, đ, e, ê; tones only tell apart what has the same letters. The same on every machine.</summary>
internal sealed class VietnameseOrder : IComparer<string>
{
    public static readonly VietnameseOrder Instance = new();

    private const string Letters = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // huyền, hỏi, ngã, sắc, nặng
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    public int Compare(string? x, string? y)
    {
        var (one, other) = (Key.Of(x ?? ""), Key.Of(y ?? ""));
        var letters = string.CompareOrdinal(one.Letters, other.Letters);
        var tones = letters != 0 ? letters : string.CompareOrdinal(one.Tones, other.Tones);
        return tones != 0 ? tones : string.CompareOrdinal(x, y);
    }

    private readonly record struct Key(string Letters, string Tones)
    {
        public static Key Of(string text)
        {
            var (letters, tones) = (new StringBuilder(), new StringBuilder());
            foreach (var letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormC))
            {
                var parts = letter.ToString().Normalize(NormalizationForm.FormD);
                var tone = parts.IndexOfAny([.. VietnameseOrder.Tones]);
                var plain = (tone < 0 ? parts : parts.Remove(tone, 1)).Normalize(NormalizationForm.FormC);
                letters.Append((char)(VietnameseOrder.Letters.IndexOf(plain[0], StringComparison.Ordinal) + 1));
                tones.Append((char)(tone < 0 ? '0' : '1' + VietnameseOrder.Tones.IndexOf(parts[tone], StringComparison.Ordinal)));
            }

            return new Key(letters.ToString(), tones.ToString());
        }
    }
}
