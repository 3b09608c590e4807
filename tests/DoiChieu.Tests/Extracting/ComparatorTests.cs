using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Extracting;

/// <summary>Every word that binds a number, each in a sentence of its own; and no word in the table that is not tried here.</summary>
public class ComparatorTests
{
    public static TheoryData<string, string, string> Phrases =>
        [.. Repository.Gold("comparators.csv").Select(r => new TheoryDataRow<string, string, string>(r["stands"], r["phrase"], r["comparator"]))];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_comparator_binds_the_number_beside_it(string stands, string phrase, string comparator)
    {
        var bound = stands == "before" ? $"{phrase} 80%" : $"80% {phrase}";

        var measure = Assert.Single(Measures($"(1) Đến năm 2030, tỷ lệ hộ dùng điện {bound}."));

        Assert.Equal((comparator, bound), (measure.Comparator.ToString().ToLowerInvariant(), measure.Verbatim));
    }

    [Fact]
    public void Every_comparator_of_the_table_is_tried()
    {
        var table = File.ReadAllLines(Path.Combine(Repository.Root, "src", "DoiChieu", "Extracting", "Targets", "words.tsv"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells[0] is "comparator" or "comparator-after")
            .SelectMany(cells => cells[2].Split(" | ").Select(phrase => (cells[0] == "comparator" ? "before" : "after", phrase, cells[1])));

        Assert.Equal(table.Order(), Repository.Gold("comparators.csv").Select(r => (r["stands"], r["phrase"], r["comparator"])).Order());
    }

    private static IEnumerable<Measure> Measures(string target)
    {
        var files = Samples.Document($"NGHỊ QUYẾT\n\nI. CHỈ TIÊU CHỦ YẾU\n\n{target}");
        var text = DoiChieu.Cleaning.Cleaner.Clean(files).Value;
        return TargetFinder.Find(DoiChieu.Structuring.Structurer.Structure(files, text).Value).Value;
    }
}
