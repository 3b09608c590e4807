using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Aligning;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Relating;

/// <summary>Sentences of four pairs of texts against labels made by reading: which are carried over, which only look like it.</summary>
public class SentenceGoldTests
{
    private static readonly (string Pair, string Comparison)[] Labelled =
    [
        ("31-nq-dh-2020--17-ctr-ubnd-2021", "31-nq-dh-2020--17-ctr-ubnd-2021"),
        ("31-nq-dh-2020--bao-cao-chinh-tri-2025", "2020-2025--2025-2030"),
        ("59-nq-tw-2020--03-ctr-tu-2020", "59-nq-tw-2020--03-ctr-tu-2020"),
        ("59-nq-tw-2020--31-nq-dh-2020", "59-nq-tw-2020--31-nq-dh-2020"),
    ];

    public static TheoryData<string, string> Pairs => [.. Labelled];

    // A wrong pair is worse than a missed one: none that a reader called different stands side by side.
    [Theory]
    [InlineData("31-nq-dh-2020--17-ctr-ubnd-2021", 39, 43)]
    [InlineData("31-nq-dh-2020--bao-cao-chinh-tri-2025", 35, 43)]
    [InlineData("59-nq-tw-2020--03-ctr-tu-2020", 26, 26)]
    [InlineData("59-nq-tw-2020--31-nq-dh-2020", 42, 46)]
    public void The_labelled_sentences_are_told_apart(string pair, int least, int all)
    {
        var rows = Aligned(pair, Labelled.Single(l => l.Pair == pair).Comparison).Rows.Where(r => r is { Old: not null, New: not null }).ToList();
        var labels = Repository.Gold($"sentences/{pair}.csv").Select(label => (
            IsSame: label["label"] == "same",
            IsPaired: rows.Any(r => Is(r.Old!, label["old"], label["old_words"]) && Is(r.New!, label["new"], label["new_words"])),
            Told: $"{label.Place}: {label["old_words"]} ↔ {label["new_words"]}")).ToList();

        var missed = labels.Where(l => l is { IsSame: true, IsPaired: false }).Select(l => l.Told).ToList();
        Assert.Empty(labels.Where(l => l is { IsSame: false, IsPaired: true }).Select(l => l.Told));
        Assert.Equal(all, labels.Count(l => l.IsSame));
        Assert.True(all - missed.Count >= least, string.Join('\n', missed));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_word_of_both_texts_stands_in_exactly_one_row(string pair, string comparison)
    {
        var aligned = Aligned(pair, comparison);

        Assert.Equal(Words(aligned.Old), Joined(aligned.Rows.Select(r => r.Old)));
        Assert.Equal(Words(aligned.New), Joined(aligned.Rows.Select(r => r.New)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_pieces_of_a_row_joined_are_its_words(string pair, string comparison) =>
        Assert.All(Aligned(pair, comparison).Rows.Where(r => r is { Old: not null, New: not null }), row =>
        {
            Assert.All(new[] { row.Diff!, WordDiff.Literally(row.Old!.Text, row.New!.Text) }, diff => Assert.Equal(
                (row.Old!.Text, row.New!.Text),
                (string.Concat(diff.Old.Select(p => p.Text)), string.Concat(diff.New.Select(p => p.Text)))));
        });

    // The same words stand under two periods: only the reviewed pairs know which answer which.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_holds_a_target_stands_beside_one_that_a_reader_paired_with_it_or_alone(string pair, string comparison)
    {
        var (ids, read) = (pair.Split("--"), Read(comparison));
        var bonds = new TargetBonds(read.Pairs, Tree(ids[0]), Tree(ids[1]), Measures(ids));

        Assert.All(Aligned(pair, comparison).Rows.Where(r => r is { Old: not null, New: not null }), r => Assert.True(bonds.Allow(r.Old!, r.New!), $"{r.Old!.Text} | {r.New!.Text}"));
    }

    private static List<(string Anchor, string Words)> Words(DocumentTree tree) =>
        [.. tree.Sections.Select(s => (s.Anchor, tree.Words(s).Text)).Where(s => s.Text.Length > 0).OrderBy(s => s.Anchor, StringComparer.Ordinal)];

    private static List<(string Anchor, string Words)> Joined(IEnumerable<Sentence?> pieces) =>
        [.. pieces.OfType<Sentence>().GroupBy(s => s.Section.Anchor, StringComparer.Ordinal).Select(g => (g.Key, string.Join(' ', g.OrderBy(s => s.Start).Select(s => s.Text)))).OrderBy(s => s.Key, StringComparer.Ordinal)];

    private static AlignedText Aligned(string pair, string comparison)
    {
        var (ids, noticed) = (pair.Split("--"), new Noticed());
        return noticed.Take(TextComparer.Compare(Read(comparison), [Tree(ids[0]), Tree(ids[1])], Measures(ids)))!.Value;
    }

    private static Comparison Read(string comparison) => new Noticed().Take(ComparisonReader.Read(Repository.Content, comparison))!;

    private static DocumentTree Tree(string id) => Repository.Tree(id);

    private static ImmutableArray<Measure> Measures(string[] ids) => [.. ids.SelectMany(id => TargetFinder.Find(Tree(id)).Value)];

    // A row may hold more than the label, or a good part of it: a label says nothing about one clause of a long sentence.
    private static bool Is(Sentence sentence, string anchor, string words) =>
        sentence.Section.Anchor == anchor
        && (sentence.Text.Contains(words, StringComparison.Ordinal) || (words.Contains(sentence.Text, StringComparison.Ordinal) && 2 * sentence.Text.Length >= words.Length));
}
