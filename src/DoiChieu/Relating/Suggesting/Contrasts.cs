using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Relating.Suggesting;

/// <summary>Words of which a name that has one is about something else than a name that has the other, however many words they share: “chiều cao” and “cân nặng” of the same children.</summary>
internal static class Contrasts
{
    private static readonly ImmutableArray<ImmutableArray<string>> Sets =
    [
        ["chiều cao", "cân nặng"], ["thấp còi", "nhẹ cân", "béo phì"], ["height", "weight"], ["stunting", "underweight"],
        ["xuất khẩu", "nhập khẩu"], ["exports", "imports"], ["hộ nghèo", "hộ cận nghèo"], ["nội địa", "quốc tế"],
    ];

    /// <summary>The word of each of two names, where a set has one of both and neither name has the other's.</summary>
    public static (string One, string Other)? Between(Naming one, Naming other)
    {
        foreach (var (set, mine) in one.Contrasted)
        {
            foreach (var (same, theirs) in other.Contrasted)
            {
                if (set == same && !string.Equals(mine, theirs, StringComparison.Ordinal) && !Has(one, set, theirs) && !Has(other, set, mine))
                {
                    return (mine, theirs);
                }
            }
        }

        return null;
    }

    /// <summary>The words of sets that stand in a name, each with the number of its set.</summary>
    public static ImmutableArray<(int Set, string Word)> In(string words)
    {
        var folded = $" {string.Join(' ', Tokeniser.Keys(words).Select(Slug.Fold))} ";
        return [.. from set in Enumerable.Range(0, Sets.Length) from word in Sets[set] where folded.Contains($" {Slug.Fold(word)} ", StringComparison.Ordinal) select (set, word)];
    }

    private static bool Has(Naming naming, int set, string word) => naming.Contrasted.Contains((set, word));
}
