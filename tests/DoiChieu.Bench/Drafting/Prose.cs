using System.Collections.Immutable;
using System.Text;

namespace DoiChieu.Bench.Drafting;

/// <summary>Paragraphs that hold no target. A place where another document is cited is `[[id|words]]`: each writer makes of it what its reader wants.</summary>
public sealed class Prose(Dice dice, ImmutableArray<Brief> cited)
{
    private static readonly ImmutableArray<string> Frames = WordLists.Prose("frame");
    private static readonly ImmutableArray<string> Cited = WordLists.Prose("cited");
    private static readonly ImmutableArray<string> Results = WordLists.Prose("result");
    private static readonly Dictionary<char, ImmutableArray<string>> Slots = new() { ['v'] = WordLists.Prose("v"), ['o'] = WordLists.Prose("o"), ['m'] = WordLists.Prose("m"), ['p'] = WordLists.Prose("p"), ['w'] = WordLists.Prose("w") };

    /// <summary>What was reached, and what was not.</summary>
    public string Result(int sentences) => Paragraph(sentences, Results);

    /// <summary>What is to be done.</summary>
    public string Task(int sentences) => Paragraph(sentences, Frames);

    /// <summary>A paragraph whose first sentence names another document, where there is one.</summary>
    public string Citing(int sentences) => cited.IsEmpty ? Task(sentences) : Sentence(dice.One(Cited)) + " " + Task(sentences - 1);

    private string Paragraph(int sentences, ImmutableArray<string> frames)
    {
        var paragraph = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            paragraph.Append(i > 0 ? " " : "").Append(Sentence(dice.One(frames)));
        }

        return paragraph.ToString();
    }

    private string Sentence(string frame)
    {
        var words = new StringBuilder();
        for (var i = 0; i < frame.Length; i++)
        {
            if (frame[i] != '{')
            {
                words.Append(frame[i]);
                continue;
            }

            words.Append(frame[i + 1] == 'c' ? Named(dice.One(cited)) : dice.One(Slots[frame[i + 1]]));
            i += 2;
        }

        words[0] = char.ToUpperInvariant(words[0]);
        return words.ToString();
    }

    private static string Named(Brief brief) => $"[[{brief.Id}|{brief.Cited}]]";
}
