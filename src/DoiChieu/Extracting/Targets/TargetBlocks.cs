using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>Finds the part of a document that it calls its chỉ tiêu: 1. every numbered target with what stands under it;
/// 2. unnumbered text under a heading that says so; 3. in news, sentences that name chỉ tiêu.</summary>
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
                byAnchor[section.Anchor] = block;
            }
        }

        return blocks.ToImmutable();
    }

    private sealed class Walk(DocumentTree tree)
    {
        private readonly Dictionary<string, Section> sections = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        private readonly HashSet<string> parents = tree.Sections.Where(s => s.Parent is not null).Select(s => s.Parent!).ToHashSet(StringComparer.Ordinal);
        private readonly bool isNews = tree.Files.Metadata.Kind is "news";
        private readonly Horizon? period = Horizon.Parse(tree.Files.Metadata.Period);

        public IEnumerable<TargetBlock> BlocksOf(Section section, Dictionary<string, TargetBlock> before)
        {
            var words = tree.Words(section).Text;
            if (section.Parent is not null && before.TryGetValue(section.Parent, out var whole))
            {
                return [new TargetBlock(section, words, 0, whole.Label, whole.Heading, whole, HasBullets(section))];
            }

            if (section.Kind == SectionKind.Target)
            {
                return [new TargetBlock(section, words, 0, $"({Digits(section.Marker)})", HeadingTime(section), null, HasBullets(section))];
            }

            return (IsRunning(section) || IsIndicator(section)) && TargetHeadings.IsUnder(tree, sections, section, words) ? Unnumbered(section, words)
                : isNews && section.Kind is SectionKind.Text ? NewsBlocks.Find(section, words, period)
                : [];
        }

        private IEnumerable<TargetBlock> Unnumbered(Section section, string words)
        {
            var heading = HeadingTime(section);
            var label = heading is { Kind: HorizonKind.Period } ? heading.Value : period?.Value ?? heading?.Value ?? "";
            return [new TargetBlock(section, words, 0, label, heading, null, HasBullets(section))];
        }

        private bool HasBullets(Section section) => parents.Contains(section.Anchor);

        private static bool IsRunning(Section section) =>
            section.Title is null && section.Kind is SectionKind.Text or SectionKind.Bullet or SectionKind.Point or SectionKind.Item or SectionKind.Paragraph or SectionKind.Titled;

        // `c) Tỷ lệ trường đạt chuẩn quốc gia:` over its bullets
        private bool IsIndicator(Section section) =>
            section.Title is not null && section.Kind is SectionKind.Bullet or SectionKind.Point or SectionKind.Item or SectionKind.Paragraph
            && HasBullets(section) && Tokens.Of(tree.Words(section).Text) is { Count: > 0 } title && Words.Head.At(title, 0, title.Count).Found;

        private Horizon? HeadingTime(Section section)
        {
            for (var at = section; at.Parent is not null;)
            {
                at = sections[at.Parent];
                if (at.Kind != SectionKind.Target && TargetHeadings.TimeOf(tree, at) is { } time && !IsPast(time))
                {
                    return time;
                }
            }

            return null;
        }

        private bool IsPast(Horizon time) => TargetContext.None with { Document = period } is var context && context.IsPast(time);

        private static string Digits(string marker) => new([.. marker.Where(char.IsAsciiDigit)]);
    }
}
