using System.Text;

namespace DoiChieu.Publishing.Citing;

/// <summary>What a link says behind `#:~:text=` so that a browser finds and marks words on a page: `[prefix-,]start[,end][,-suffix]`.</summary>
/// <param name="Start">First words of the stretch, or all of it where there is no end.</param>
public sealed record TextDirective(string Start, string End = "", string Prefix = "", string Suffix = "")
{
    /// <summary>The directive, percent-encoded: what is no ASCII letter, digit, `.`, `_` or `~` is encoded, so `-`, `,` and `&amp;` of the words are never taken for its own.</summary>
    public override string ToString() => string.Concat(
        "text=",
        Prefix.Length > 0 ? Encoded(Prefix) + "-," : "",
        Encoded(Start),
        End.Length > 0 ? "," + Encoded(End) : "",
        Suffix.Length > 0 ? ",-" + Encoded(Suffix) : "");

    private static string Encoded(string words)
    {
        var encoded = new StringBuilder(words.Length * 2);
        foreach (var b in Encoding.UTF8.GetBytes(words))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'_' or (byte)'~')
            {
                encoded.Append((char)b);
            }
            else
            {
                encoded.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
