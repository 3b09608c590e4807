using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Tests.Relating;

public class ComparerTests
{
    private static readonly Indicator PerHead = Pairs.Share with { Id = "bac-si", Unit = "bác sĩ/vạn dân", Border = Border.PerHead };
    private static readonly Indicator Growth = Pairs.Share with { Id = "tang-truong", Unit = "%/năm", Border = Border.Growth };
    private static readonly Indicator Income = Pairs.Share with { Id = "thu-nhap", Unit = "đồng/người/năm", Border = Border.PerHead };

    [Fact]
    public void A_rate_of_one_territory_is_compared_directly()
    {
        var verdict = Pairs.Compare(Old("tỷ lệ đạt ⟨95%⟩", m => m with { Low = 95, High = 95 }), New("tỷ lệ đạt ⟨97%⟩", m => m with { Low = 97, High = 97, Territory = "truoc" }), Pairs.Share);

        Assert.Equal((Comparability.Direct, Summary.SetHigher), (verdict.Comparability, verdict.Summary));
    }

    [Fact]
    public void The_same_rate_of_two_territories_is_not_compared()
    {
        var verdict = Pairs.Compare(Old("tỷ lệ đạt ⟨95%⟩", m => m with { Low = 95, High = 95 }), New("tỷ lệ đạt ⟨95%⟩", m => m with { Low = 95, High = 95 }), Pairs.Share);

        Assert.Equal((Comparability.NotComparable, NumericRelation.Same, Summary.ChangedMeasure), (verdict.Comparability, verdict.Numeric, verdict.Summary));
    }

    [Theory]
    [InlineData(Border.Count, Comparability.NotComparable)]
    [InlineData(Border.Composition, Comparability.NotComparable)]
    [InlineData(Border.Intensity, Comparability.NotComparable)]
    [InlineData(Border.Growth, Comparability.WithCaveat)]
    [InlineData(Border.PerHead, Comparability.WithCaveat)]
    [InlineData(Border.None, Comparability.WithCaveat)]
    public void The_border_of_the_indicator_decides_what_a_merger_does(Border border, Comparability comparability) =>
        Assert.Equal(comparability, Pairs.Compare(Old("đạt ⟨5%⟩"), New("đạt ⟨5%⟩"), Pairs.Share with { Border = border }).Comparability);

    [Theory]
    [InlineData(Polarity.HigherIsBetter)]
    [InlineData(Polarity.LowerIsBetter)]
    [InlineData(Polarity.Neutral)]
    public void Polarity_never_changes_the_words(Polarity polarity) =>
        Assert.Equal(Summary.SetHigher, Pairs.Compare(Old("đạt ⟨17 bác sĩ/vạn dân⟩", Doctors(17)), New("đạt ⟨19 bác sỹ/vạn dân⟩", Doctors(19, "bác sỹ/vạn dân")), PerHead with { Polarity = polarity }).Summary);

    [Fact]
    public void A_rate_of_growth_and_a_sum_are_two_kinds()
    {
        var verdict = Pairs.Compare(
            Old("vốn đầu tư tăng bình quân ⟨10%/năm⟩", m => m with { IndicatorAsWritten = "vốn đầu tư", Unit = "%/năm" }),
            New("vốn đầu tư đạt ⟨5 tỷ đồng⟩", m => m with { IndicatorAsWritten = "vốn đầu tư", Unit = "tỷ đồng" }),
            Growth);

        Assert.Equal((ReasonCode.Kind, null, Summary.ChangedMeasure), (verdict.Reasons[0].Code, verdict.Numeric, verdict.Summary));
    }

    [Fact]
    public void A_number_against_words_has_no_ground_to_compare()
    {
        var verdict = Pairs.Compare(Old("bao phủ ⟨95%⟩"), New("⟨bao phủ toàn dân⟩", Clause), Pairs.Share);

        Assert.Equal(
            (new Reason(ReasonCode.Qualitative, "new"), Comparability.NotComparable, Summary.NotEnoughGround),
            (verdict.Reasons[0], verdict.Comparability, verdict.Summary));
    }

