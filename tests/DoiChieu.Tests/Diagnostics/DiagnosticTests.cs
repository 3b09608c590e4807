using System.Text.Json;
using DoiChieu.Diagnostics;

namespace DoiChieu.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly Diagnostic Sample =
        Rules.CorrectionNotFound.At(new Place("content/a.txt", 2, 4, 3), "boc-lo", "31", "bộc lô");

    public static IEnumerable<Rule> AllRules => typeof(Rules).GetFields().Select(f => (Rule)f.GetValue(null)!);

    [Fact]
    public void A_problem_prints_place_code_message_carets_and_help()
    {
        var printed = new DiagnosticPrinter(Language.English, (_, line) => line == 2 ? "đã bộc lô" : null).Text(Sample);

        Assert.Equal(
            """
            content/a.txt:2:4: error DC2001: correction `boc-lo` no longer matches: line 31 does not have “bộc lô”
              2 | đã bộc lô
                |    ^^^
              help: copy the words as they stand on that line of source.txt, or remove the correction

            """,
            printed);
    }

    [Fact]
    public void The_same_problem_speaks_Vietnamese() =>
        Assert.Contains("đính chính `boc-lo` không khớp", new DiagnosticPrinter(Language.Vietnamese, (_, _) => null).Text(Sample), StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_place_in_fields()
    {
        using var json = JsonDocument.Parse(new DiagnosticPrinter(Language.English, (_, _) => null).Json([Sample]));

        var first = json.RootElement[0];
        Assert.Equal(("DC2001", "content/a.txt", 2, 4), (first.GetProperty("code").GetString(), first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Every_rule_has_words_and_every_word_a_rule() =>
        Assert.Equal(AllRules.Select(r => r.Code).Order(StringComparer.Ordinal), Messages.Codes);

    [Fact]
    public void No_two_rules_share_a_code() =>
        Assert.Equal(AllRules.Count(), AllRules.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_rule_stands_in_the_docs()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));

        Assert.All(AllRules, rule => Assert.Contains($"| {rule.Code} |", docs, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Đô thị hóa", "do-thi-hoa")]
    [InlineData("điểm đ)", "diem-d")]
    [InlineData("đ", "d")]
    [InlineData("7,5 - 8%/năm", "7-5-8-nam")]
    [InlineData("…", "")]
    public void Slugs_are_ASCII_and_keep_every_letter(string text, string slug) => Assert.Equal(slug, Slug.Of(text));
}
