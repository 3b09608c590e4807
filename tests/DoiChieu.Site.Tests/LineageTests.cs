using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Site.Tests;

/// <summary>The ways of targets, the differences and the arithmetic, read off the built pages and data.</summary>
public class LineageTests
{
    private const string Lineages = "dong-chi-tieu/index.html";
    private const string Differences = "khac-biet/index.html";
    private const string TargetColumns = "id,document,label,anchor,source_line,breakdown,indicator,indicator_as_written,verbatim,comparator,low,high,unit,horizon,aggregation,horizon_origin,territory";

    private static readonly ImmutableArray<CsvRow> Rows = BuiltSite.Data("lineage.csv", "indicator,stop,document,period,target,from_document,from_period,comparison,pair,changes");
    private static readonly ImmutableArray<CsvRow> Calculations = BuiltSite.Data("calculations.csv", "id,operation,targets,beside,low,high,unit,bound,agreement");
    private static readonly FrozenDictionary<string, CsvRow> Targets = BuiltSite.Data("targets.csv", TargetColumns).ToFrozenDictionary(t => t["id"], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Territories =
        BuiltSite.Data("documents.csv", "document,number,title,kind,issuer,date,term,territory,sha256").ToFrozenDictionary(d => d["document"], d => d["territory"], StringComparer.Ordinal);

    public static TheoryData<string> Indicators => [.. Rows.Select(r => r["indicator"]).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_target_is_on_the_way_of_its_indicator() =>
        Assert.All(Targets.Values, t => Assert.Contains(Rows, r => r["target"] == t["id"] && r["indicator"] == t["indicator"]));

    [Fact]
    public void Every_value_of_a_way_leads_to_the_paragraph_that_prints_it() =>
        Assert.All(Rows.Where(r => r["target"].Length > 0), r =>
        {
            var (row, target) = (BuiltSite.Pages[Lineages].GetElementById("dong-" + r["indicator"]), Targets[r["target"]]);
            var link = row!.QuerySelectorAll("td a").FirstOrDefault(a => a.GetAttribute("href")!.EndsWith($"/{target["document"]}/#{target["anchor"]}", StringComparison.Ordinal) && Says(a, target));
            Assert.True(link is not null, r["target"]);
        });

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_page_of_an_indicator_has_its_way_and_leads_to_that_of_all(string indicator)
    {
        var way = BuiltSite.Pages[$"chi-tieu/{indicator}/index.html"].GetElementById("dong-" + indicator)!;

        Assert.Equal(Rows.Where(r => r["indicator"] == indicator).Select(r => r["stop"]).Distinct(StringComparer.Ordinal).Count(), way.QuerySelectorAll("ol.way > li").Length);
        Assert.Contains(way.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"../../dong-chi-tieu/#dong-{indicator}");
    }

    [Fact]
    public void Over_the_merger_a_step_says_no_more_than_the_verdict() =>
        Assert.All(
            Rows.Where(r => r["from_document"].Length > 0 && Territories[r["document"]] != Territories[r["from_document"]]),
            r => Assert.Contains(r["changes"], new[] { "by-verdict", "newly-set", "not-taken-up" }));

    [Fact]
    public void A_task_that_names_a_target_is_quoted_and_led_to_and_is_no_stop()
    {
        var cells = BuiltSite.Pages[Lineages].QuerySelectorAll("tr[id] td:has(p.none > a.ser)").Select(td => (Row: td.Closest("tr")!.Id![5..], Link: td.QuerySelector("a.ser")!)).ToList();

        Assert.Equal(6, cells.Count);
        Assert.All(cells, c =>
        {
            var address = c.Link.GetAttribute("href")!.Split('#');
            var document = address[0].Trim('/').Split('/')[^1];
            Assert.Contains(Words(c.Link).Trim('“', '”'), Blanks.Fold(BuiltSite.Pages[$"van-ban/{document}/index.html"].GetElementById(address[1])!.TextContent), StringComparison.Ordinal);
            Assert.DoesNotContain(Rows, r => r["indicator"] == c.Row && r["document"] == document);
        });
    }

    [Fact]
    public void The_drawings_have_a_mark_for_every_stop()
    {
        var marks = BuiltSite.Pages[Lineages].QuerySelectorAll(".map rect").Length;

        Assert.Equal(Rows.Select(r => (r["indicator"], r["stop"])).Distinct().Count(), marks);
    }

    [Fact]
    public void Every_couple_of_texts_of_one_territory_is_listed_with_its_differences()
    {
        var comparisons = BuiltSite.Data("comparisons.csv", BuiltSite.Header("comparisons.csv"));
        var couples = comparisons
            .GroupBy(r => r["comparison"], r => (r["old_targets"] + ";" + r["new_targets"]).Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Where(g => g.SelectMany(ids => ids).Select(id => Targets[id]["territory"]).Distinct(StringComparer.Ordinal).Count() == 1).Select(g => g.Key);
        var main = BuiltSite.MainOf(Differences);
        var listed = main.QuerySelectorAll("nav.filt li").Where(li => li.QuerySelector("a")!.GetAttribute("href")!.StartsWith("../so-sanh/", StringComparison.Ordinal))
            .Select(li => (Comparison: li.QuerySelector("a")!.GetAttribute("href")!.Trim('/').Split('/')[^1], Count: li.QuerySelector("span.mute")!.TextContent)).ToList();

        Assert.Equal(couples.Order(StringComparer.Ordinal), listed.Select(l => l.Comparison).Order(StringComparer.Ordinal));
        Assert.All(listed, l => Assert.Equal(main.QuerySelectorAll(".diffs h3").Count(h => h.Id!.Contains($"-{l.Comparison}-", StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture), l.Count));
    }

    [Fact]
    public void Every_difference_is_quoted_in_words_that_are_printed()
    {
        var texts = Territories.Keys.ToDictionary(d => d, d => Blanks.Fold(File.ReadAllText(Path.Combine(BuiltSite.Folder, "data", "texts", d + ".txt"))), StringComparer.Ordinal);
        var quotes = BuiltSite.MainOf(Differences).QuerySelectorAll(".diffs blockquote");

        Assert.NotEmpty(quotes);
        Assert.All(quotes, q =>
        {
            var document = q.GetAttribute("cite")!.Split('#')[0].Trim('/').Split('/')[^1];
            Assert.All(Words(q).Split("[…]"), part => Assert.Contains(Blanks.Fold(part), texts[document], StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(Lineages)]
    [InlineData(Differences)]
    public void Nothing_is_said_to_rise_or_fall(string path)
    {
        var page = (IElement)BuiltSite.MainOf(path).Clone();
        foreach (var quoted in page.QuerySelectorAll(".lv, .q, q, blockquote").ToList())
        {
            quoted.Remove();
        }

        Assert.DoesNotMatch("đã tăng|đã giảm|tăng lên|giảm xuống|tăng so với|giảm so với|giữ lời|thất hứa|[↑↓→]", page.TextContent);
    }

    [Fact]
    public void All_arithmetic_is_marked_as_ours_and_shown_at_every_indicator_that_it_uses() =>
        Assert.All(Calculations, c =>
        {
            var pages = Used(c).Select(t => $"chi-tieu/{t["indicator"]}/index.html").Append(Differences);
            Assert.All(pages, page => Assert.Contains("Phép tính của chúng tôi:", BuiltSite.Pages[page].GetElementById("phep-tinh-" + c["id"])!.TextContent, StringComparison.Ordinal));
        });

    [Fact]
    public void A_sum_is_that_of_the_published_bounds() =>
        Assert.All(Calculations.Where(c => c["operation"] == "sum"), c => Assert.Equal(
            (Used(c).Sum(t => Number(t["low"], t["high"])), Used(c).Sum(t => Number(t["high"], t["low"]))), (Number(c["low"], ""), Number(c["high"], ""))));

    private static bool Says(IElement link, CsvRow target) =>
        target["comparator"] == "none" ? Words(link) == "Có nêu, không ghi con số" : target["low"].Length + target["high"].Length > 0 && link.TextContent.Any(char.IsAsciiDigit);

    // A spelled-out short form is ours; its letters are the text's.
    private static string Words(IElement element) => Blanks.Fold(element.TextContent);

    private static IEnumerable<CsvRow> Used(CsvRow calculation) => calculation["targets"].Split(';').Select(id => Targets[id]);

    private static decimal Number(string text, string other) => decimal.Parse(text.Length > 0 ? text : other, CultureInfo.InvariantCulture);
}
