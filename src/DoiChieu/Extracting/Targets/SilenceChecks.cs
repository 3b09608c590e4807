using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Tells where a document prints figures of what is to come and none, or few, of them are read as targets: silence is never taken for absence.
/// Counted are values in sentences that name chỉ tiêu, mục tiêu or phấn đấu, or a year to come behind `đến`, and in rows below a head that names them.</summary>
internal static class SilenceChecks
{
    // One or two such figures stand in any text; a list of targets has more.
    private const int Fewest = 4;

    private const int MostLines = 40;

    public static void Add(DocumentTree tree, ImmutableArray<TargetBlock> blocks, int values, Noticed noticed)
    {
        var read = blocks.Select(b => b.Section.Anchor).ToHashSet(StringComparer.Ordinal);
        var context = TargetContext.Of(tree.Files.Metadata);
        var heads = new HashSet<string>(StringComparer.Ordinal);
        var (count, first) = (0, (Section?)null);
        var unread = new UnreadStatements(tree, context, blocks.ToLookup(b => b.Section.Anchor, StringComparer.Ordinal));
        var statements = new List<TextSpan>();
        foreach (var section in tree.Sections.Where(s => s.Runs.Length > 0))
        {
            var words = tree.Words(section);
            var text = PrintedText.Of(words.Text);
            if (section.Kind == SectionKind.Table)
            {
                _ = Words.Future.In(text.Tokens, new Stretch(0, text.Tokens.Count)) >= 0 && heads.Add(section.Anchor);
                continue;
            }

            statements.AddRange(unread.Of(section, words, text));
            var here = read.Contains(section.Anchor) ? 0 : section.Kind == SectionKind.Row ? InRow(section, text, heads) : InSentences(text, context);
            first = here > 0 ? first ?? section : first;
            count += here;
        }

        if (statements.Count > 0 && (values > 0 || count < Fewest))
        {
            Tell(tree, statements, noticed);
            return;
        }

        if (first is null || count < Fewest || (values > 0 && count <= values))
        {
            return;
        }

        var place = tree.Text.At(first.Runs[0].Start, first.Runs[^1].End - first.Runs[0].Start);
        noticed.Add((values == 0 ? Rules.FiguresWithoutTarget : Rules.FiguresOutsideTargets).At(place, Text(count), Text(values)));
    }

    // Which sentences they are, where single ones can be told.
    private static void Tell(DocumentTree tree, List<TextSpan> statements, Noticed noticed)
    {
        var lines = statements.Select(f => tree.Text.SourceLine(f.Start)).Distinct().Select(Text).ToList();
        var shown = string.Join(", ", lines.Take(MostLines)) + (lines.Count > MostLines ? ", …" : "");
        noticed.Add(Rules.StatementsOutsideTargets.At(tree.Text.At(statements[0].Start, statements[0].Length), Text(statements.Count), shown));
    }

    // A row of a table below a head, or in one of its groups.
    private static int InRow(Section row, PrintedText text, HashSet<string> heads) =>
        row.Parent is { } parent && heads.Any(h => parent.StartsWith(h, StringComparison.Ordinal)) && text.Quantities.Length > 0 ? 1 : 0;

    private static int InSentences(PrintedText text, TargetContext context)
    {
        var count = 0;
        foreach (var sentence in ClauseCutter.Cut(text.Tokens, text.Nesting).Select(c => c.Sentence).Distinct())
        {
            count += Promises(text, sentence, context) ? text.QuantitiesIn(sentence).Count() : 0;
        }

        return count;
    }

    private static bool Promises(PrintedText text, Stretch sentence, TargetContext context)
    {
        // A year of the past beside it is often a baseline: `phấn đấu đạt 41 triệu đồng, gấp 2 lần năm 2010`.
        if (Words.PastLead.In(text.Tokens, sentence) >= 0)
        {
            return false;
        }

        return Words.Future.In(text.Tokens, sentence) >= 0
            || text.MentionsIn(sentence).Any(m => m is { IsBase: false, Horizon.Kind: HorizonKind.Year } && !context.IsPast(m.Horizon) && text.Tokens[m.Place.From].Key is "đến" or "tới");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
