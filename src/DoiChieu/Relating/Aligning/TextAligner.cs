using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Lays two documents side by side: sentences are paired, and stand in the divisions that a reviewed list lays side by side.</summary>
public sealed class TextAligner
{
    private readonly DocumentTree old;
    private readonly DocumentTree @new;
    private readonly FrozenDictionary<string, Section> oldSections;
    private readonly FrozenDictionary<string, Section> newSections;
    private readonly ILookup<string, string> oldOfNew;
    private readonly ILookup<string, string> newOfOld;
    private readonly TargetBonds bonds;
    private readonly FrozenSet<string> oldFrames;
    private readonly FrozenSet<string> newFrames;

    private TextAligner(DocumentTree old, DocumentTree @new, ImmutableArray<SectionPair> pairs, TargetBonds bonds)
    {
        this.bonds = bonds;
        (this.old, this.@new) = (old, @new);
        oldSections = old.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        newSections = @new.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        oldOfNew = pairs.ToLookup(p => p.New, p => p.Old, StringComparer.Ordinal);
        newOfOld = pairs.ToLookup(p => p.Old, p => p.New, StringComparer.Ordinal);
        (oldFrames, newFrames) = (Frames(oldSections, newOfOld), Frames(newSections, oldOfNew));
    }

    public static AlignedText Align(DocumentTree old, DocumentTree @new, ImmutableArray<SectionPair> pairs, TargetBonds bonds)
    {
        var found = SentencePairs.Of(new TextPieces(SentenceCutter.Cut(old), SentenceCutter.Cut(@new)), new Correlation(pairs, old, @new), bonds);
        var aligner = new TextAligner(old, @new, pairs, bonds);
        return new AlignedText(old, @new, aligner.Groups(found.Pieces.Old, found.Pieces.New, found.Pairs));
    }

    private ImmutableArray<AlignedGroup> Groups(ImmutableArray<Sentence> before, ImmutableArray<Sentence> after, ImmutableArray<SentencePair> pairs)
    {
        var ofNew = pairs.ToDictionary(p => p.New.Order);
        var ofOld = pairs.ToDictionary(p => p.Old.Order);
        var drafts = new List<Draft>();
        var byDivision = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var sentence in after)
        {
            Of(Division(sentence.Section, newSections, oldOfNew), isNew: true).Add(ofNew.TryGetValue(sentence.Order, out var pair) ? Row(pair) : new AlignedRow(IsFrame(sentence, newFrames) ? AlignedKind.Frame : AlignedKind.OnlyNew, null, sentence, null));
        }

        foreach (var sentence in before.Where(s => !ofOld.ContainsKey(s.Order)))
        {
            var division = Division(sentence.Section, oldSections, newOfOld);
            var answer = newOfOld[division.Anchor].FirstOrDefault();
            var draft = answer is not null && newSections.TryGetValue(answer, out var beside) ? Of(beside, isNew: true) : Of(division, isNew: false);
            draft.AddOld(new AlignedRow(IsFrame(sentence, oldFrames) ? AlignedKind.Frame : AlignedKind.OnlyOld, sentence, null, null));
        }

        return [.. drafts.Select(d => d.Group)];

        Draft Of(Section division, bool isNew)
        {
            var key = (isNew ? "n " : "o ") + division.Anchor;
            if (!byDivision.TryGetValue(key, out var draft))
            {
                draft = isNew
                    ? new Draft([.. oldOfNew[division.Anchor].Select(oldSections.GetValueOrDefault).OfType<Section>()], division)
                    : new Draft([division], null);
                byDivision.Add(key, draft);
                drafts.Add(draft);
            }

            return draft;
        }
    }

    private static bool IsFrame(Sentence sentence, FrozenSet<string> frames) => sentence.Section.Title is not null && frames.Contains(sentence.Section.Anchor);

    // Everything above a division that is laid beside another.
    private static FrozenSet<string> Frames(FrozenDictionary<string, Section> sections, ILookup<string, string> answered)
    {
        var frames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var division in answered.Where(d => sections.ContainsKey(d.Key)))
        {
            for (var above = sections[division.Key].Parent; above is not null && frames.Add(above); above = sections[above].Parent)
            {
                // All the way up.
            }
        }

        return frames.ToFrozenSet(StringComparer.Ordinal);
    }

    private AlignedRow Row(SentencePair pair)
    {
        var diff = WordDiff.Of(pair.Old.Text, pair.New.Text);
        var kind = !diff.IsEmpty ? AlignedKind.Changed : pair.IsMoved ? AlignedKind.Moved : AlignedKind.Same;
        return new AlignedRow(kind, pair.Old, pair.New, bonds.IsCrossed(pair.Old, pair.New) ? diff.AsBlocks() : diff);
    }

    // The nearest division that is laid beside another; without one, the topmost.
    private static Section Division(Section section, FrozenDictionary<string, Section> sections, ILookup<string, string> answered)
    {
        var at = section;
        while (true)
        {
            if (answered.Contains(at.Anchor) || at.Parent is null)
            {
                return at;
            }

            at = sections[at.Parent];
        }
    }

    private sealed class Draft(ImmutableArray<Section> old, Section? @new)
    {
        private readonly List<AlignedRow> rows = [];
        private readonly List<AlignedRow> alone = [];

        // What only the old text has stands behind the last row that stands before it there; at the top where there is none.
        public AlignedGroup Group
        {
            get
            {
                var anchors = rows.Select((row, i) => (Order: row.Old?.Order ?? -1, Row: i)).Where(a => a.Order >= 0).OrderBy(a => a.Order).ToList();
                var behind = alone.ToLookup(row => Before(anchors, row.Old!.Order));
                return new AlignedGroup(old, @new, [.. behind[-1], .. rows.SelectMany((row, i) => behind[i].Prepend(row))]);
            }
        }

        // The row of the last anchor before a sentence; anchors stand in the order of the old text.
        private static int Before(List<(int Order, int Row)> anchors, int order)
        {
            var found = ~anchors.BinarySearch((order, -1));
            return found > 0 ? anchors[found - 1].Row : -1;
        }

        public void Add(AlignedRow row) => rows.Add(row);

        public void AddOld(AlignedRow row) => alone.Add(row);
    }
}
