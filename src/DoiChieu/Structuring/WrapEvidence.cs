using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>What a text shows of how its lines are broken.</summary>
/// <param name="Below">Lines that stand directly below another and open with no marker.</param>
/// <param name="Lower">Those of them that begin in lower case: the rest of a sentence.</param>
/// <param name="HasBlankLines">Whether a blank line parts one paragraph from the next.</param>
/// <param name="Width">The width at which lines are broken.</param>
internal sealed record WrapEvidence(int Below, int Lower, bool IsWrapped, bool HasBlankLines, int Width)
{
    private const int FewestWordsAbove = 3;

    /// <summary>Between a tenth and a quarter the text shows neither: some lines are broken, most are not.</summary>
    public bool IsUnclear => !IsWrapped && Lower >= 5 && Lower * 10 >= Below;

    public static WrapEvidence Of(ImmutableArray<TextLine> lines, LineBreaks stated, int fewest)
    {
        var (below, lower, marked, apart) = (0, 0, 0, 0);
        var widths = new List<int>();
        for (var i = 1; i < lines.Length; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            var isMarked = line.HasWords && MarkerStyles.Read(line.Words).Any();
            marked += isMarked ? 1 : 0;
            apart += isMarked && !above.HasWords ? 1 : 0;
            if (isMarked || !line.HasWords || !above.HasWords || Forms.WordCount(above.Words) < FewestWordsAbove)
            {
                continue;
            }

            below++;
            if (char.IsLower(line.Words[0]))
            {
                lower++;
                widths.Add(above.Raw.Length);
            }
        }

        widths.Sort();
        var wrapped = stated == LineBreaks.Wrapped || (stated == LineBreaks.Unsaid && lower >= fewest && lower * 4 >= below);
        return new WrapEvidence(below, lower, wrapped, apart * 2 >= marked && lines.Any(l => l.IsBlank), widths.Count == 0 ? int.MaxValue : widths[widths.Count * 9 / 10]);
    }
}
