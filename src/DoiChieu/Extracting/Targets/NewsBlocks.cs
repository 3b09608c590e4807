using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the sentences of running text that report chỉ tiêu: one that names them before a colon,
/// those behind it that open with a period of their own, and those that announce aims for a time to come.</summary>
internal static class NewsBlocks
{
    public static IEnumerable<TargetBlock> Find(Section section, string words, Horizon? period, RunningAims? aims)
    {
        var text = PrintedText.Of(words);
        var clauses = ClauseCutter.Cut(text.Tokens, text.Nesting);
        var sentences = clauses.GroupBy(c => c.Sentence).Select(g => (Place: g.Key, Clauses: g.ToList())).ToList();
        var set = (aims?.Find(text, sentences.Select(s => s.Place)) ?? []).ToDictionary(s => s.Place.To);
        var isOpen = false;
        foreach (var sentence in sentences)
        {
            var announces = Announces(text, sentence.Clauses);
            var opening = OpeningReader.Of(text, sentence.Place);
            isOpen = announces || (isOpen && opening is { Kind: HorizonKind.Period or HorizonKind.Year });
            if (!isOpen)
            {
                if (set.TryGetValue(sentence.Place.To, out var aim))
                {
                    yield return Made(section, words, text, aim.Place, (period ?? aim.Before)?.Value ?? "", aim.Before);
                }
                else if (aims is not null && PledgeBlocks.Opens(text, sentence.Place) && text.QuantitiesIn(sentence.Place).Any())
                {
                    yield return Made(section, words, text, sentence.Place, period?.Value ?? "", null);
                }

                continue;
            }

            var time = opening ?? text.MentionsIn(sentence.Clauses[0].Place).FirstOrDefault(m => !m.IsBase)?.Horizon;
            yield return Made(section, words, text, sentence.Place, time is { Kind: HorizonKind.Period } ? time.Value : period?.Value ?? "", null);
        }
    }

    private static TargetBlock Made(Section section, string words, PrintedText text, Stretch place, string label, Horizon? heading)
    {
        var (start, length) = text.Characters(place);
        return new TargetBlock(section, words.Substring(start, length), start, label, heading, null, IsHeader: false);
    }

    // `… đề ra một số chỉ tiêu cụ thể cho giai đoạn 2021 – 2025 như: …`
    private static bool Announces(PrintedText text, List<Clause> sentence) =>
        sentence.Count > 1 && sentence[0].Ending is ":" && !text.QuantitiesIn(sentence[0].Place).Any()
        && sentence.Skip(1).Any(c => text.QuantitiesIn(c.Place).Any())
        && Words.TargetHeading.In(text.Tokens, sentence[0].Place) >= 0 && Words.AimPast.In(text.Tokens, sentence[0].Place) < 0;
}
