using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>What the reviewed pairs of targets say about sentences. 1. Words that hold a measure are laid beside words that hold one which a reader paired
/// with it, and beside nothing else: a target without an answer stands alone, and so do the same words about another period.
/// 2. Where a comparison pairs no targets, it says nothing.</summary>
public sealed class TargetBonds
{
    private readonly FrozenDictionary<string, ImmutableArray<Held>> old;
    private readonly FrozenDictionary<string, ImmutableArray<Held>> @new;
    private readonly ILookup<string, string> answers;

    public TargetBonds(ImmutableArray<PairRow> pairs, DocumentTree old, DocumentTree @new, IEnumerable<Measure> measures)
    {
        var all = pairs.IsEmpty ? [] : measures.ToList();
        (this.old, this.@new) = (Places(old, all), Places(@new, all));
        answers = pairs.SelectMany(p => p.Old.SelectMany(o => p.New.Select(n => (Old: o, New: n)))).Distinct().ToLookup(p => p.Old, p => p.New, StringComparer.Ordinal);
    }

    private readonly record struct Held(int At, string Measure);

    /// <summary>Whether two stretches of words may stand side by side.</summary>
    public bool Allow(Sentence before, Sentence after)
    {
        ImmutableArray<string> ours = [.. OfOld(before)];
        ImmutableArray<string> theirs = [.. OfNew(after)];
        return ours.IsEmpty ? theirs.IsEmpty : ours.Any(o => answers[o].Any(n => theirs.Contains(n, StringComparer.Ordinal)));
    }

    /// <summary>The old and the new words that a reviewed pair lays side by side, in the order of the old text, each two once for each measure.</summary>
    public IEnumerable<(Sentence Old, Sentence New)> Between(ImmutableArray<Sentence> before, ImmutableArray<Sentence> after)
    {
        var holders = after.SelectMany(s => OfNew(s).Select(m => (Measure: m, Sentence: s))).ToLookup(h => h.Measure, h => h.Sentence, StringComparer.Ordinal);
        return before.SelectMany(s => OfOld(s).SelectMany(m => answers[m]).SelectMany(n => holders[n]).Select(n => (s, n)));
    }

    /// <summary>Whether the values of two stretches that are laid side by side stand in another order.</summary>
    public bool IsCrossed(Sentence before, Sentence after)
    {
        var theirs = In(@new, after).ToDictionary(h => h.Measure, h => h.At, StringComparer.Ordinal);
        return WordDiff.IsCrossed(In(old, before).SelectMany(h => answers[h.Measure].Where(theirs.ContainsKey).Select(n => (h.At, theirs[n]))));
    }

    /// <summary>Whether it holds a target.</summary>
    public bool IsTargetOfOld(Sentence sentence) => OfOld(sentence).Any();

    /// <inheritdoc cref="IsTargetOfOld"/>
    public bool IsTargetOfNew(Sentence sentence) => OfNew(sentence).Any();

    private IEnumerable<string> OfOld(Sentence sentence) => Of(old, sentence);

    private IEnumerable<string> OfNew(Sentence sentence) => Of(@new, sentence);

    private static IEnumerable<string> Of(FrozenDictionary<string, ImmutableArray<Held>> places, Sentence sentence) => In(places, sentence).Select(h => h.Measure);

    private static IEnumerable<Held> In(FrozenDictionary<string, ImmutableArray<Held>> places, Sentence sentence) =>
        places.TryGetValue(sentence.Section.Anchor, out var held) ? held.Where(h => h.At >= sentence.Start && h.At < sentence.End) : [];

    private static FrozenDictionary<string, ImmutableArray<Held>> Places(DocumentTree tree, List<Measure> measures)
    {
        var sections = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        return measures.Where(m => string.Equals(m.Document, tree.Id, StringComparison.Ordinal) && sections.ContainsKey(m.Anchor))
            .GroupBy(m => m.Anchor, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => Places(tree.Words(sections[g.Key]), g), StringComparer.Ordinal);
    }

    private static ImmutableArray<Held> Places(SectionText words, IEnumerable<Measure> measures) =>
        [.. measures.Select(m => new Held(words.FromReading(m.Quote).Start, m.Id))];
}