    [Fact]
    public void The_same_clause_in_another_spelling_is_unchanged()
    {
        var verdict = Pairs.Compare(Old("⟨Thu hằng năm đạt và vượt⟩", Clause), New("⟨thu hàng năm đạt và vượt⟩", m => Clause(m) with { Territory = "truoc", Horizon = "2025" }), Pairs.Share);

        Assert.Equal((Comparability.Direct, null, Summary.Unchanged), (verdict.Comparability, verdict.Numeric, verdict.Summary));
    }

    [Fact]
    public void Money_of_two_years_is_not_at_one_price() =>
        Assert.Equal(ReasonCode.PriceBasis, Pairs.Compare(Old("đạt ⟨5 triệu đồng⟩", m => m with { Unit = "triệu đồng" }), New("đạt ⟨6 triệu đồng/người/năm⟩", m => m with { Unit = "triệu đồng/người/năm" }), Income).Reasons[0].Code);

    [Fact]
    public void Millions_and_thousand_millions_stand_on_one_scale() =>
        Assert.Equal(
            NumericRelation.Same,
            Pairs.Compare(Old("đạt ⟨5 tỷ đồng⟩", m => m with { Unit = "tỷ đồng" }), New("đạt ⟨5.000 triệu đồng⟩", m => m with { Low = 5000, High = 5000, Unit = "triệu đồng" }), Income).Numeric);

    [Fact]
    public void Dollars_and_dong_are_two_units() =>
        Assert.Contains(new Reason(ReasonCode.Unit), Pairs.Compare(Old("đạt ⟨5 USD⟩", m => m with { Unit = "USD" }), New("đạt ⟨6 đồng⟩", m => m with { Unit = "đồng" }), Income).Reasons);

    [Fact]
    public void Constant_prices_on_one_side_only_leave_it_open()
    {
        var verdict = Pairs.Compare(
            Old("tốc độ tăng năng suất đạt ⟨5%⟩", m => m with { IndicatorAsWritten = "tốc độ tăng năng suất" }),
            New("tốc độ tăng năng suất theo giá so sánh đạt ⟨6%⟩", m => m with { IndicatorAsWritten = "tốc độ tăng năng suất theo giá so sánh", Low = 6, High = 6 }),
            Growth);

        Assert.Equal((Comparability.NotAssessed, Summary.NotEnoughGround), (verdict.Comparability, verdict.Summary));
    }

    [Fact]
    public void Sums_over_periods_of_two_lengths_are_two_things()
    {
        var verdict = Pairs.Compare(
            Old("kết nạp ⟨5 đảng viên⟩", m => m with { Unit = "đảng viên", Horizon = "2020-2025", Aggregation = Aggregation.Total }),
            New("kết nạp ⟨5 đảng viên⟩", m => m with { Unit = "đảng viên", Horizon = "2021-2025", Aggregation = Aggregation.Total, Territory = "truoc" }),
            Pairs.Share with { Unit = "đảng viên" });

        Assert.Equal((new Reason(ReasonCode.HorizonLength, "total"), Comparability.NotComparable), (Assert.Single(verdict.Reasons), verdict.Comparability));
    }

    [Fact]
    public void Another_definition_leaves_the_numbers_without_an_order()
    {
        var verdict = Pairs.Compare(Old("qua đào tạo ⟨80%⟩", m => m with { Low = 80, High = 80 }), New("có bằng cấp ⟨35%⟩", m => m with { Low = 35, High = 35 }), Pairs.Share, "definition");

        Assert.Equal((ReasonCode.Definition, null), (verdict.Reasons[0].Code, verdict.Numeric));
    }

    [Fact]
    public void A_news_report_is_never_compared_directly()
    {
        var old = Old("đạt ⟨5%⟩");
        var @new = Pairs.Document(New("đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2025" }));
        var comparison = Pairs.Comparison(new PairRow("cap", "ty-le", ["cu.1.a"], ["moi.1.a"], [], null, new Place("pairs.csv", 2, 1)));

