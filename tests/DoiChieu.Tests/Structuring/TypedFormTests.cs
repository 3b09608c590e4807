using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

public class TypedFormTests
{
    private const string Small = """
        PHẦN I: MỘT
        I. HAI
        1. Ba
        d) Bốn là đây.
        đ) Năm là đây.
        II. SÁU
        1. Bảy
        """;

    [Theory]
    [InlineData("I.I.1.đ", "phan-i_muc-i_khoan-1_diem-dd")]
    [InlineData("I.1.đ", "phan-i_muc-i_khoan-1_diem-dd")]
    [InlineData("1.đ", "phan-i_muc-i_khoan-1_diem-dd")]
    [InlineData("i.1.đ", "phan-i_muc-i_khoan-1_diem-dd")]
    [InlineData("I.1.dd", "phan-i_muc-i_khoan-1_diem-dd")]
    [InlineData("I.1.d", "phan-i_muc-i_khoan-1_diem-d")]
    [InlineData("II.1", "phan-i_muc-ii_khoan-1")]
    [InlineData("II", "phan-i_muc-ii")]
    [InlineData("phan-I", "phan-i")]
    [InlineData("muc-II", "phan-i_muc-ii")]
    [InlineData("muc-ii", "phan-i_muc-ii")]
    [InlineData("I.1", "phan-i_muc-i_khoan-1")]
    [InlineData("1", "phan-i_muc-i_khoan-1 phan-i_muc-ii_khoan-1")]
    [InlineData("I", "phan-i phan-i_muc-i")]
    [InlineData("đ", "")]
    [InlineData("d", "")]
    [InlineData("III", "")]
    public void A_path_of_printed_numbers_leads_to_what_bears_it(string form, string anchors) =>
        Assert.Equal(anchors, Fits(Small, form));

    [Theory]
    [InlineData("1.2.1", "khoan-1-2-1")]
    [InlineData("khoan-1.2.1", "khoan-1-2-1")]
    [InlineData("muc-1.2.1", "khoan-1-2-1")]
    [InlineData("1.1.2.1", "")]
    [InlineData("muc-1", "")]
    [InlineData("1.2.1.(2)", "khoan-1-2-1_y-2")]
    [InlineData("1.2.1.2", "khoan-1-2-1_y-2")]
    [InlineData("(2)", "khoan-1-2-1_y-2")]
    [InlineData("2", "khoan-1-2-1_y-2 khoan-2")]
    [InlineData("khoan-1", "")]
    public void A_number_that_repeats_the_one_above_is_typed_once(string form, string anchors) =>
        Assert.Equal(anchors, Fits("1- Một\n1.1. Hai\n1.2. Ba\n1.2.1. Bốn gồm:\n(1) Năm.\n(2) Sáu.\n2- Bảy", form));

    [Theory]
    [InlineData("(2)", "chitieu-2")]
    [InlineData("chi-tieu-2", "chitieu-2")]
    [InlineData("I.2.2", "")]
    [InlineData("2", "muc-i_khoan-2 chitieu-2")]
    public void A_target_is_typed_by_its_own_number(string form, string anchors) =>
        Assert.Equal(anchors, Fits("I. CHỈ TIÊU\n1. Kinh tế\n(1) Ai đạt 5%.\n2. Xã hội\n(2) Bi đạt 6%.", form));

    [Fact]
    public void Words_that_count_are_typed_as_words() =>
        Assert.Equal("muc-i_thu-hai", Fits("I. MỘT\nThứ nhất, ai.\nThứ hai, bi.", "thu-hai"));

    [Fact]
    public void A_real_anchor_wins_over_a_typed_form() =>
        Assert.DoesNotContain(TypedForms.Of(Cut.Tree("I. MỘT\nAi.")), f => f.Form == "muc-i");

    [Fact]
    public void An_old_address_wins_too()
    {
        var tree = Cut.Tree("I. MỘT\n1. Ai.");
        var old = new LedgerEntry("I.1", "2026-11-23", "", AnchorState.Withdrawn, [], 1);

        Assert.DoesNotContain(TypedForms.Of(tree with { Retired = [new RetiredAnchor(old, [], null)] }), f => f.Form == "I.1");
    }

    [Theory]
    [InlineData("59-nq-tw-2020", "II.2", "muc-ii_khoan-2")]
    [InlineData("17-ctr-ubnd-2021", "V.3.đ", "muc-v_khoan-3_diem-dd")]
    [InlineData("17-ctr-ubnd-2021", "dong-7", "phu-luc_dong-07")]
    [InlineData("17-ctr-ubnd-2021", "nhom-III", "phu-luc_nhom-iii")]
    [InlineData("31-nq-dh-2020", "1.2.1.2", "khoan-1-2-1-2")]
    [InlineData("31-nq-dh-2020", "chi-tieu-13", "chitieu-13")]
    [InlineData("31-nq-dh-2020", "(8)", "chitieu-8 khoan-1-2-3_y-8")]
    [InlineData("bao-cao-chinh-tri-2025", "(8)", "chitieu-8")]
    [InlineData("bao-cao-chinh-tri-2025", "II.III.2", "phan-ii_muc-iii_khoan-2")]
    [InlineData("bao-cao-chinh-tri-2025", "III.2", "phan-i_muc-iii_khoan-2 phan-ii_muc-iii_khoan-2")]
    public void The_five_texts_are_cited_by_their_printed_numbers(string id, string form, string anchors) =>
        Assert.Equal(anchors, Fits(Repository.Tree(id), form));

    private static string Fits(string text, string form) => Fits(Cut.Text(text).Value, form);

    private static string Fits(DocumentTree tree, string form) =>
        string.Join(' ', TypedForms.Of(tree).Where(f => f.Form == form).SelectMany(f => f.Anchors));
}
