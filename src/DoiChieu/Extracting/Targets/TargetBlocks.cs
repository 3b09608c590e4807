using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the part of a document that it calls its chỉ tiêu or mục tiêu: 1. every numbered target with what stands under it;
/// 2. unnumbered text under a heading that says so, or that opens with one; 3. in news, and where no heading says so, sentences that announce chỉ tiêu or mục tiêu.</summary>
internal static class TargetBlocks
{
    public static ImmutableArray<TargetBlock> Find(DocumentTree tree)
    {
        var walk = new Walk(tree);
        var blocks = ImmutableArray.CreateBuilder<TargetBlock>();
        var byAnchor = new Dictionary<string, TargetBlock>(StringComparer.Ordinal);
        foreach (var section in tree.Sections)
        {
            var found = walk.BlocksOf(section, byAnchor).ToList();
            if (found is [])
            {
                // A footnote at the end of the document belongs to its target in the tree, but is no bullet of it.
                byAnchor.Clear();
            }

            foreach (var block in found)
            {
                blocks.Add(block);
                if (!block.StandsAlone)
                {
                    byAnchor[section.Anchor] = block;
                }
            }
        }

        return blocks.ToImmutable();
    }

    private sealed class Walk
    {
        private readonly DocumentTree tree;
        private readonly TargetHeadings headings;
        private readonly TableReader tables;
        private readonly HashSet<string> parents;
        private readonly TargetContext context;
        private readonly bool isNews;
        private readonly Horizon? period;
        private readonly RunningAims? aims;

        public Walk(DocumentTree tree)
        {
            this.tree = tree;
            parents = tree.Sections.Where(s => s.Parent is not null).Select(s => s.Parent!).ToHashSet(StringComparer.Ordinal);
            context = TargetContext.Of(tree.Files.Metadata);
            (isNews, period) = (tree.Files.Metadata.Kind is Reading.TextKinds.News, context.Document);
            headings = new TargetHeadings(tree);
            tables = new TableReader(tree, headings, context);
            aims = isNews || !tree.Sections.Any(IsOfTargets) ? new RunningAims(TextYear.Of(tree, context), context) : null;
        }

        public IEnumerable<TargetBlock> BlocksOf(Section section, Dictionary<string, TargetBlock> before)
        {
            if (section.Kind is not SectionKind.Text)
            {
                aims?.Close();
            }

            if (tables.Holds(section))
            {
                return tables.BlocksOf(section, (row, cell, from, time) => Unnumbered(row, cell, from, time ?? HeadingTime(row)));
            }

            var words = tree.Words(section).Text;
            if (IsAside(words) || Forms.IsCaption(words) || headings.IsSource(section))
            {
                return [];
            }

            if (section.Parent is not null && before.TryGetValue(section.Parent, out var whole))
            {
                return [new TargetBlock(section, words, 0, whole.Label, whole.Heading, whole, HasBullets(section))];
            }

            var runIn = (IsRunning(section) || IsUnset(section, words)) && !isNews && !headings.IsBare(section) ? RunInHeading.Of(words) : RunInHeading.None;
            if (tables.HasRow(runIn.Number) || (section.Kind == SectionKind.Target && section.Marker.Contains("tiêu", StringComparison.OrdinalIgnoreCase) && tables.HasRow(Digits(section.Marker))))
            {
                // `Chỉ tiêu 29: mục tiêu năm 2026 là 42% theo bản ký`, below the table that has the target.
                return [];
            }

            if (section.Kind == SectionKind.Target)
            {
                return [new TargetBlock(section, words, 0, $"({Digits(section.Marker)})", HeadingTime(section), null, HasBullets(section))];
            }

            return runIn.Says is HeadingSays.Targets or HeadingSays.Aims && (runIn.IsNumbered || !headings.TellsResults(section)) ? RunIn(section, words, runIn)
                : runIn.Says is HeadingSays.Nothing && MayCommit(section, words) && headings.IsUnder(section, words) ? [Quoted(section, words)]
                : aims is not null && section.Kind is SectionKind.Text && NewsBlocks.Find(section, words, period, headings.SaysAbove(section) is HeadingSays.Other ? null : aims).ToList() is { Count: > 0 } told ? told
                : MayCommit(section, words) && section.Kind is not SectionKind.Heading && headings.SaysAbove(section) is not HeadingSays.Vision ? PledgeBlocks.Find(words, (rest, from) => Unnumbered(section, rest, from, HeadingTime(section)) with { StandsAlone = true })
                : [];
        }

