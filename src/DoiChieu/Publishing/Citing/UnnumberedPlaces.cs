using System.Collections.Frozen;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Citing;

/// <summary>What paragraphs without a number are called by one who counts on the printed page: “đoạn thứ hai” where only such paragraphs and heads without a number stand below one head,
/// “đoạn mở đầu”, “đoạn kết” or “đoạn sau gạch đầu dòng thứ nhất” where they stand among numbered or dashed items. A head is no paragraph: the first is the one below it. The first paragraph of a khoản, điểm or gạch that has no title
/// is that section's own: the next is the second. A note below the text is “chú thích”.</summary>
internal sealed class UnnumberedPlaces
{
    private readonly InterfaceWords words;
    private readonly Ordinals ordinals;
    private readonly Func<Section, string> named;
    private readonly FrozenDictionary<string, Counted> counted;

    public UnnumberedPlaces(DocumentTree tree, InterfaceWords words, Func<Section, string> named)
    {
        this.words = words;
        this.named = named;
        ordinals = new Ordinals(words);
        var apart = tree.Notes().Select(n => n.Anchor).ToHashSet(StringComparer.Ordinal);
        var heads = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        counted = tree.Sections
            .Where(s => s.Kind != SectionKind.Title && !apart.Contains(s.Anchor))
            .GroupBy(s => s.Parent ?? "", StringComparer.Ordinal)
            .SelectMany(g => Count([.. g], heads.GetValueOrDefault(g.Key)))
            .ToFrozenDictionary(c => c.Section.Anchor, StringComparer.Ordinal);
    }

    private enum Standing
    {
        Alone,
        Opening,
        Behind,
        Closing,
    }

    /// <summary>A section among its siblings.</summary>
    /// <param name="Number">Its number among those that stand with it.</param>
    /// <param name="Of">How many stand together.</param>
    private sealed record Counted(Section Section, Standing Standing, int Number, int Of, Section? Before);

    /// <summary>A text or a dashed item among its siblings.</summary>
    public string Of(Section section)
    {
        if (!counted.TryGetValue(section.Anchor, out var place))
        {
            return words["cited", "note"];
        }

        var number = ordinals.Of(place.Number);
        return (section.Kind, place.Standing) switch
        {
            (SectionKind.Bullet, _) => words.Say("cited", "bullet", number),
            (_, Standing.Alone) => words.Say("cited", "text", number),
            (_, Standing.Opening) => place.Of == 1 ? words["cited", "opening"] : words.Say("cited", "opening_of_many", number),
            (_, Standing.Closing) => place.Of == 1 ? words["cited", "closing"] : words.Say("cited", "closing_of_many", number),
            _ => place.Of == 1 ? words.Say("cited", "behind", named(place.Before!)) : words.Say("cited", "behind_of_many", number, named(place.Before!)),
        };
    }

    private static IEnumerable<Counted> Count(List<Section> siblings, Section? head)
    {
        var isRunning = head is { Title: null, Runs.Length: > 0 };
        var opens = head is null || siblings.Find(s => s.Kind != SectionKind.Text) is not { } next || IsItem(next);
        var bullets = 0;
        var last = siblings.FindLastIndex(s => s.Kind != SectionKind.Text);
        for (var i = 0; i < siblings.Count;)
        {
            if (siblings[i].Kind != SectionKind.Text)
            {
                bullets += siblings[i].Kind == SectionKind.Bullet ? 1 : 0;
                yield return new Counted(siblings[i], Standing.Alone, Math.Max(1, bullets), 1, null);
                i++;
                continue;
            }

            var end = siblings.FindIndex(i, s => s.Kind != SectionKind.Text) is var found and >= 0 ? found : siblings.Count;
            var own = i == 0 && isRunning ? 1 : 0;
            var standing = last < 0 || own > 0 || (i == 0 && !opens) ? Standing.Alone : i == 0 ? Standing.Opening : i > last ? Standing.Closing : Standing.Behind;
            for (var n = i; n < end; n++)
            {
                yield return new Counted(siblings[n], standing, n - i + 1 + own, end - i, i == 0 ? null : siblings[i - 1]);
            }

            i = end;
        }
    }

    // Seven paragraphs below “II- Hạn chế, yếu kém” and then the head “Nguyên nhân …” open nothing; what stands before the first division opens the document.
    private static bool IsItem(Section section) => section.Marker.Length > 0 || section.Kind is SectionKind.Bullet or SectionKind.Table or SectionKind.Row or SectionKind.Appendix;
}
