using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the sentences that state what is to be reached, by when, and are in no block of targets: `Đến năm 2030, đàn gia cầm đạt 15 triệu con` below a heading of ways to get there.
/// 1. Such a sentence prints a value and, in the same clause, a time ahead of the text; or `phấn đấu` and a value behind it; or stands right below a line that is such a time (`(i) Đến năm 2030:`).
/// 2. Sentences that tell results and grounds (`Căn cứ …`), titles, headings and rows of tables are none. 3. They are in the order of the text.</summary>
internal sealed class UnreadStatements(DocumentTree tree, TargetContext context, ILookup<string, TargetBlock> read)
{
    // `(i) Đến năm 2030:`
    private const int LongestTime = 10;

    private readonly HashSet<string> times = new(StringComparer.Ordinal);
    private readonly int issued = Math.Max(context.Issued, context.Document?.FirstYear ?? 0);
    private readonly Lazy<int> now = new(() => TextYear.Of(tree, context));

    /// <summary>Those of one section, whose words these are. Sections come in their order.</summary>
    public IEnumerable<TextSpan> Of(Section section, SectionText words, PrintedText text)
    {
        if (IsOnlyTime(text))
        {
            times.Add(section.Anchor);
        }

        if (!IsText(section) || !MayState(section, text))
        {
            yield break;
        }

        foreach (var sentence in ClauseCutter.Cut(text.Tokens, text.Nesting).GroupBy(c => c.Sentence))
        {
            var (start, length) = text.Characters(sentence.Key);
            if (!IsRead(section, start, length) && States(section, text, [.. sentence]))
            {
                yield return words.ToReading(start, length);
            }
        }
    }

    private static bool IsText(Section section) =>
        section.Title is null && section.Kind is not (SectionKind.Title or SectionKind.Table or SectionKind.Row or SectionKind.Group or SectionKind.Heading or SectionKind.Period or SectionKind.Target);

    private bool IsRead(Section section, int start, int length) =>
        read[section.Anchor].Any(b => start < b.From + b.Words.Length && b.From < start + length);

    private bool States(Section section, PrintedText text, List<Clause> clauses)
    {
        var sentence = clauses[0].Sentence;
        if (TellsResults(text.Tokens, sentence) || Words.SourceLead.At(text.Tokens, sentence.From, sentence.To).Found || RunningAims.Asks(text.Tokens, sentence))
        {
            return false;
        }

        return text.QuantitiesIn(sentence).Any()
            ? Pledges(text, sentence) || clauses.Exists(c => text.QuantitiesIn(c.Place).Any() && text.MentionsIn(c.Place).Any(m => IsAhead(text.Tokens, m, c))) || IsBelowTime(section)
            : PledgeBlocks.Opens(text, sentence);
    }

    // `đến năm 2030 sản lượng ước đạt 48.000 tấn` is an estimate of what is to come.
    private static bool TellsResults(Tokens tokens, Stretch sentence) =>
        Words.PastLead.In(tokens, sentence) >= 0 || (Words.AimPast.In(tokens, sentence) is var past and >= 0 && tokens[past].Key is not "ước");

    // `phấn đấu` opens the sentence or a part of it; behind a comma only what is reached counts, and `nỗ lực phấn đấu` tells nothing by itself.
    private static bool Pledges(PrintedText text, Stretch sentence) =>
        Enumerable.Range(sentence.From, sentence.Length).Any(i => Words.Pledge.At(text.Tokens, i, sentence.To).Found && Pledged(text, i, sentence));

    private static bool Pledged(PrintedText text, int at, Stretch sentence)
    {
        var values = text.QuantitiesIn(sentence with { From = at });
        return at == sentence.From || (text.Tokens[at - 1].Kind == TokenKind.Sign && text.Tokens[at - 1].Key is not ",") ? values.Any()
            : text.Tokens[at - 1].Key is "," && values.Any(v => v.Unit.Kind == UnitKind.Share || Words.PledgeReach.Before(text.Tokens, at, v.From).Found);
    }

    // `đến năm 2030`, `vào năm 2030`; `Năm 2030`, `Giai đoạn 2026 - 2030` where a clause opens with it, else they may be of a name, and where it is known to be ahead.
    private bool IsAhead(Tokens tokens, Mention time, Clause clause) =>
        time is { IsBase: false, Horizon.Kind: HorizonKind.Year or HorizonKind.Period } && !context.IsPast(time.Horizon) && time.Horizon.LastYear > issued
        && ((time.Horizon.Kind == HorizonKind.Year && tokens[time.Place.From].Key is "đến" or "tới" or "vào" or "trước")
            || ((time.Horizon.LastYear > now.Value || (time.Horizon.Kind == HorizonKind.Period && time.Horizon.LastYear == now.Value)) && Enumerable.Range(clause.Place.From, time.Place.From - clause.Place.From).All(i => tokens[i].Kind == TokenKind.Sign)));

    // Without a time, a pledge or a value below a time there is nothing to look for.
    private bool MayState(Section section, PrintedText text) =>
        text.Mentions.Any(m => !m.IsBase && m.Horizon.LastYear > issued) || text.Tokens.Text.Contains("hấn đấu", StringComparison.Ordinal) || (IsBelowTime(section) && !text.Quantities.IsEmpty);

    private bool IsBelowTime(Section section) => section.Parent is not null && times.Contains(section.Parent);

    private bool IsOnlyTime(PrintedText text) =>
        text.Tokens.Count <= LongestTime && text.Quantities.IsEmpty && text.Mentions is [{ IsBase: false } time] && time.Horizon.LastYear > issued && !context.IsPast(time.Horizon);
}
