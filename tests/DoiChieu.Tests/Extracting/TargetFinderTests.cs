using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting;

public class TargetFinderTests
{
    [Fact]
    public void Bullets_under_a_target_have_its_label_and_their_own_anchor()
    {
        var measures = Find("""
            2. Chỉ tiêu cụ thể
            (6) Phát triển khoa học:
            - Tỷ trọng kinh tế số đạt 30%.
            - Số lượng công bố tăng 10%/năm.
            """).Value;

        Assert.Equal([("(6)", 3), ("(6)", 4)], measures.Select(m => (m.Label, m.SourceLine)));
        Assert.Equal(2, measures.Select(m => m.Anchor).Distinct().Count());
    }

    [Fact]
    public void Bullets_under_an_indicator_are_its_parts() =>
        Assert.Equal(
            ["Tỷ lệ trường đạt chuẩn / Mầm non", "Tỷ lệ trường đạt chuẩn / Tiểu học"],
            Find("2. Chỉ tiêu cụ thể\n(1) Tỷ lệ trường đạt chuẩn:\n- Mầm non đạt 60%.\n- Tiểu học đạt 70%.").Value.Select(m => $"{m.IndicatorAsWritten} / {m.Breakdown}"));

    [Theory]
    [InlineData("14. Nghị quyết về nhiệm vụ chính trị năm 2026", "2026")]
    [InlineData("Báo cáo kết quả năm 2026", "")]
    public void A_title_that_stands_in_the_text_as_a_number_lends_its_year(string title, string expected)
    {
        var files = Samples.Document($"{title}\n\n-----\n\nTóm tắt.\n\nI. Các chỉ tiêu chủ yếu\n\n- Tỷ lệ đô thị hóa đạt 76%.\n\n");
        files = files with { Metadata = files.Metadata with { Title = title, Period = "", Date = null } };

        Assert.Equal([expected], TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value).Value.Select(m => m.Horizon));
    }

    [Theory]
    [InlineData("Hệ thống cơ sở lưu trú: Mở rộng quy mô lên 76% số buồng.", "76%")]
    [InlineData("Cơ sở pháp lý: Luật yêu cầu đạt 76%.", "")]
    public void A_place_is_no_ground(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find($"1. Các chỉ tiêu chủ yếu\n- {line}\n- Dòng hai.\n").Value.Where(m => m.Comparator != Comparator.None).Select(m => m.Verbatim)));

    [Theory]
    [InlineData("✅ Lưu ý về 7a: ba dòng in nhầm thành TT 10.")]
    [InlineData("Ghi chú: số 12% là số cũ.")]
    public void A_note_below_targets_is_none(string note) =>
        Assert.Equal(["76%"], Find($"1. Các chỉ tiêu chủ yếu\n- Tỷ lệ đô thị hóa đạt 76%.\n\n{note}\n").Value.Select(m => m.Verbatim));

    [Fact]
    public void A_heading_above_lends_its_period() =>
        Assert.Equal(
            [("2020-2025", HorizonOrigin.Heading)],
            Find("1. Phương hướng giai đoạn 2020 - 2025\n1.1. Các chỉ tiêu chủ yếu\n(1) Tỷ lệ đô thị hóa đạt 76%.").Value.Select(m => (m.Horizon, m.HorizonOrigin)));

    [Fact]
    public void A_heading_that_prints_the_documents_own_term_lends_it() =>
        Assert.Equal(
            [("2020-2025", HorizonOrigin.Heading)],
            Find("1. Mục tiêu nhiệm kỳ 2020 - 2025\n1.1. Các chỉ tiêu chủ yếu\n(1) Tỷ lệ đô thị hóa đạt 76%.").Value.Select(m => (m.Horizon, m.HorizonOrigin)));

    [Fact]
    public void Unnumbered_blocks_are_labelled_by_their_period()
    {
        var measures = Find("""
            II. MỤC TIÊU, NHIỆM VỤ

            Một số chỉ tiêu cụ thể

            Giai đoạn 2021 - 2025

            Tăng trưởng GRDP đạt mức 7,5 - 8%/năm. Đến năm 2025, GRDP/người đạt 6.200 USD.

            Giai đoạn 2026 - 2030

            Tăng trưởng GRDP tăng 7%/năm.

            Tầm nhìn đến năm 2045

            GRDP/người đạt 20.000 USD.
            """).Value;

        Assert.Equal(["2021-2025 Heading", "2021-2025 Stated", "2026-2030 Heading"], measures.Select(m => $"{m.Label} {m.HorizonOrigin}"));
    }

    [Fact]
    public void Aims_tasks_and_results_are_no_targets() =>
        Assert.Equal(
            ["76%"],
            Find("""
                I. Kết quả thực hiện các chỉ tiêu
                1. Tỷ lệ đô thị hóa đạt 70%.
                II. Mục tiêu, chỉ tiêu chủ yếu
                1. Mục tiêu tổng quát
                Phấn đấu tăng trưởng 10%/năm.
                2. Các chỉ tiêu chủ yếu
                (1) Tỷ lệ đô thị hóa đạt 76%.
                III. Nhiệm vụ để đạt các chỉ tiêu
                (1) Trồng 5.000 ha rừng.
                """).Value.Select(m => m.Verbatim));

    [Fact]
    public void News_reports_targets_only_in_sentences_that_say_so() =>
        Assert.Equal(
            ["2021-2025 8%/năm", "2021-2025 24 xã", "2026-2030 9%/năm"],
            Find(
                """
                Tỉnh ủy ban hành chương trình hành động thực hiện nghị quyết về phát triển tỉnh

                Năm 2020, kinh tế tăng 5%. Chương trình đề ra một số chỉ tiêu cho giai đoạn 2021 – 2025 như: Tăng trưởng GRDP đạt 8%/năm; có 24 xã đạt chuẩn nông thôn mới... Giai đoạn 2026 – 2030, tăng trưởng GRDP đạt 9%/năm... Hội nghị có 200 đại biểu dự.
                """,
                "news").Value.Select(m => $"{m.Label} {m.Verbatim}"));

    [Fact]
    public void Two_targets_with_one_number_are_an_error_at_the_second()
    {
        var diagnostic = Assert.Single(Find("2. Chỉ tiêu cụ thể\n(1) Tỷ lệ đô thị hóa đạt 76%.\n(2) Tỷ lệ hộ nghèo dưới 1%.\n(2) Tỷ lệ nước sạch đạt 97%.").Diagnostics);

        Assert.Equal(("DC4101", 4), (diagnostic.Code, diagnostic.Place.Line));
    }

    [Fact]
    public void Values_that_share_all_words_are_told_apart_by_the_value() =>
        Assert.Equal(
            ["mau.1.grdp-binh-quan-dau-nguoi.145-trieu-dong", "mau.1.grdp-binh-quan-dau-nguoi.6-200-usd"],
            Find("2. Chỉ tiêu cụ thể\n(1) GRDP bình quân đầu người đạt 145 triệu đồng (tương đương 6.200 USD).").Value.Select(m => m.Id));

    [Fact]
    public void Values_that_no_word_tells_apart_are_an_error() =>
        Assert.Equal("DC4102", Assert.Single(Find("2. Chỉ tiêu cụ thể\n(1) GRDP đạt 145 tỷ đồng. GRDP đạt 145 tỷ đồng.").Diagnostics).Code);

    [Theory]
    [InlineData("Tỷ lệ xã có từ 19 tiêu chí trở lên đạt 90%.", "DC4103", 15)]
    [InlineData("Tỷ lệ đô thị hóa đạt 76.", "DC4104", 26)]
    [InlineData("Tỷ lệ đô thị hóa đạt 76 - 67%.", "DC4105", 26)]
    public void A_number_that_was_not_understood_is_reported_where_it_stands(string text, string code, int column)
    {
        var diagnostic = Assert.Single(Find("2. Chỉ tiêu cụ thể\n(1) " + text).Diagnostics);

        Assert.Equal((code, 2), (diagnostic.Code, diagnostic.Place.Line));
        Assert.InRange(diagnostic.Place.Column, column - 3, column + 12);
    }

    [Fact]
    public void Without_any_period_the_missing_time_is_reported() =>
        Assert.Equal("DC4106", Assert.Single(Find("2. Chỉ tiêu cụ thể\n(1) Tỷ lệ đô thị hóa đạt 76%.", period: null).Diagnostics).Code);

    [Fact]
    public void A_corrected_word_is_quoted_as_received()
    {
        var files = Samples.Document("2. Chỉ tiêu cụ thể\n(1) Phần đầu tổng thu ngân sách hằng năm đạt và vượt dự toán.", corrections: Samples.Correction("sua", 2, "Phần đầu", "Phấn đấu"));
        var measure = Assert.Single(Find(files).Value);

        Assert.Equal(("Phần đầu tổng thu ngân sách hằng năm đạt và vượt dự toán", "tổng thu ngân sách"), (measure.Verbatim, measure.IndicatorAsWritten));
    }

    [Theory]
    [InlineData("đạt khoảng 10 - 12%", true, false)]
    [InlineData("ước đạt 57%", true, false)]
    [InlineData("đạt từ 10 - 12%", false, false)]
    [InlineData("nằm trong nhóm 15 địa phương", false, true)]
    public void What_is_only_about_and_what_is_a_place_in_an_order_is_kept(string clause, bool isAbout, bool isRank)
    {
        var measure = Find("2. Chỉ tiêu cụ thể\n(1) Tốc độ tăng GRDP " + clause + ".").Value.Single();

        Assert.Equal((isAbout, isRank), (measure.IsAbout, measure.IsRank));
    }

    [Theory]
    [InlineData("đạt từ 10 - 10,5%/năm trở lên", Comparator.Ge)]
    [InlineData("đạt trên 10 - 12%", Comparator.Gt)]
    [InlineData("còn dưới 5 - 6%", Comparator.Lt)]
    [InlineData("đạt 10 - 12%", null)]
    [InlineData("đạt khoảng 10 - 12%", null)]
    public void A_range_may_be_open_beyond_its_bounds(string clause, Comparator? opens)
    {
        var measure = Find("2. Chỉ tiêu cụ thể\n(1) Tốc độ tăng GRDP " + clause + ".").Value.Single();

        Assert.Equal((Comparator.Range, opens), (measure.Comparator, measure.Opens));
    }

    [Theory]
    [InlineData("2025", "2025 ByYear")]
    [InlineData("2020-2025", "2020-2025 Unspecified")]
    [InlineData("annual", "annual EachYear")]
    public void A_time_that_is_nowhere_printed_is_read_as_readings_say(string horizon, string expected)
    {
        var read = Find("2. Chỉ tiêu cụ thể\n(1) Tỷ lệ đô thị hóa đạt 76%.", Reading("mau.1.ty-le-do-thi-hoa", horizon));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected + " Curated", read.Value.Select(m => $"{m.Horizon} {m.Aggregation} {m.HorizonOrigin}").Single());
    }

    [Fact]
    public void A_reading_of_what_is_printed_is_an_error_and_changes_nothing()
    {
        var read = Find("2. Chỉ tiêu cụ thể\n(1) Đến năm 2025, tỷ lệ đô thị hóa đạt 76%.", Reading("mau.1.ty-le-do-thi-hoa", "2030"));

        Assert.Equal(("DC4108", 7), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Place.Line));
        Assert.Equal("2025", read.Value.Single().Horizon);
    }

    [Fact]
    public void A_reading_of_no_target_is_an_error() =>
        Assert.Equal("DC4107", Assert.Single(Find("2. Chỉ tiêu cụ thể\n(1) Đến năm 2025, tỷ lệ đô thị hóa đạt 76%.", Reading("mau.1.rung", "2030")).Diagnostics).Code);

    [Fact]
    public void More_readings_than_a_few_are_told()
    {
        var names = new[] { "a", "b", "c", "d", "e", "g" };
        var text = "2. Chỉ tiêu cụ thể\n" + string.Join('\n', names.Select((name, i) => $"({i + 1}) Tỷ lệ {name} đạt 76%."));

        var read = Find(text, [.. names.Select((name, i) => Reading($"mau.{i + 1}.ty-le-{name}", "2025"))]);

        Assert.Equal("DC4109", Assert.Single(read.Diagnostics).Code);
    }

    private static CuratedReading Reading(string target, string horizon) => new(target, horizon, "mẫu", new Place("readings.yaml", 7, 3));

    // Without a period of its own, so that a time is missing where none is printed.
    private static Outcome<ImmutableArray<Measure>> Find(string text, params CuratedReading[] readings)
    {
        var files = Samples.Document(text);
        return Find(files with { Metadata = files.Metadata with { Period = null }, Readings = [.. readings] });
    }

    private static Outcome<ImmutableArray<Measure>> Find(string text, string kind = "resolution", string? period = "2020-2025")
    {
        var files = Samples.Document(text);
        return Find(files with { Metadata = files.Metadata with { Kind = kind, Period = period } });
    }

    private static Outcome<ImmutableArray<Measure>> Find(DocumentFiles files) =>
        TargetFinder.Find(Structurer.Structure(files, Cleaner.Clean(files).Value).Value);
}
