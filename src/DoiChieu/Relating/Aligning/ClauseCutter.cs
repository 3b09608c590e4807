using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Cuts a sentence at its semicolons: an enumeration of targets or tasks in one sentence, of which the other text may hold a single one.
/// Nothing is cut inside brackets. “trong đó: …; …” breaks down what stands before it: from there on a sentence stays in one piece.</summary>
public static class ClauseCutter
{
    private const string Breakdown = "trong đó";

    /// <summary>All sentences, those in a set in clauses.</summary>
    public static ImmutableArray<Sentence> Cut(ImmutableArray<Sentence> sentences, IReadOnlySet<int> numbers)
    {
        var all = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var sentence in sentences)
        {
            var start = 0;
            foreach (var end in numbers.Contains(sentence.Number) && !sentence.IsHeading ? Ends(sentence.Text) : [sentence.Text.Length])
            {
                all.Add(new Sentence(
                    all.Count, sentence.Number, sentence.Section, sentence.Start + start, start == 0 ? sentence.Marker : "", sentence.Text[start..end]));
                start = end + 1;
            }
        }

        return all.ToImmutable();
    }

    /// <summary>Where its clauses end; the last is the end of the text.</summary>
    public static IEnumerable<int> Ends(string text)
    {
        var depth = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] != ';' || text[i + 1] != ' ' || depth > 0)
            {
                continue;
            }

            if (text.AsSpan(i + 2).StartsWith(Breakdown, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            yield return i + 1;
        }

        yield return text.Length;
    }
}