        private bool IsOfTargets(Section section) =>
            section.Kind is SectionKind.Target || TargetHeading.Of(headings.TitleOf(section)) is HeadingSays.Targets or HeadingSays.Aims;

        // `- Chỉ tiêu 3: Tỷ lệ … đạt 27%`; without a value the words may only say what the part is about.
        private IEnumerable<TargetBlock> RunIn(Section section, string words, RunInHeading runIn)
        {
            var rest = words[runIn.From..];
            if (!runIn.IsNumbered && runIn.Named >= 0 && PrintedText.Of(rest) is { Quantities: [var value] } only && value.From == 0 && value.To >= only.Tokens.Count - 1)
            {
                return [Unnumbered(section, words[runIn.Named..], runIn.Named, runIn.Time ?? HeadingTime(section))];
            }

            return runIn.IsNumbered || PrintedText.Of(rest).Quantities.Length > 0
                ? [Unnumbered(section, rest, runIn.From, runIn.Time ?? HeadingTime(section))]
                : [];
        }

        private TargetBlock Unnumbered(Section section, string words, int from, Horizon? heading)
        {
            var label = heading is { Kind: HorizonKind.Period } ? heading.Value : period?.Value ?? heading?.Value ?? "";
            return new TargetBlock(section, words, from, label, heading, null, HasBullets(section)) { Doubtful = heading is null ? Doubtful(section) : null };
        }

        private Section? Doubtful(Section section) => headings.Above(section).FirstOrDefault(a => headings.LeadInOf(a) is { IsDoubtful: true });

        // “Đến năm 2030, …”: the marks around a quotation of its own are no words of it.
        private TargetBlock Quoted(Section section, string words)
        {
            var from = words[0] is '“' or '"' ? 1 : 0;
            var rest = from == 0 ? words : words[from..].TrimEnd('.', ' ').TrimEnd('”', '"');
            return Unnumbered(section, rest, from, HeadingTime(section));
        }

        private bool HasBullets(Section section) => parents.Contains(section.Anchor);

        private bool MayCommit(Section section, string words) =>
            (IsRunning(section) || IsIndicator(section) || IsUnset(section, words)) && !headings.IsBare(section)
            && words.Any(char.IsLetter);

        // `(Ảnh: Sưu tầm)`, and `trấn).`, the last line of a bracket that a page broke
        private static bool IsAside(string words) =>
            words.TrimEnd('.', ';') is var line && line.EndsWith(')') && (line.StartsWith('(') || !line.Contains('(', StringComparison.Ordinal)) && PrintedText.Of(words).Quantities.Length == 0
            && (line.StartsWith('(') || (char.IsLower(line[0]) && !line.Contains(' ', StringComparison.Ordinal)));

        private static bool IsRunning(Section section) =>
            section.Title is null && section.Kind is SectionKind.Text or SectionKind.Bullet or SectionKind.Point or SectionKind.Item or SectionKind.Paragraph or SectionKind.Titled;

        // `c) Tỷ lệ trường đạt chuẩn quốc gia:` over its bullets
        private bool IsIndicator(Section section) =>
            section.Title is not null && section.Kind is SectionKind.Bullet or SectionKind.Point or SectionKind.Item or SectionKind.Paragraph
            && HasBullets(section) && Tokens.Of(tree.Words(section).Text) is { Count: > 0 } title && Words.Head.At(title, 0, title.Count).Found;

        // `Tỷ lệ đô thị hóa đạt 76%`, on a line of its own without a full stop: it looks like a heading.
        private static bool IsUnset(Section section, string words) =>
            section.Kind is SectionKind.Heading && PrintedText.Of(words).Quantities.Length > 0;

        private Horizon? HeadingTime(Section section)
        {
            foreach (var above in headings.Above(section))
            {
                if (headings.LeadInOf(above) is { IsDoubtful: true })
                {
                    return null;
                }

                if (above.Kind != SectionKind.Target && headings.TimeOf(above) is { } time && !context.IsPast(time))
                {
                    return time;
                }
            }

            // `Kế hoạch phát triển kinh tế - xã hội năm 2025`, where document.yaml gives no period
            return period is null ? headings.TimeOfTitle() : null;
        }

        private static string Digits(string marker) => new([.. marker.Where(char.IsAsciiDigit)]);
    }
}
