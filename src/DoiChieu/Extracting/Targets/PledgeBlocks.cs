using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the sentences that set a target outside the part that is called so: `Phấn đấu đạt …`, `Phấn đấu đến năm 2030, …` below a heading of tasks. 1. They open so, or a part of them behind a semicolon does, and state a number.
/// 2. `Phấn đấu` before anything else (`Phấn đấu bố trí 3% tổng chi`) is a task, as is what follows it behind a comma. 3. Of a part of a sentence what follows it holds too, up to a clause that has no number or opens with a task.</summary>
internal static class PledgeBlocks
{
    public static IEnumerable<TargetBlock> Find(string words, Func<string, int, TargetBlock> made)
    {
        if (!words.Contains("hấn đấu", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var text = PrintedText.Of(words);
        foreach (var sentence in ClauseCutter.Cut(text.Tokens, text.Nesting).GroupBy(c => c.Sentence))
        {
            var place = Opens(text, sentence.Key) ? sentence.Key : Part(text, [.. sentence]);
            if (!place.IsEmpty && text.QuantitiesIn(place).Any())
            {
                var (start, length) = text.Characters(place);
                yield return made(words.Substring(start, length), start);
            }
        }
    }

    /// <summary>Whether a sentence opens with `phấn đấu`, and behind it what is reached or the time by which; or with that time: `Đến năm 2030 phấn đấu trên 75% …`.</summary>
    public static bool Opens(PrintedText text, Stretch sentence)
    {
        var from = Start(text, sentence.From, sentence.To);
        var time = text.MentionAt(from) is { IsBase: false, Horizon.Kind: HorizonKind.Year or HorizonKind.Period } first ? first : null;
        from = time is null ? from : Start(text, time.Place.To, sentence.To);
        var pledge = Words.Pledge.At(text.Tokens, from, sentence.To);
        var behind = from + pledge.Length;
        return pledge.Found && behind < sentence.To && !RunningAims.Asks(text.Tokens, sentence)
            && ((time is null ? text.MentionAt(behind) is { IsBase: false } : Reaches(text, behind, sentence.To)) || Words.PledgeReach.At(text.Tokens, behind, sentence.To).Found);
    }

    // `Năm 2025, phấn đấu đón và phục vụ 23 triệu lượt khách` is a task.
    private static bool Reaches(PrintedText text, int at, int to) =>
        text.QuantitiesIn(new Stretch(at, to)).FirstOrDefault() is { } value && (value.From == at || (value.From == at + 1 && text.Tokens[at].Key is "có"));

    // `Triển khai chương trình …; phấn đấu đến năm 2026 đạt 40%; …`
    private static Stretch Part(PrintedText text, ImmutableArray<Clause> clauses)
    {
        var first = Enumerable.Range(1, Math.Max(0, clauses.Length - 1)).FirstOrDefault(i => clauses[i - 1].Ending is ";" && OpensWithTime(text, clauses[i].Place));
        if (first == 0)
        {
            return default;
        }

        var last = first;
        while (last + 1 < clauses.Length && GoesOn(text, clauses[last + 1].Place))
        {
            last++;
        }

        return new Stretch(clauses[first].Place.From, clauses[last].Place.To);
    }

    private static bool GoesOn(PrintedText text, Stretch clause) => text.QuantitiesIn(clause).Any() && !Words.Action.At(text.Tokens, clause.From, clause.To).Found;

    private static bool OpensWithTime(PrintedText text, Stretch clause) =>
        Words.Pledge.At(text.Tokens, clause.From, clause.To) is { Found: true } pledge && text.MentionAt(clause.From + pledge.Length) is { IsBase: false };

    private static int Start(PrintedText text, int from, int to)
    {
        while (from < to && text.Tokens[from].Kind == TokenKind.Sign)
        {
            from++;
        }

        return from;
    }
}
