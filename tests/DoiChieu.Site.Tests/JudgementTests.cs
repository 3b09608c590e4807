using System.Collections.Immutable;
using AngleSharp.Dom;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Site.Tests;

/// <summary>Every curated judgement says what, why, who and when, in the data and where a reader meets it.</summary>
public class JudgementTests
{
    private static readonly ImmutableArray<CsvRow> Judgements = BuiltSite.Data("judgements.csv", "kind,document,id,judgement,reason,who,when");

    [Fact]
    public void Every_judgement_says_why_who_and_when() =>
        Assert.All(Judgements, j => Assert.All(new[] { "judgement", "reason", "who", "when" }, column => Assert.NotEqual("", j[column])));

    [Fact]
    public void Every_pair_every_indicator_and_every_doubtful_place_is_a_judgement()
    {
        var pairs = BuiltSite.Data("comparisons.csv", "comparison,pair,indicator,old_targets,new_targets,presence,comparability,reasons,numeric,summary,sentence").Select(c => $"{c["comparison"]}/{c["pair"]}");
        var indicators = BuiltSite.Data("indicators.csv", "indicator,theme,name,unit,polarity,polarity_reason,border,border_reason,definition").Select(i => i["indicator"]).ToList();
        var doubtful = BuiltSite.Data("corrections.csv", "document,id,source_line,class,as_received,reads,reason").Where(c => c["class"] == "doubtful").Select(c => $"{c["document"]}/{c["id"]}");

        Assert.Equal(pairs.Order(StringComparer.Ordinal), Ids("pair").Order(StringComparer.Ordinal));
        Assert.Equal(indicators.Order(StringComparer.Ordinal), Ids("polarity").Order(StringComparer.Ordinal));
        Assert.Equal(indicators.Order(StringComparer.Ordinal), Ids("border").Order(StringComparer.Ordinal));
        Assert.Equal(doubtful.Order(StringComparer.Ordinal), Ids("doubtful").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_an_indicator_says_them() =>
        Assert.All(Judgements.Where(j => j["kind"] is "polarity" or "border" && BuiltSite.Pages.ContainsKey(Indicator(j))), j => Said(BuiltSite.MainOf(Indicator(j)), j, j["reason"]));

    [Fact]
    public void The_row_of_a_pair_says_them_behind_its_details() =>
        Assert.All(Judgements.Where(j => j["kind"] == "pair"), j =>
        {
            var (comparison, pair) = (j["id"].Split('/')[0], j["id"].Split('/')[1]);
            Said(BuiltSite.Pages[$"so-sanh/{comparison}/index.html"].GetElementById("hang-" + pair)!.QuerySelector("details")!, j, j["reason"]);
        });

    [Fact]
    public void The_list_of_corrections_says_them_of_every_doubtful_place() =>
        Assert.All(Judgements.Where(j => j["kind"] == "doubtful"), j => Said(BuiltSite.Pages[$"van-ban/{j["document"]}/dinh-chinh/index.html"].GetElementById(j["id"].Split('/')[1])!, j, j["reason"]));

    private static string Indicator(CsvRow judgement) => $"chi-tieu/{judgement["id"]}/index.html";

    private static IEnumerable<string> Ids(string kind) => Judgements.Where(j => j["kind"] == kind).Select(j => j["id"]);

    private static void Said(IElement place, CsvRow judgement, string reason)
    {
        var words = Blanks.Fold(place.TextContent);
        var day = DateOnly.ParseExact(judgement["when"], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(Blanks.Fold(reason), words, StringComparison.Ordinal);
        Assert.Contains($"{judgement["who"]}, {day:dd/MM/yyyy}", words, StringComparison.Ordinal);
    }
}
