using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the sentences that set a target outside the part that is called so: `Phấn đấu đạt …`, `Phấn đấu đến năm 2030, …` below a heading of tasks. 1. They open so, and state a number.
/// 2. `Phấn đấu` before anything else (`Phấn đấu bố trí 3% tổng chi`) is a task, as is what follows it inside a sentence.</summary>
internal static class PledgeBlocks
{
    public static IEnumerable<TargetBlock> Find(string words, Func<string, int, TargetBlock> made)
    {
        if (!words.Contains("hấn đấu", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var text = PrintedText.Of(words);
        foreach (var sentence in ClauseCutter.Cut(text.Tokens, text.Nesting).Select(c => c.Sentence).Distinct())
        {
            if (Opens(text, sentence) && text.QuantitiesIn(sentence).Any())
            {
                var (start, length) = text.Characters(sentence);
                yield return made(words.Substring(start, length), start);
            }
        }
    }

    /// <summary>Whether a sentence opens with `phấn đấu`, and behind it what is reached or the time by which.</summary>
    public static bool Opens(PrintedText text, Stretch sentence)
    {
        var from = sentence.From;
        while (from < sentence.To && text.Tokens[from].Kind == TokenKind.Sign)
        {
            from++;
        }

        var pledge = Words.Pledge.At(text.Tokens, from, sentence.To);
        var behind = from + pledge.Length;
        return pledge.Found && behind < sentence.To
            && (text.MentionAt(behind) is { IsBase: false } || Words.PledgeReach.At(text.Tokens, behind, sentence.To).Found);
    }
}
