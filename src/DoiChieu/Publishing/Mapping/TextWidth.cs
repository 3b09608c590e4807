using System.Collections.Immutable;

namespace DoiChieu.Publishing.Mapping;

/// <summary>How wide words of a drawing are at 14 units, roughly and rather too wide: a drawing has no line breaks of its own.</summary>
internal static class TextWidth
{
    private const string Narrow = "iìíỉĩịlItjrf.,;:'()|/ ";
    private const string Wide = "mMwW–…";

    public static decimal Of(string text) => text.Sum(c => Narrow.Contains(c, StringComparison.Ordinal) ? 4.6m : Wide.Contains(c, StringComparison.Ordinal) ? 12.4m : char.IsUpper(c) ? 10m : 8.4m);

    /// <summary>Words in lines no wider than that; a single word that is wider has a line of its own.</summary>
    public static ImmutableArray<string> Wrap(string text, decimal width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Of(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }
}
