using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

public class NameTermTests
{
    private static readonly NameTerms Terms = new([new ShortForm("THCS", new("trung học cơ sở", ""), null, null, Place.Whole("glossary.yaml"))]);

    [Theory]
    [InlineData("Tỷ lệ đô thị hóa", "do thi|hoa")]
    [InlineData("tỉ lệ hộ nghèo", "ho|ngheo")]
    [InlineData("bác sỹ/vạn dân", "bac si|van dan")]
    [InlineData("Tỷ lệ thất nghiệp", "that|nghiep")]
    [InlineData("số hộ sơ chế", "ho|so|che")]
    [InlineData("nông, lâm", "nong|lam")]
    [InlineData("tỷ lệ của các", "")]
    public void A_name_is_cut_into_words_that_tell_it(string name, string words) => Assert.Equal(words, Keys(name));

    [Fact]
    public void A_scan_that_lost_a_mark_still_says_the_same_words() => Assert.Equal(Keys("quần chúng tham gia"), Keys("quân chúng tham gia"));

    [Fact]
    public void A_short_form_stands_for_the_words_it_means() => Assert.Equal(Keys("tốt nghiệp trung học cơ sở"), Keys("tốt nghiệp THCS"));

    [Fact]
    public void A_word_counts_once() => Assert.Single(Terms.Of("xã, xã và xã", NameTerms.OfName));

    [Fact]
    public void English_words_without_a_subject_are_left_out_of_English_names() =>
        Assert.Equal(["growth", "services"], Terms.OfEnglish("The growth of services").Select(t => t.Key));

    private static string Keys(string name) => string.Join('|', Terms.Of(name, NameTerms.OfName).Select(t => t.Key));
}
