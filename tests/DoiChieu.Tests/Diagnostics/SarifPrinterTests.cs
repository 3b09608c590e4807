using System.Text.Json;
using DoiChieu.Diagnostics;

namespace DoiChieu.Tests.Diagnostics;

/// <summary>What SARIF 2.1.0 asks of a log, and GitHub of one that it is to show on the line.</summary>
public class SarifPrinterTests
{
    private static readonly Diagnostic Sample = Rules.CorrectionNotFound.At(new Place("content/văn bản/a.txt", 2, 4, 3), "boc-lo", "31", "bộc lô");

    private static readonly Diagnostic Whole = Rules.SiteTooLarge.At(Place.Whole("content/site.yaml"), "1001", "1000");

    [Fact]
    public void A_log_has_its_version_schema_and_one_run()
    {
        using var json = Print(Sample);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.EndsWith("/sarif-schema-2.1.0.json", json.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(("doichieu", "utf16CodeUnits"), (Run(json).GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(), Run(json).GetProperty("columnKind").GetString()));
    }

    [Fact]
    public void Each_code_is_a_rule_once_with_words_that_no_case_fills_in()
    {
        using var json = Print(Sample, Whole, Sample);

        var rules = Run(json).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["DC2001", "DC6050"], rules.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("correction `…` no longer matches: line … does not have “…”", rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(["error", "warning"], rules.Select(r => r.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.All(rules, r => Assert.NotEmpty(r.GetProperty("help").GetProperty("text").GetString()!));
    }

    [Fact]
    public void A_rule_has_the_full_description_without_which_GitHub_takes_no_log_and_the_tool_its_version()
    {
        using var json = Print(Sample);

        var driver = Run(json).GetProperty("tool").GetProperty("driver");
        Assert.StartsWith("correction `…` no longer matches", driver.GetProperty("rules")[0].GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("version").GetString());
    }

    [Fact]
    public void A_result_points_at_its_rule_and_at_the_words_on_their_line()
    {
        using var json = Print(Whole, Sample);

        var result = Run(json).GetProperty("results")[1];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("DC2001", 0, "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        Assert.Equal(("content/v%C4%83n%20b%E1%BA%A3n/a.txt", "%SRCROOT%"), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()));
        Assert.Equal((2, 4, 7), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void A_whole_file_is_shown_on_its_first_line()
    {
        using var json = Print(Whole);

        var region = Run(json).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(1, region.GetProperty("startLine").GetInt32());
        Assert.False(region.TryGetProperty("endColumn", out _));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_lines_above_it_change()
    {
        using var before = Print(Sample);
        using var after = Print(Sample with { Place = Sample.Place with { Line = 9 } });

        Assert.Equal(Fingerprint(before), Fingerprint(after));
    }

    [Fact]
    public void No_finding_is_a_log_without_results()
    {
        using var json = Print();

        Assert.Equal(0, Run(json).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Every_code_has_words_for_its_rule()
    {
        using var json = Print([.. DiagnosticTests.AllRules.Select(r => r.At(Place.Whole("a"), "0", "1", "2", "3", "4", "5"))]);

        Assert.All(Run(json).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), r => Assert.DoesNotContain("{", r.GetProperty("shortDescription").GetProperty("text").GetString()!.Replace("{ vi:", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    private static JsonDocument Print(params Diagnostic[] diagnostics) => JsonDocument.Parse(new SarifPrinter(Language.English).Print(diagnostics));

    private static JsonElement Run(JsonDocument json) => Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray().ToList());

    private static string? Fingerprint(JsonDocument json) => Run(json).GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("doichieu/v1").GetString();
}
