using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Site.Tests;

/// <summary>The contract with those who load the data: only the built /data/ is read here.</summary>
public class DataContractTests
{
    private const string DocumentColumns = "document,number,title,kind,issuer,date,term,territory,sha256";
    private const string SectionColumns = "document,anchor,parent,depth,kind,marker,title,source_line";
    private const string TargetColumns = "id,document,label,anchor,source_line,breakdown,indicator,indicator_as_written,verbatim,comparator,low,high,unit,horizon,aggregation,horizon_origin,territory";
    private const string CitationColumns = "document,anchor,source_line,text,number,date,issuer,target";
    private const string CorrectionColumns = "document,id,source_line,class,as_received,reads,reason";
    private const string ComparisonColumns = "comparison,pair,indicator,old_targets,new_targets,presence,comparability,reasons,numeric,summary,sentence";
    private const string Main = "2020-2025--2025-2030";

    private static readonly ImmutableArray<CsvRow> Documents = BuiltSite.Data("documents.csv", DocumentColumns);
    private static readonly ImmutableArray<CsvRow> Sections = BuiltSite.Data("sections.csv", SectionColumns);
    private static readonly ImmutableArray<CsvRow> Targets = BuiltSite.Data("targets.csv", TargetColumns);
    private static readonly ImmutableArray<CsvRow> Citations = BuiltSite.Data("citations.csv", CitationColumns);
    private static readonly ImmutableArray<CsvRow> Corrections = BuiltSite.Data("corrections.csv", CorrectionColumns);
    private static readonly ImmutableArray<CsvRow> Comparisons = BuiltSite.Data("comparisons.csv", ComparisonColumns);
    private static readonly FrozenSet<(string, string)> Anchors = Sections.Select(s => (s["document"], s["anchor"])).ToFrozenSet();

    [Fact]
    public void There_are_the_five_documents() => Assert.Equal(5, Documents.Length);

    [Fact]
    public void Anchors_are_ASCII_and_unique_in_their_document()
    {
        Assert.All(Sections, s => Assert.Matches("^[a-z0-9_-]+$", s["anchor"]));
        Assert.Equal(Sections.Length, Anchors.Count);
    }

    [Fact]
    public void A_child_is_deeper_than_its_parent()
    {
        var depth = Sections.ToDictionary(s => (s["document"], s["anchor"]), s => Number(s["depth"]));

        Assert.All(Sections.Where(s => s["parent"].Length > 0), s => Assert.True(Number(s["depth"]) > depth[(s["document"], s["parent"])], s["anchor"]));
    }

    [Theory]
    [InlineData("sections")]
    [InlineData("targets")]
    [InlineData("citations")]
    public void Every_anchor_is_an_element_of_the_documents_page(string file)
    {
        var rows = file switch { "sections" => Sections, "targets" => Targets, _ => Citations };

        Assert.All(rows, row => Assert.NotNull(BuiltSite.Pages[$"van-ban/{row["document"]}/index.html"].GetElementById(row["anchor"])));
    }

    [Fact]
    public void Kinds_of_sections_are_those_of_the_contract() =>
        Within(Sections, "kind", "title part chapter section subsection article heading group period titled paragraph point target item bullet text table row appendix");

    [Fact]
    public void Comparators_aggregations_and_origins_are_those_of_the_contract()
    {
        Within(Targets, "comparator", "eq range lt le gt ge approx none");
        Within(Targets, "aggregation", "by-year average each-year total unspecified");
        Within(Targets, "horizon_origin", "stated target heading document curated");
    }

    [Fact]
    public void Bounds_are_filled_as_the_comparator_says() =>
        Assert.All(Targets, t =>
        {
            var filled = (t["low"].Length > 0, t["high"].Length > 0);
            Assert.Equal(t["comparator"] switch { "eq" or "approx" or "range" => (true, true), "lt" or "le" => (false, true), "gt" or "ge" => (true, false), _ => (false, false) }, filled);
            if (t["comparator"] is "eq" or "approx")
            {
                Assert.Equal(t["low"], t["high"]);
            }
        });

    [Fact]
    public void Bounds_are_plain_decimals() =>
        Assert.All(Targets.SelectMany(t => new[] { t["low"], t["high"] }).Where(v => v.Length > 0), v => Assert.Matches("^[0-9]+([.][0-9]+)?$", v));

