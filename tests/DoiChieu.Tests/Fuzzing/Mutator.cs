using System.Collections.Immutable;
using System.Text;

namespace DoiChieu.Tests.Fuzzing;

/// <summary>Makes inputs: a piece of a text, changed a few times. The same seed and number give the same input on every machine.</summary>
internal sealed class Mutator(ImmutableArray<string> corpus, int seed)
{
    public const int MostBytes = 4096;

    private static readonly string[] Markers =
    [
        "I. ", "IV- ", "1. ", "1.1. ", "1- ", "a) ", "đ) ", "(1) ", "(28) ", "- ", "+ ", "Thứ nhất, ", "Một là, ", "Điều 3. ", "PHẦN I: ", "Chương II ", "PHỤ LỤC 1", "STT", "[1] ", "[bookmark: _Hlk1]", "## ", "**", "| ", "> ", "```\n",
        "Các chỉ tiêu chủ yếu:", "Giai đoạn 2021 - 2025", "Đến năm 2030", "trên 7,5 - 8%/năm", "khoảng 6.200-6.800 USD1", "12 người trên một vạn dân", "90,3% xã (65/72 xã)", "99999999999999999999999999999999", "0,000000000000000000000000000001", "ít nhất ", "không quá ",
        "Nghị quyết số 59-NQ/TW ngày 05/8/2020", "Nghị định 07/2021/NĐ-CP", "ngày 31/02/9999", "khóa XI, XII", "Luật Đất đai năm 2013", "“", "”", "Nơi nhận:", "TM. ỦY BAN", "\n\n", "\n", "\t", "\r\n",
    ];

    private static readonly string[] Hostile = ["\u202E", "\u2066", "\u200B", "\u00AD", "\uFEFF", "\0", "\u001B", "\u0085", "\u2028", "\u00A0", "\uFFFF", "\uD800", "\uDFFF", "\u0323\u0302", "\u0301\u0301\u0301", "ﷺ", "İ", "ı", "ß", "𝟕", "٧", "½", "\uF0B7", "\U000E0041"];

    public string Input(int number)
    {
        var random = new Random(unchecked((seed * 31) + number));
        var text = Piece(random);
        for (var i = random.Next(6); i > 0; i--)
        {
            text = Changed(random, text);
        }

        return Fitted(text);
    }

    private string Piece(Random random)
    {
        var text = corpus[random.Next(corpus.Length)];
        var start = random.Next(text.Length + 1);
        // Mostly short ones: they are many, and what breaks a rule is short.
        var length = Math.Min(text.Length - start, 1 << random.Next(4, 13));
        return text.Substring(start, length);
    }

    private string Changed(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 << random.Next(0, 8));
        return random.Next(10) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Piece(random)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), random.Next(2, 40)))),
            3 or 4 => text.Insert(at, Markers[random.Next(Markers.Length)]),
            5 => text.Insert(at, Hostile[random.Next(Hostile.Length)]),
            6 => Swapped(random, text),
            7 => string.Concat(text.AsSpan(0, at), Sound(text.Substring(at, length)).Normalize(random.Next(2) == 0 ? NormalizationForm.FormD : NormalizationForm.FormKD), text.AsSpan(at + length)),
            8 => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
            _ => string.Concat(text.AsSpan(0, at), text.Substring(at, length).Replace("\n", random.Next(2) == 0 ? "" : "\n\n", StringComparison.Ordinal), text.AsSpan(at + length)),
        };
    }

    // Two lines change places.
    private static string Swapped(Random random, string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    // Half a pair cannot be normalised.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Fitted(string text)
    {
        while (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            text = text[..(text.Length * 9 / 10)];
        }

        return text;
    }
}
