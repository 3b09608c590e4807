using System.Collections.Immutable;

namespace DoiChieu.Relating.Aligning;

/// <summary>What a sentence is compared by, cut once: it is weighed against many.</summary>
internal sealed record SentenceKeys(ImmutableArray<string> Words, ImmutableArray<string> Features, string Folded)
{
    public static SentenceKeys Of(string text)
    {
        var tokens = Tokeniser.Cut(text);
        ImmutableArray<string> words = [.. tokens.Where(t => t.Class is TokenClass.Word or TokenClass.Number).Select(t => t.Class == TokenClass.Number ? "#" : t.Key)];
        var folded = string.Join(' ', tokens.Where(t => t.Class != TokenClass.Blank).Select(t => t.Key)).TrimEnd('.', ';', ':', ',', '"', ' ');
        return new SentenceKeys(words, FeaturesOf(words), folded);
    }

    private static ImmutableArray<string> FeaturesOf(ImmutableArray<string> words)
    {
        var features = ImmutableArray.CreateBuilder<string>(Math.Max(0, (2 * words.Length) - 1));
        for (var i = 0; i < words.Length; i++)
        {
            features.Add(words[i]);
            if (i > 0)
            {
                features.Add(words[i - 1] + " " + words[i]);
            }
        }

        return features.MoveToImmutable();
    }
}
