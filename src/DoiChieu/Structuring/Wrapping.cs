using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Reading;

namespace DoiChieu.Structuring;

/// <summary>Which lines go on with the paragraph of the line above. 1. The text shows whether its lines are broken at a width: in running Vietnamese most words begin in
/// lower case, so of the lines that stand directly below another most do, where a paragraph is broken, and hardly any where a line is a paragraph.
/// 2. In a broken text a line that begins like a marker is an item only where the line above is finished (`…đạt\n- 06%/năm` is one sentence).
/// 3. Nothing is joined over a blank line.</summary>
internal sealed class Wrapping
{
    private const int FewestBroken = 3;
    private const int FewestWordsOfCapitals = 2;
    private readonly HashSet<int> continuations = [];

    private Wrapping(WrapEvidence evidence) => Evidence = evidence;

    public WrapEvidence Evidence { get; }

    public bool IsWrapped => Evidence.IsWrapped;

    /// <summary>Whether the line that starts at an offset of the reading text goes on with the line above it.</summary>
    public bool GoesOn(int lineStart) => continuations.Contains(lineStart);

    public static Wrapping Of(ReadingText reading, ImmutableArray<TextLine> lines, LineBreaks stated)
    {
        var wrapping = new Wrapping(WrapEvidence.Of(lines, stated, FewestBroken));
        if (!wrapping.IsWrapped)
        {
            return wrapping;
        }

        TextLine? opening = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].HasWords && !(lines[i].IsBlank && lines[i].Raw.Length > 0))
            {
                opening = null;
            }
            else if (opening is not null && !wrapping.Begins(lines, i, opening))
            {
                wrapping.continuations.Add(lines[i].Start);
            }
            else if (lines[i].HasWords)
            {
                opening = lines[i];
            }
        }

        return wrapping;
    }

    private bool Begins(ImmutableArray<TextLine> lines, int i, TextLine opening)
    {
        var (line, above) = (lines[i], lines[i - 1].IsBlank && i > 1 ? lines[i - 2] : lines[i - 1]);
        if (line.IsBlank)
        {
            return false;
        }

        if (IsHardBreak(above, reading: lines[i - 1]) || line.Raw[0] == '#' || above.Raw.StartsWith('#') || IsBehindCapitals(above, line))
        {
            return true;
        }

        var markers = MarkerStyles.Read(line.Words).ToList();
        return markers.Count > 0
            ? Finishes(above.Words) || above.IsBold || Follows(opening, markers) || (IsShort(above, line) && Forms.IsCapitals(above.Words))
            : !Evidence.HasBlankLines && IsShort(above, line) && (Finishes(above.Words) || Forms.IsCapitals(above.Words)) && !char.IsLower(line.Words[0]);
    }

    private static bool IsHardBreak(TextLine above, TextLine reading) => ReferenceEquals(above, reading) && above.Raw.EndsWith('\\');

    // `CHỦ TỊCH`, and below it a name: a line in capitals alone is no part of a sentence.
    private static bool IsBehindCapitals(TextLine above, TextLine line) =>
        Forms.IsCapitals(above.Words) && Forms.WordCount(above.Words) >= FewestWordsOfCapitals && !Forms.IsCapitals(line.Words.Split(' ')[0]) && char.IsUpper(line.Words.FirstOrDefault(char.IsLetter));

    // A comma does not finish an item: the rest of its sentence may stand below.
    private static bool Finishes(string words) => Forms.Closes(words) && !words.EndsWith(',');

    // Below `1. …` stands `2. …`; below a dash a dash and a capital, where no blank lines part the items.
    private bool Follows(TextLine opening, List<Marker> markers)
    {
        var open = MarkerStyles.Read(opening.Words).ToList();
        return markers.Exists(m => open.Exists(o => string.Equals(o.Key, m.Key, StringComparison.Ordinal) && (m.Last > 0 ? o.Last + 1 == m.Last : !Evidence.HasBlankLines)));
    }

    /// <summary>Whether the first word of a line would have had room on the line above: then that one ended by itself.</summary>
    private bool IsShort(TextLine above, TextLine line)
    {
        var word = line.Words.IndexOf(' ', StringComparison.Ordinal) is var at and >= 0 ? at : line.Words.Length;
        return above.Raw.Length + 1 + word <= Evidence.Width;
    }
}
