using System.Collections.Immutable;

namespace DoiChieu.Tests.Publishing;

/// <summary>A citation is a link to what it means, and what it means shows who cites it, where it stands.</summary>
public class BacklinkTests
{
    private const string Cited = "Nghị quyết số 1-NQ/MAU ngày 25/9/2020";

    [Fact]
    public void A_citation_of_a_whole_document_is_listed_for_the_whole()
    {
        var site = Published(SampleSite.ReportSays($"Kế thừa {Cited}."));

        Assert.Contains($"href=\"../cu/\">{Cited}</a>", site["van-ban/moi/index.html"], StringComparison.Ordinal);
        Assert.InRange(Whole(site).IndexOf("href=\"../moi/#muc-ii_doan-n1\"", StringComparison.Ordinal), 0, int.MaxValue);
    }

    [Theory]
    [InlineData("chỉ tiêu (2)", "chitieu-2")]
    [InlineData("chỉ tiêu (2), mục I của", "chitieu-2")]
    [InlineData("mục II", "muc-ii")]
    public void A_citation_of_a_section_leads_to_it_and_is_shown_under_it(string section, string anchor)
    {
        var site = Published(SampleSite.ReportSays($"Theo {section} {Cited}."));

        Assert.Contains($"href=\"../cu/#{anchor}\">{Cited}</a>", site["van-ban/moi/index.html"], StringComparison.Ordinal);
        var page = site["van-ban/cu/index.html"];
        var place = page.IndexOf($"id=\"{anchor}\"", StringComparison.Ordinal);
        Assert.InRange(page.IndexOf("<ul class=\"back\"><li><span class=\"mute\">được dẫn chiếu tại</span> <a href=\"../moi/#muc-ii_doan-n1\">", place, StringComparison.Ordinal) - place, 1, 900);
        Assert.DoesNotContain("#muc-ii_doan-n1", Whole(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mục IX")]
    [InlineData("chỉ tiêu (2), mục II")]
    [InlineData("các mục tiêu của")]
    public void What_names_no_section_of_the_document_means_the_document(string words) =>
        Assert.Contains($"href=\"../cu/\">{Cited}</a>", Published(SampleSite.ReportSays($"Theo {words} {Cited}."))["van-ban/moi/index.html"], StringComparison.Ordinal);

    [Fact]
    public void Words_that_mean_two_documents_lead_to_both()
    {
        var page = Published(SampleSite.ReportSays("Thực hiện Nghị quyết Trung ương 4 (khóa XI, XII)."))["van-ban/moi/index.html"];

        Assert.Contains("<a class=\"cit\" href=\"../../dan-chieu/#nghi-quyet-trung-uong-4-xi\">", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"cn\" href=\"../../dan-chieu/#nghi-quyet-trung-uong-4-xii\" aria-label=\"+2: lời này cũng dẫn Nghị quyết Trung ương 4 (khóa\u00a0XII)\">+2</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_is_the_sentence_in_the_reading_text_with_the_citing_words_marked() =>
        Assert.Contains("Sau đó <b>Nghị quyết số 5-NQ/MAU của Tỉnh ủy</b> được thay.", Excerpts("Câu đầu. Sau đó Nghị quyết số 5-NQ/MAU của Tỉnh ủy được thay. Câu cuối."));

    [Fact]
    public void A_long_sentence_is_cut_between_words_at_both_ends() =>
        Assert.Contains(
            $"… {string.Join(' ', Enumerable.Repeat("trước", 13))} <b>Nghị quyết số 5-NQ/MAU của Tỉnh ủy</b>{string.Concat(Enumerable.Repeat(" sau", 24))} …",
            Excerpts($"{string.Join(' ', Enumerable.Repeat("trước", 40))} Nghị quyết số 5-NQ/MAU của Tỉnh ủy{string.Concat(Enumerable.Repeat(" sau", 60))}"));

    [Fact]
    public void The_drawing_and_its_table_say_the_same_relations()
    {
        var page = Published(SampleSite.ReportSays($"Thực hiện {Cited}. Theo Nghị quyết số 5-NQ/MAU của Tỉnh ủy Mẫu."))["dan-chieu/index.html"];

        var drawn = page.Split("<g class=\"re ").Skip(1).Select(r => r.Split("<title>")[1].Split("</title>")[0]).ToList();
        var told = page.Split("<tr><th scope=\"row\">").Skip(1).Select(r => Plain(r.Split("</tr>")[0])).ToList();

        Assert.Equal(["Văn bản cu dẫn chiếu Nghị quyết 5-NQ/MAU", "Văn bản moi dẫn chiếu Nghị quyết 5-NQ/MAU", "Văn bản moi thực hiện Văn bản cu"], drawn.Order(StringComparer.Ordinal));
        Assert.Equal(drawn.Count, told.Count);
        Assert.Contains(told, t => t.StartsWith("Văn bản moi thực hiện Văn bản cu được thực hiện bởi", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_that_are_only_laid_side_by_side_are_related_in_both_directions() =>
        Assert.Contains("Văn bản moi liên quan Văn bản cu", Published([])["dan-chieu/index.html"], StringComparison.Ordinal);

    private static IEnumerable<string> Excerpts(string words) =>
        Published(SampleSite.ReportSays(words))["dan-chieu/index.html"].Split("<q class=\"ser\">").Skip(1).Select(q => q.Split("</q>")[0]);

    // What keeps a number on one line is of no concern here.
    private static ImmutableSortedDictionary<string, string> Published((string Path, string Text)[] changes) =>
        SampleSite.Publish(changes).ToImmutableSortedDictionary(f => f.Key, f => f.Value.Replace("<span class=\"n\">1-NQ/MAU</span>", "1-NQ/MAU", StringComparison.Ordinal).Replace("<span class=\"n\">5-NQ/MAU</span>", "5-NQ/MAU", StringComparison.Ordinal), StringComparer.Ordinal);

    // The list stands behind the text; the facts at the head count its places and lead there.
    private static string Whole(ImmutableSortedDictionary<string, string> site) => site["van-ban/cu/index.html"].Split("</article>")[1];

    private static string Plain(string markup) =>
        DoiChieu.Diagnostics.Blanks.Fold(string.Concat(markup.Split('<').Select(part => " " + part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..])));
}
