using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing;

public class SectionMarkupTests
{
    private static readonly InterfaceWords Words = InterfaceWords.Read(new SourceText("words.vi.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.vi.yaml")))).Value!;

    [Fact]
    public void A_correction_shows_the_words_received_the_words_read_and_its_number() =>
        Assert.Equal(
            "tăng <span class=\"corr\" id=\"sua-a\"><del>phần đầu</del><ins>phấn đấu</ins></span><a class=\"cn\" href=\"dinh-chinh/#a\" aria-label=\"Đính chính 1\">1</a> 5%",
            Markup("tăng phần đầu 5%", Samples.Correction("a", 1, "phần đầu", "phấn đấu")));

    [Fact]
    public void A_doubtful_place_is_marked_and_says_nothing_else() =>
        Assert.StartsWith("<span class=\"corr\" id=\"sua-a\"><mark>hệ cơ chế</mark></span><a ", Markup("hệ cơ chế", Samples.Correction("a", 1, "hệ cơ chế", null, CorrectionClass.Doubtful)), StringComparison.Ordinal);

    [Fact]
    public void A_mark_set_aside_is_there_for_the_received_reading_only_and_takes_no_blank() =>
        Assert.Matches("^dân<span class=\"corr aside\" id=\"sua-[a-z0-9-]+\"><del>\\[bookmark: _Hlk1\\]</del></span><a class=\"cn aside\" [^>]*>1</a> số$", Markup("dân [bookmark: _Hlk1]số"));

    [Fact]
    public void A_mark_set_aside_at_the_end_of_the_words_is_there_too() =>
        Assert.Contains("<del>[bookmark: x]</del>", Markup("dân số[bookmark: x]"), StringComparison.Ordinal);

    [Fact]
    public void A_false_dash_before_a_number_is_marked_as_any_correction() =>
        Assert.Matches("^<span class=\"corr\" id=\"sua-[a-z0-9-]+\"><del>- 2\\.</del><ins>2\\.</ins></span><a class=\"cn\" [^>]*>1</a> Hai$", Marked("- 2. Hai", 2));

    [Fact]
    public void A_correction_of_marker_and_word_is_shown_once() =>
        Assert.Matches("^<span class=\"corr\" id=\"sua-a\"><del>Từng</del><ins>- Từng</ins></span><a [^>]*>1</a> bước$", Marked("Từng bước", 1, Samples.Correction("a", 1, "Từng", "- Từng")));

    [Fact]
    public void A_page_break_is_shown_where_it_stood_and_one_blank_remains() =>
        Assert.Equal(
            "công nghiệp<span class=\"corr\" id=\"sua-a\"><del><span class=\"ours\"> [ngắt trang] </span></del></span><a class=\"cn\" href=\"dinh-chinh/#a\" aria-label=\"Đính chính 1\">1</a><br class=\"aside\"> xây dựng",
            Markup("công nghiệp\n\nxây dựng", new ListedCorrection("a", 1, null, 3, "công nghiệp", null, CorrectionClass.Split, Bilingual.Same("mẫu"), default)));

    [Fact]
    public void Blanks_and_line_ends_become_one_blank() => Assert.Equal("a b c", Markup("a \u00a0 b\n c"));

    [Fact]
    public void Words_of_the_text_are_escaped() => Assert.Equal("a &lt;b&gt; &amp; &quot;c&quot;", Markup("a <b> & \"c\""));

    [Fact]
    public void A_citation_is_a_link() => Assert.Equal("theo <a class=\"cit\" href=\"../x/\">Nghị quyết số 5</a> này", Markup("theo Nghị quyết số 5 này", cited: "Nghị quyết số 5"));

    [Fact]
    public void A_correction_inside_a_citation_keeps_its_number_outside_the_link() =>
        Assert.Equal(
            "<a class=\"cit\" href=\"../x/\">Nghị <span class=\"corr\" id=\"sua-a\"><del>quyêt</del><ins>quyết</ins></span> 5</a><a class=\"cn\" href=\"dinh-chinh/#a\" aria-label=\"Đính chính 1\">1</a> này",
            Markup("Nghị quyêt 5 này", "Nghị quyết 5", Samples.Correction("a", 1, "quyêt", "quyết")));

    [Fact]
    public void Corrections_keep_the_numbers_of_the_list_even_where_earlier_ones_leave_no_mark() =>
        Assert.Contains(">2</a>", Markup("[bookmark: x]dân sô", Samples.Correction("a", 1, "sô", "số")), StringComparison.Ordinal);

    // The marker is as long as said; a blank, then the words.
    private static string Marked(string text, int length, params ListedCorrection[] corrections)
    {
        var reading = Cleaner.Clean(Samples.Document(text, corrections: corrections)).Value;
        return new SectionMarkup(reading, Words, "dinh-chinh/").Of(new TextSpan(0, length), "", [new TextSpan(length + 1, reading.Text.Length - length - 1)], []).Markup;
    }

    private static string Markup(string text, params ListedCorrection[] corrections) => Markup(text, "", corrections);

    private static string Markup(string text, string cited, params ListedCorrection[] corrections)
    {
        var reading = Cleaner.Clean(Samples.Document(text, corrections: corrections)).Value;
        var start = cited.Length == 0 ? 0 : reading.Text.IndexOf(cited, StringComparison.Ordinal);
        ImmutableArray<CitedStretch> citations = cited.Length == 0 ? [] : [new CitedStretch(new TextSpan(start, cited.Length), "../x/", [])];
        return new SectionMarkup(reading, Words, "dinh-chinh/").Of([new TextSpan(0, reading.Text.Length)], citations).Markup;
    }
}
