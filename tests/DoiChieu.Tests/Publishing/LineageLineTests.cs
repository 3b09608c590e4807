using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DoiChieu.Tests.Publishing;

/// <summary>A second place beside the two that follow one another: what its texts set is no step of theirs.</summary>
public partial class LineageLineTests
{
    private const string Text = """
        NGHỊ QUYẾT
        Đại hội xã Khác, nhiệm kỳ 2020 - 2025

        I. CHỈ TIÊU

        (1) Tỷ lệ đô thị hóa đến năm 2025 đạt 12%.

        II. NHIỆM VỤ VÀ GIẢI PHÁP

        - Nâng tốc độ tăng tổng sản phẩm trên địa bàn của xã.
        """;

    private static readonly (string Path, string Text)[] OtherPlace =
    [
        ("breaks.yaml", Sample("breaks.yaml").Replace("breaks:", "- id: khac\n  name: { vi: \"xã Khác\", en: \"elsewhere\" }\nbreaks:", StringComparison.Ordinal)),
        ("documents/xa/source.txt", Text),
        ("documents/xa/document.yaml", SampleSite.Metadata("xa", Text, "kind: resolution\nterm: 2020-2025\nperiod: 2020-2025\nterritory: khac\nauthority: adopted\n")),
        ("documents/xa/indicators.csv", "target,indicator\nxa.1.ty-le-do-thi-hoa,do-thi-hoa\n"),
    ];

    private static readonly ImmutableSortedDictionary<string, string> One = SampleSite.Publish();

    private static readonly ImmutableSortedDictionary<string, string> Two = SampleSite.Publish(OtherPlace);

    [Fact]
    public void Of_one_line_all_ways_stand_at_the_address_of_the_list() =>
        Assert.Equal(["dong-chi-tieu/index.html"], One.Keys.Where(k => k.StartsWith("dong-chi-tieu/", StringComparison.Ordinal)));

    [Fact]
    public void Of_two_lines_each_has_a_page_under_the_id_of_its_first_territory() =>
        Assert.Equal(["dong-chi-tieu/index.html", "dong-chi-tieu/khac/index.html", "dong-chi-tieu/truoc/index.html"], Two.Keys.Where(k => k.StartsWith("dong-chi-tieu/", StringComparison.Ordinal)));

    [Fact]
    public void The_list_names_each_line_with_its_texts_and_targets() =>
        Assert.Equal(["truoc tỉnh Mẫu cũ, tỉnh Mẫu mới 2 văn bản, 3 chỉ tiêu", "khac xã Khác 1 văn bản, 1 chỉ tiêu"], Lines().Matches(Two["dong-chi-tieu/index.html"]).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}"));

    [Fact]
    public void A_line_has_the_texts_of_its_own_territories_only()
    {
        Assert.Contains("Văn bản xa", Two["dong-chi-tieu/khac/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Văn bản cu", Two["dong-chi-tieu/khac/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Văn bản xa", Two["dong-chi-tieu/truoc/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_cautions_of_a_line_are_those_of_its_own_texts()
    {
        Assert.Contains("báo cáo trình Đại hội", Two["dong-chi-tieu/truoc/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("báo cáo trình Đại hội", Two["dong-chi-tieu/khac/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_two_lines_leads_to_its_row_in_both()
    {
        var page = Two["chi-tieu/do-thi-hoa/index.html"];

        Assert.Contains("href=\"../../dong-chi-tieu/truoc/#dong-do-thi-hoa\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../dong-chi-tieu/khac/#dong-do-thi-hoa\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"dong-do-thi-hoa\"", Two["dong-chi-tieu/truoc/index.html"], StringComparison.Ordinal);
        Assert.Contains("id=\"dong-do-thi-hoa\"", Two["dong-chi-tieu/khac/index.html"], StringComparison.Ordinal);
        Assert.All(Regex.Matches(page, " id=\"([^\"]*)\"").CountBy(m => m.Groups[1].Value), id => Assert.Equal(1, id.Value));
    }

    [Fact]
    public void A_task_of_another_place_is_no_mention_of_what_this_one_sets() =>
        Assert.DoesNotContain("van-ban/xa/", Two["chi-tieu/grdp/index.html"], StringComparison.Ordinal);

    [Fact]
    public void The_stops_of_each_line_are_counted_from_one() =>
        Assert.Equal(["do-thi-hoa,1,cu", "do-thi-hoa,2,moi", "do-thi-hoa,1,xa"], Rows(Two["data/lineage.csv"]).Where(r => r.StartsWith("do-thi-hoa,", StringComparison.Ordinal)).Select(r => string.Join(',', r.Split(',').Take(3))));

    [Fact]
    public void What_one_line_has_to_say_does_not_depend_on_the_other() =>
        Assert.Equal(Rows(One["data/lineage.csv"]), Rows(Two["data/lineage.csv"]).Where(r => !r.Contains(",xa,", StringComparison.Ordinal)));

    [Fact]
    public void A_comparison_across_two_lines_is_no_step_of_either()
    {
        var site = SampleSite.Publish(
        [
            .. OtherPlace,
            ("comparisons/cu--xa/comparison.yaml", Sample("comparisons/2020-2025--2025-2030/comparison.yaml").Replace("[moi]", "[xa]", StringComparison.Ordinal).Replace("2025-2030", "2020-2025", StringComparison.Ordinal)),
            ("comparisons/cu--xa/introduction.md", "Xem.\n"),
            ("comparisons/cu--xa/introduction.en.md", "See.\n"),
            ("comparisons/cu--xa/pairs.csv", "pair,indicator,old_targets,new_targets,reasons,note_vi,note_en\ndo-thi-hoa,do-thi-hoa,cu.1.ty-le-do-thi-hoa,xa.1.ty-le-do-thi-hoa,,,\nbac-si,bac-si,cu.2.bac-si-van-dan,,,,\n"),
        ]);

        Assert.Equal(Two["data/lineage.csv"], site["data/lineage.csv"]);
    }

    private static string Sample(string path) => Encoding.UTF8.GetString(SampleSite.Content().Bytes(path)!);

    private static IEnumerable<string> Rows(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<li><a href=\"([^\"/]*)/\">([^<]*)</a> <span class=\"small mute\">([^<]*)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
