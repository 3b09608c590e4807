using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the sentences of a news article that report chỉ tiêu: one that names them before a colon,
/// and those behind it that open with a period of their own.</summary>
internal static class NewsBlocks
{
    public static IEnumerable<TargetBlock> Find(Section section, string words, Horizon? period)
    {
        var text = PrintedText.Of(words);
        var clauses = ClauseCutter.Cut(text.Tokens, text.Nesting);
        var isOpen = false;
        foreach (var sentence in clauses.GroupBy(c => c.Sentence).Select(g => (Place: g.Key, Clauses: g.ToList())))
        {
            var announces = Announces(text, sentence.Clauses);
            var opening = OpeningReader.Of(text, sentence.Place);
            isOpen = announces || (isOpen && opening is { Kind: HorizonKind.Period or HorizonKind.Year });
            if (!isOpen)
            {
                continue;
            }

            var time = opening ?? text.MentionsIn(sentence.Clauses[0].Place).FirstOrDefault(m => !m.IsBase)?.Horizon;
            var label = time is { Kind: HorizonKind.Period } ? time.Value : period?.Value ?? "";
            var (start, length) = text.Characters(sentence.Place);
            yield return new TargetBlock(section, words.Substring(start, length), start, label, null, null, IsHeader: false);
        }
    }

    // `… đề ra một số chỉ tiêu cụ thể cho giai đoạn 2021 – 2025 như: …`
    private static bool Announces(PrintedText text, List<Clause> sentence) =>
        sentence.Count > 1 && sentence[0].Ending is ":" && !text.QuantitiesIn(sentence[0].Place).Any()
        && sentence.Skip(1).Any(c => text.QuantitiesIn(c.Place).Any())
        && Words.TargetHeading.In(text.Tokens, sentence[0].Place) >= 0;
}
