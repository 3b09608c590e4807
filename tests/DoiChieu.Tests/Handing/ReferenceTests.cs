using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Handing;

/// <summary>The reference is what the code says. `dotnet cake --target=Reference` runs these with a variable that has it written.</summary>
public partial class ReferenceTests
{
    [Theory]
    [InlineData(Language.English, "reference.md")]
    [InlineData(Language.Vietnamese, "tham-khao.md")]
    public void The_file_says_what_the_code_says(Language language, string name)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        var written = new Reference(language).Write();
        if (Environment.GetEnvironmentVariable("DOICHIEU_REFERENCE") == "write")
        {
            File.WriteAllText(path, written);
        }

        Assert.True(File.ReadAllText(path) == written, $"docs/{name} is not what the code says: run dotnet cake --target=Reference");
    }

    [Fact]
    public void Columns_are_those_that_the_readers_expect()
    {
        Assert.Equal(ComparisonReader.Columns, Columns("comparisons/<a>--<b>/pairs.csv"));
        Assert.Equal(ComparisonReader.SectionColumns, Columns("comparisons/<a>--<b>/sections.csv"));
        Assert.Equal(CuratedReader.Columns, Columns("documents/<id>/indicators.csv"));
        Assert.Equal(ReleaseReader.Columns, Columns("releases/releases.csv"));
    }

    [Fact]
    public void Every_key_that_is_described_is_asked_for_by_a_reader()
    {
        var readers = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src", "DoiChieu", "Reading"), "*.cs").Select(File.ReadAllText));

        Assert.All(KeyWords.All, word => Assert.Contains($"\"{word.Key.Split('.')[^1]}\"", readers, StringComparison.Ordinal));
    }

    [Fact]
    public void No_key_is_described_twice_and_each_has_words_in_both_languages()
    {
        Assert.Equal(KeyWords.All.Length, KeyWords.All.Select(k => (k.File, k.Key)).Distinct().Count());
        Assert.All(KeyWords.All, k => Assert.True(k.Meaning.Vietnamese.Length > 0 && k.Meaning.English.Length > 0, k.Key));
    }

    [Fact]
    public void A_key_stands_under_a_key_that_is_described() =>
        Assert.All(
            KeyWords.All.Where(k => k.Key.Contains('.')),
            k => Assert.Contains(KeyWords.All, above => above.File == k.File && above.Key == k.Key[..k.Key.LastIndexOf('.')]));

    [Theory]
    [InlineData("site.yaml", "title: t\n", "brand")]
    [InlineData("content/documents/x/document.yaml", "title: t\n", "colour")]
    [InlineData("indicators/kinh-te.yaml", "indicators: []\n", "indicator")]
    public void A_reader_that_asks_for_an_undescribed_key_is_a_bug_and_says_so(string file, string yaml, string key)
    {
        var map = YamlMap.Read(new SourceText(file, yaml), new Noticed())!;

        Assert.Contains(key, Assert.Throws<InvalidOperationException>(() => map.Text(key)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_may_not_demand_what_the_reference_leaves_open() =>
        Assert.Throws<InvalidOperationException>(() => YamlMap.Read(new SourceText("site.yaml", "title: t\n"), new Noticed())!.Required("contact"));

    [Fact]
    public void A_reader_takes_the_values_that_the_reference_names() =>
        Assert.Throws<InvalidOperationException>(() => YamlMap.Read(new SourceText("document.yaml", "kind: law\n"), new Noticed())!.OneOf("kind", "law"));

    [Fact]
    public void A_required_key_is_missed_where_it_is_not()
    {
        var missed = SiteSettings.Read(Folder("site.yaml", "repository: https://a.example/b\n")).Diagnostics
            .Where(d => d.Rule == Rules.KeyMissing).Select(d => d.Arguments[0]);

        Assert.Equal(KeyWords.All.Where(k => k.File == "site.yaml" && k.IsRequired && !k.Key.Contains('.')).Select(k => k.Key).Order(), missed.Order());
    }

    [Fact]
    public void The_list_of_codes_says_what_the_code_says()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));
        var told = CodeRows().Matches(docs).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, Slots().Replace(m.Groups[3].Value, "…"), Slots().Replace(m.Groups[4].Value, "…")));

        Assert.All(Reference.Rules, rule => Assert.Equal((rule.Severity.ToString().ToLowerInvariant(), Messages.Text(rule, Language.English), Messages.Help(rule, Language.English)), told[rule.Code]));
    }

    private static BytesFolder Folder(string path, string text) => new(Repository.Content, new Dictionary<string, byte[]> { [path] = System.Text.Encoding.UTF8.GetBytes(text) });

    private static IEnumerable<string> Columns(string file) => KeyWords.All.Where(k => k.File == file).Select(k => k.Key);

    [GeneratedRegex(@"(?m)^\| (DC\d{4}) \| (\w+) \| (.*?) \| (.*?) \|$")]
    private static partial Regex CodeRows();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Slots();
}
