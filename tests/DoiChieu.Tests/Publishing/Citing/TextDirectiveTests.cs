using System.Collections.Immutable;
using CsCheck;
using DoiChieu.Publishing.Citing;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Tests.Publishing.Citing;

public class TextDirectiveTests
{
    [Fact]
    public void Dashes_commas_and_ampersands_of_the_words_are_encoded() =>
        Assert.Equal("text=7%2C5%20%2D%208%25%20R%26D", new TextDirective("7,5 - 8% R&D").ToString());

    [Fact]
    public void Vietnamese_letters_are_encoded_as_UTF_8() => Assert.Equal("text=%C4%91%C3%B4%20th%E1%BB%8B", new TextDirective("đô thị").ToString());

    [Fact]
    public void The_four_parts_stand_in_their_order() =>
        Assert.Equal("text=a%2D-,b,c,-%2Cd", new TextDirective("b", "c", "a-", ",d").ToString());

    [Fact]
    public void Whatever_the_words_the_parts_can_be_read_back() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.String).Where(t => t.Item1.Length > 0 && new[] { t.Item1, t.Item2, t.Item3, t.Item4 }.All(IsWellFormed)).Sample(t =>
        {
            var directive = new TextDirective(t.Item1, t.Item2, t.Item3, t.Item4);
            return directive == Read(directive.ToString());
        });

    [Fact]
    public void A_long_paragraph_is_led_to_by_its_first_and_last_words() =>
        Assert.Equal(
            new TextDirective("một hai ba bốn năm", "bốn mười lăm"),
            Find("khác hẳn", "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm"));

    [Fact]
    public void A_short_paragraph_is_named_whole() => Assert.Equal(new TextDirective("một hai ba."), Find("khác hẳn", "một hai ba."));

    [Fact]
    public void A_beginning_that_stands_elsewhere_too_is_made_longer() =>
        Assert.Equal(
            new TextDirective("một hai ba bốn năm sáu bảy", "hai mười ba"),
            Find("một hai ba bốn năm sáu tám", "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba"));

    [Fact]
    public void An_end_that_comes_earlier_too_is_made_longer() =>
        Assert.Equal(
            new TextDirective("một hai ba bốn năm", "x a b c"),
            Find("khác", "một hai ba bốn năm a b c sáu bảy tám chín x a b c"));

    [Fact]
    public void Case_marks_and_punctuation_tell_nothing_apart() =>
        Assert.Equal(new TextDirective("Quan điểm", Prefix: "1."), Find("“QUAN DIEM”,", "Quan điểm", before: "1."));

    [Fact]
    public void What_nothing_tells_apart_has_no_directive() => Assert.Null(Find("một hai", "một hai"));

    [Fact]
    public void Words_with_the_number_of_a_correction_are_not_used()
    {
        var words = DisplayedText.Read(new Html("đã <span class=\"corr\" id=\"sua-a\"><del>bộc lô</del><ins>bộc lộ</ins></span><a class=\"cn\" href=\"#\" aria-label=\"Đính chính 4\">4</a> một &amp; hai"), "x");

        Assert.Equal(["đã", "bộc", "lộ4", "một", "&", "hai"], words.Select(w => w.Text));
        Assert.Equal([false, false, true, false, false, false], words.Select(w => w.IsMarked));
    }

    [Fact]
    public void Items_inside_a_paragraph_have_their_own_words()
    {
        var words = DisplayedText.Read(new Html("ba việc: <span class=\"item\" id=\"y-1\">(1) <span class=\"n\">một</span>;</span> <span class=\"item\" id=\"y-2\">(2) hai</span>"), "x");

        Assert.Equal(["x ba", "x việc:", "y-1 (1)", "y-1 một;", "y-2 (2)", "y-2 hai"], words.Select(w => $"{w.Owner} {w.Text}"));
    }

    // Words before the paragraph that is meant stand in another block; `before` right in front of it.
    private static TextDirective? Find(string elsewhere, string paragraph, string before = "")
    {
        var page = new PageWords();
        page.Add(elsewhere);
        page.Gap();
        page.Add(before);
        page.Block();
        return new DirectiveFinder(page).Find([page.Add(paragraph)]);
    }

    // As the text fragments specification reads it.
    internal static TextDirective Read(string directive)
    {
        var parts = directive["text=".Length..].Split(',').ToImmutableArray();
        var (prefix, suffix) = ("", "");
        if (parts[0].EndsWith('-'))
        {
            (prefix, parts) = (parts[0][..^1], parts.RemoveAt(0));
        }

        if (parts.Length > 1 && parts[^1].StartsWith('-'))
        {
            (suffix, parts) = (parts[^1][1..], parts.RemoveAt(parts.Length - 1));
        }

        return new TextDirective(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "", Uri.UnescapeDataString(prefix), Uri.UnescapeDataString(suffix));
    }

    // Half of a pair of UTF-16 has no UTF-8.
    private static bool IsWellFormed(string words) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(words)) == words;
}