    [Fact]
    public void Horizons_are_a_year_a_period_or_annual() =>
        Assert.All(Targets, t => Assert.Matches("^([0-9]{4}|[0-9]{4}-[0-9]{4}|annual)$", t["horizon"]));

    [Fact]
    public void Ids_are_ASCII_and_unique()
    {
        Assert.All(Targets, t => Assert.Matches("^[a-z0-9.-]+$", t["id"]));
        Assert.Equal(Targets.Length, Targets.Select(t => t["id"]).Distinct().Count());
        Assert.All(Corrections, c => Assert.Matches("^[a-z0-9.-]+$", c["id"]));
        Assert.Equal(Corrections.Length, Corrections.Select(c => (c["document"], c["id"])).Distinct().Count());
    }

    [Fact]
    public void Every_target_has_an_indicator_with_a_page() =>
        Assert.All(Targets, t => Assert.True(BuiltSite.Pages.ContainsKey($"chi-tieu/{t["indicator"]}/index.html"), t["id"]));

    [Fact]
    public void A_doubtful_place_changes_nothing_and_every_other_changes_something() =>
        Assert.All(Corrections, c => Assert.Equal(c["class"] == "doubtful", c["as_received"] == c["reads"]));

    [Fact]
    public void Citations_lead_to_a_document_here_outside_or_nowhere_yet() =>
        Within(Citations, "target", string.Join(' ', Documents.Select(d => d["document"])) + " external undecided");

    [Fact]
    public void Comparisons_use_the_words_of_the_contract()
    {
        Within(Comparisons, "presence", "both only-old only-new");
        Within(Comparisons, "comparability", "direct with-caveat not-comparable not-assessed");
        Assert.All(Comparisons.Where(c => c["numeric"].Length > 0), c => Assert.Contains(c["numeric"], "same higher higher-overlapping lower lower-overlapping wider narrower undecidable".Split(' ')));
        Assert.All(Comparisons, c => Assert.Contains(c["summary"], new[] { "Đặt cao hơn", "Đặt thấp hơn", "Giữ nguyên", "Mới nêu", "Không còn thấy nêu", "Đổi cách tính hoặc phạm vi", "Chưa đủ căn cứ so sánh" }));
    }

    [Fact]
    public void Nothing_says_more_or_less_of_what_cannot_be_compared() =>
        Assert.All(Comparisons.Where(c => c["comparability"] == "not-comparable"), c => Assert.DoesNotContain(c["summary"], new[] { "Đặt cao hơn", "Đặt thấp hơn", "Giữ nguyên" }));

    [Fact]
    public void A_caveat_or_a_refusal_has_its_reasons() =>
        Assert.All(Comparisons.Where(c => c["comparability"] is "with-caveat" or "not-comparable"), c => Assert.NotEmpty(c["reasons"]));

    [Fact]
    public void Across_the_merger_no_pair_is_direct() =>
        Assert.DoesNotContain(Comparisons, c => c["comparison"] == Main && c["comparability"] == "direct");

    [Fact]
    public void Every_measure_of_both_terms_stands_in_the_main_comparison()
    {
        var rows = Comparisons.Where(c => c["comparison"] == Main).ToList();
        var used = rows.SelectMany(c => c["old_targets"].Split(';').Concat(c["new_targets"].Split(';'))).Where(id => id.Length > 0).ToHashSet();
        var due = Targets.Where(t => t["document"] is "31-nq-dh-2020" or "bao-cao-chinh-tri-2025").Select(t => t["id"]).ToHashSet();

        Assert.Equal(due.Order(), used.Order());
    }

    [Fact]
    public void Presence_says_which_sides_have_targets() =>
        Assert.All(Comparisons, c => Assert.Equal(
            c["presence"] switch { "both" => (true, true), "only-old" => (true, false), _ => (false, true) },
            (c["old_targets"].Length > 0, c["new_targets"].Length > 0)));

    private static void Within(ImmutableArray<CsvRow> rows, string column, string words)
    {
        var allowed = words.Split(' ');
        Assert.All(rows, row => Assert.Contains(row[column], allowed));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