        var rows = Pairs.Compare(comparison, Pairs.Share, Pairs.Document(old), @new with { Metadata = @new.Metadata with { Authority = "secondary", Kind = "news" } });

        Assert.Equal(ReasonCode.Secondary, Assert.Single(Assert.Single(rows.Value).Verdict.Reasons).Code);
    }

    [Theory]
    [InlineData("secondary", "news", "adopted", "một bên là lời thuật lại của bài báo, không phải chính văn bản")]
    [InlineData("secondary", "report", "adopted", "một bên là tài liệu thuật lại, không phải chính văn bản")]
    [InlineData("secondary", "news", "secondary", "cả hai bên là lời thuật lại, không bên nào là chính văn bản")]
    public void A_side_is_called_an_article_where_it_is_one(string authority, string kind, string other, string said)
    {
        var old = Pairs.Document(Old("đạt ⟨5%⟩"));
        var @new = Pairs.Document(New("đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2025" }));
        var comparison = Pairs.Comparison(new PairRow("cap", "ty-le", ["cu.1.a"], ["moi.1.a"], [], null, new Place("pairs.csv", 2, 1)));

        var rows = Pairs.Compare(comparison, Pairs.Share, old with { Metadata = old.Metadata with { Authority = other } }, @new with { Metadata = @new.Metadata with { Authority = authority, Kind = kind } });

        Assert.Equal(said, ReasonWords.Sentence(Assert.Single(Assert.Single(rows.Value).Verdict.Reasons)).Vietnamese);
    }

    [Fact]
    public void The_heaviest_reason_comes_first_and_makes_the_sentence()
    {
        var row = Assert.Single(Pairs.Row(Old("qua đào tạo ⟨80%⟩"), New("có bằng cấp ⟨35% trở lên⟩", m => m with { Comparator = Comparator.Ge, High = null }), Pairs.Share, "definition").Value);

        Assert.Equal(["definition", "territory", "comparator"], row.ReasonWords);
        Assert.Equal("Vì thế. Lại khác địa bàn.", row.Sentence.Vietnamese);
    }

    [Fact]
    public void A_caveat_is_told_with_the_names_of_both_sides()
    {
        var row = Assert.Single(Pairs.Row(Old("đạt ⟨5%⟩"), New("đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2021-2025", Aggregation = Aggregation.Unspecified }), Pairs.Share).Value);

        Assert.Equal("Lưu ý: bản cu ghi năm 2025, bản moi ghi giai đoạn 2021–2025.", row.Sentence.Vietnamese);
        Assert.Equal("Note: the cu text says the year 2025, the moi text says the period 2021–2025.", row.Sentence.English);
    }

    [Fact]
    public void A_time_that_only_the_whole_text_prints_is_not_put_into_the_targets_mouth()
    {
        var row = Assert.Single(Pairs.Row(Old("đạt ⟨5%⟩"), New("đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2021-2025", HorizonOrigin = HorizonOrigin.Document }), Pairs.Share).Value);

        Assert.Equal("Lưu ý: bản cu ghi năm 2025, bản moi không in năm ở đây (cả văn bản là cho giai đoạn 2021–2025).", row.Sentence.Vietnamese);
    }

    [Fact]
    public void Only_the_clause_of_the_value_is_laid_beside_the_other_text()
    {
        var row = Assert.Single(Pairs.Row(Old("tỷ lệ đạt ⟨5%⟩"), New("dân số là 3; tỷ lệ đạt ⟨5%⟩; thu đạt 7", m => m with { Territory = "truoc" }), Pairs.Share).Value);

        Assert.Equal("tỷ lệ đạt 5%", Assert.Single(row.Diff!.New).Text);
    }

    [Fact]
    public void Behind_another_reason_the_territory_takes_one_word()
    {
        var row = Assert.Single(Pairs.Row(Old("đạt ⟨5 USD⟩", m => m with { Unit = "USD" }), New("đạt ⟨6 đồng⟩", m => m with { Unit = "đồng" }), Income).Value);

        Assert.Equal("Hai bên dùng hai đơn vị: USD và đồng. Lại khác địa bàn.", row.Sentence.Vietnamese);
    }

    [Fact]
    public void A_territory_named_in_a_word_is_not_named_again_among_the_reasons()
    {
        var row = Assert.Single(Pairs.Row(Old("đạt ⟨5 USD⟩", m => m with { Unit = "USD" }), New("đạt ⟨6 đồng⟩", m => m with { Unit = "đồng" }), Income).Value);

        Assert.Empty(row.Unsaid);
    }

    [Fact]
    public void A_reason_in_a_list_is_a_sentence()
    {
        var row = Assert.Single(Pairs.Row(Old("tỷ lệ đạt ⟨5%⟩"), New("tỷ lệ đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2025" }), Pairs.Share, "wording").Value);

        Assert.Equal("Lời văn hai bên không hoàn toàn như nhau.", Assert.Single(row.Reasons).Statement.Vietnamese);
    }

    [Fact]
    public void A_note_beside_a_caveat_stays_a_note()
    {
        var row = Assert.Single(Pairs.Row(Old("đạt ⟨5%⟩"), New("đạt ⟨5%⟩", m => m with { Territory = "truoc", Horizon = "2025" }), Pairs.Share, "wording").Value);

        Assert.Equal(("Lưu ý: lời văn hai bên không hoàn toàn như nhau.", "Vì thế."), (row.Sentence.Vietnamese, row.Note!.Vietnamese));
        Assert.Equal("Lưu ý: lời văn hai bên không hoàn toàn như nhau. Vì thế.", row.Statement.Vietnamese);
    }

    [Fact]
    public void A_value_and_its_equivalent_are_each_compared_in_their_own_unit()
    {
        var verdict = Several([Money(5, "triệu đồng"), Money(200, "USD")], [Money(5, "triệu đồng"), Money(200, "USD")]);

        Assert.Equal((Comparability.Direct, NumericRelation.Same), (verdict.Comparability, verdict.Numeric));
    }

    [Fact]
    public void Two_values_in_one_unit_leave_it_open_which_is_meant() =>
        Assert.Equal(NumericRelation.Undecidable, Several([Money(5, "USD"), Money(6, "USD")], [Money(7, "USD")]).Numeric);

    // Several values a side, each for 2025 and one territory.
    private static Verdict Several(Measure[] old, Measure[] @new)
    {
        var (before, after) = (Of("cu", old), Of("moi", @new));
        var pair = new PairRow("cap", "thu-nhap", [.. before.Measures.Select(m => m.Id)], [.. after.Measures.Select(m => m.Id)], [], null, new Place("pairs.csv", 2, 1));
        return Assert.Single(Pairs.Compare(Pairs.Comparison(pair), Income, before, after).Value).Verdict;

        static DocumentTargets Of(string id, Measure[] measures)
        {
            var document = Pairs.Document(Pairs.Written(id, "đạt ⟨5⟩", m => m with { Territory = "truoc", Horizon = "2025" }));
            return document with { Measures = [.. measures.Select((m, i) => document.Measures[0] with { Id = $"{id}.1.{i}", Low = m.Low, High = m.High, Unit = m.Unit })] };
        }
    }

    private static Measure Money(decimal number, string unit) => Pairs.Measure() with { Low = number, High = number, Unit = unit };

    private static (Measure Measure, string Text) Old(string sentence, Func<Measure, Measure>? with = null) => Pairs.Written("cu", sentence, with ?? (m => m));

    private static (Measure Measure, string Text) New(string sentence, Func<Measure, Measure>? with = null) => Pairs.Written("moi", sentence, with ?? (m => m));

    private static Func<Measure, Measure> Doctors(decimal number, string unit = "bác sĩ/vạn dân") => m => m with { Low = number, High = number, Unit = unit };

    private static Measure Clause(Measure measure) => measure with { Comparator = Comparator.None, Low = null, High = null, Unit = "" };
}
