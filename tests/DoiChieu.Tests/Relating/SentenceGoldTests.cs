using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating.Aligning;

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

    [Fact]
    public void The_labelled_sentences_are_told_apart()
    {
        var (found, missed, wrong) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (pair, comparison) in Labelled)
        {
            var ids = pair.Split("--");
            var rows = Aligned(ids[0], ids[1], comparison).Rows.Where(r => r is { Old: not null, New: not null }).ToList();
            foreach (var label in Repository.Gold($"sentences/{pair}.csv"))
            {
                var isPaired = rows.Any(r => Is(r.Old!, label["old"], label["old_words"]) && Is(r.New!, label["new"], label["new_words"]));
                var isSame = label["label"] == "same";
                (isSame ? isPaired ? found : missed : isPaired ? wrong : []).Add($"{label.Place}: {label["old_words"]} ↔ {label["new_words"]}");
            }
        }

        var told = $"{found.Count} found, {missed.Count} missed, {wrong.Count} wrong\nMISSED\n{string.Join('\n', missed)}\nWRONG\n{string.Join('\n', wrong)}";
        Assert.True(found.Count >= 0.86 * (found.Count + missed.Count), told);
        Assert.True(found.Count >= 0.94 * (found.Count + wrong.Count), told);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_sentence_of_both_texts_stands_in_exactly_one_row(string pair, string comparison)
    {
        var ids = pair.Split("--");
        var aligned = Aligned(ids[0], ids[1], comparison);

        Assert.Equal(SentenceCutter.Cut(aligned.Old).Select(s => s.Order), aligned.Rows.Where(r => r.Old is not null).Select(r => r.Old!.Order).Order());
        Assert.Equal(SentenceCutter.Cut(aligned.New).Select(s => s.Order), aligned.Rows.Where(r => r.New is not null).Select(r => r.New!.Order).Order());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_sentences_of_a_document_joined_are_its_words(string pair, string comparison)
    {
        Assert.NotEmpty(comparison);
        var tree = Repository.Tree(pair.Split("--")[1]);

        var sentences = SentenceCutter.Cut(tree).GroupBy(s => s.Section.Anchor, StringComparer.Ordinal).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(s => s.Text)), StringComparer.Ordinal);

        Assert.All(tree.Sections.Where(s => tree.Words(s).Text.Length > 0), s => Assert.Equal(tree.Words(s).Text, sentences[s.Anchor]));
    }

    private static AlignedText Aligned(string old, string @new, string comparison)
    {
        var noticed = new Noticed();
        var read = noticed.Take(ComparisonReader.Read(new DiskFolder(Path.Combine(Repository.Root, "content")), comparison))!;

        // Not published: the article gathers in one sentence what the resolution says in five.
        var kept = $"sections/{old}--{@new}.csv";
        if (File.Exists(Path.Combine(Repository.Root, "tests", "gold", kept)))
        {
            read = read with { Sections = [.. Repository.Gold(kept).Select(row => new SectionPair(row["old"], row["new"], row["note"], row))] };
        }

        return noticed.Take(TextComparer.Compare(read, [Repository.Tree(old), Repository.Tree(@new)]))!;
    }

    private static bool Is(Sentence sentence, string anchor, string words) =>
        sentence.Section.Anchor == anchor && (sentence.Text.Contains(words, StringComparison.Ordinal) || words.Contains(sentence.Text, StringComparison.Ordinal));
}
