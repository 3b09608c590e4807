using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class CuratedReaderTests
{
    private const string Themes = "themes:\n- { id: kinh-te, name: { vi: Kinh tế, en: Economy } }\n";

    private const string Indicators =
        """
        judged: { who: ban biên tập, when: 2026-11-23 }
        indicators:
        - id: grdp
          name: { vi: GRDP, en: GRDP }
          unit: "%"
          polarity: neutral
          polarity_reason: { vi: vì, en: since }
          border: growth
          border_reason: { vi: vì, en: since }
        """;

    private const string Breaks =
        """
        territories:
        - { id: cu, name: { vi: cũ, en: old } }
        breaks:
        - id: moc
          name: { vi: Mốc, en: Break }
          date: 2025-06-12
          reason: definition
          sentence: { vi: Khác., en: Another. }
          printed:
          - { document: a, quote: chữ in }
          pairs: [a--b/grdp]
        """;

    private const string Settings =
        """
        judged: { who: ban biên tập, when: 2026-11-23 }
        name: { vi: Cũ và mới, en: Old and new }
        old: { name: { vi: cũ, en: old }, term: 2020-2025, documents: [a], list: all }
        new: { name: { vi: mới, en: new }, term: 2025-2030, documents: [b], labels: [2026-2030], list: paired }
        """;

    private const string Pairs = "pair,indicator,old_targets,new_targets,reasons,note_vi,note_en\ngrdp,grdp,a.1.x;a.2.x,b.1.x,definition,Vì,Since\n";

    [Fact]
    public void A_well_formed_folder_gives_all_that_people_wrote()
    {
        var read = Read();

        Assert.Empty(read.Diagnostics);
        var (indicator, comparison) = (Assert.Single(read.Value.Vocabulary.Indicators), Assert.Single(read.Value.Comparisons));
        Assert.Equal((Border.Growth, Polarity.Neutral, "kinh-te"), (indicator.Border, indicator.Polarity, indicator.Theme));
        Assert.Equal(["a.1.x", "a.2.x"], Assert.Single(comparison.Pairs).Old);
        Assert.Equal((Listing.All, Listing.Paired), (comparison.Old.Listing, comparison.New.Listing));
        Assert.Equal(("a.1.x", "grdp"), (read.Value.Assignments[0].Target, read.Value.Assignments[0].Indicator));
        Assert.Equal(new DateOnly(2025, 6, 12), Assert.Single(read.Value.Breaks.All).Date);
    }

    [Theory]
    [InlineData("themes.yaml", "name: {", "nam: {", "DC1006,DC1005")]
    [InlineData("indicators/kinh-te.yaml", "border: growth", "border: tăng", "DC1008")]
    [InlineData("indicators/kinh-te.yaml", "polarity: neutral", "polarity: up", "DC1008")]
    [InlineData("indicators/kinh-te.yaml", "id: grdp", "id: Tăng trưởng", "DC1010")]
    [InlineData("indicators/kinh-te.yaml", "{ vi: GRDP, en: GRDP }", "{ en: GRDP }", "DC1006")]
    [InlineData("indicators/kinh-te.yaml", "{ vi: GRDP, en: GRDP }", "{ vi: GRDP }", "DC1064")]
    [InlineData("indicators/kinh-te.yaml", "{ vi: GRDP, en: GRDP }", "GRDP", "DC1064")]
    [InlineData("indicators/kinh-te.yaml", "{ vi: GRDP, en: GRDP }", "[GRDP]", "DC1016")]
    [InlineData("indicators/kinh-te.yaml", "  border_reason: { vi: vì, en: since }", "", "DC1006")]
    [InlineData("breaks.yaml", "2025-06-12", "12/6/2025", "DC1007")]
    [InlineData("breaks.yaml", "  - { document: a, quote: chữ in }", "", "DC1021")]
    [InlineData("breaks.yaml", "quote: chữ in", "text: chữ in", "DC1006,DC1005")]
    [InlineData("comparisons/a--b/comparison.yaml", "list: all", "list: some", "DC1008")]
    [InlineData("comparisons/a--b/comparison.yaml", "new: {", "now: {", "DC1006,DC1005")]
    [InlineData("comparisons/a--b/pairs.csv", "note_en", "note", "DC1009")]
    [InlineData("comparisons/a--b/pairs.csv", "Vì,Since", "Vì,", "DC1064")]
    [InlineData("comparisons/a--b/pairs.csv", "Vì,Since", ",Since", "DC1023")]
    [InlineData("comparisons/a--b/pairs.csv", "\ngrdp,", "\nTăng trưởng,", "DC1010")]
    [InlineData("documents/a/indicators.csv", "a.2.x", "a.1.x", "DC1011")]
    public void What_is_malformed_is_an_error_in_its_file(string file, string was, string now, string codes)
    {
        var problems = Read(file, text => text.Replace(was, now, StringComparison.Ordinal)).Diagnostics;

        Assert.Equal(codes, string.Join(',', problems.Select(p => p.Code)));
        Assert.All(problems, p => Assert.Equal("content/" + file, p.Place.File));
    }

    [Theory]
    [InlineData("themes.yaml")]
    [InlineData("breaks.yaml")]
    [InlineData("indicators/kinh-te.yaml")]
    [InlineData("comparisons/a--b/pairs.csv")]
    [InlineData("comparisons/a--b/comparison.yaml")]
    [InlineData("comparisons/a--b/introduction.md")]
    public void A_missing_file_is_an_error(string file) =>
        Assert.Contains(Read(file, _ => null).Diagnostics, p => p.Rule == Rules.FileMissing && p.Place.File == "content/" + file);

    [Fact]
    public void A_file_of_indicators_without_a_theme_is_an_error()
    {
        var files = Files();
        files["indicators/xa-hoi.yaml"] = "indicators: []";

        Assert.Equal((Rules.ThemeUnknown, "content/indicators/xa-hoi.yaml"), Only(CuratedReader.Read(new MemoryFolder(files))));
    }

    [Fact]
    public void A_comparison_is_called_by_its_two_sides()
    {
        var files = Files();
        foreach (var file in files.Keys.Where(k => k.StartsWith("comparisons/", StringComparison.Ordinal)).ToList())
        {
            files[file.Replace("a--b", "a-b", StringComparison.Ordinal)] = files[file];
            files.Remove(file);
        }

        Assert.Equal((Rules.ComparisonFolderWrong, "content/comparisons/a-b"), Only(CuratedReader.Read(new MemoryFolder(files))));
    }

    private static (Rule Rule, string File) Only(Outcome<CuratedContent> read) => (Assert.Single(read.Diagnostics).Rule, read.Diagnostics[0].Place.File);

    private static Outcome<CuratedContent> Read(string? file = null, Func<string, string?>? change = null)
    {
        var files = Files();
        if (file is not null)
        {
            var text = change!(files[file]);
            Assert.NotEqual(files[file], text);
            files.Remove(file);
            if (text is not null)
            {
                files[file] = text;
            }
        }

        return CuratedReader.Read(new MemoryFolder(files));
    }

    private static Dictionary<string, string> Files() => new()
    {
        ["themes.yaml"] = Themes,
        ["indicators/kinh-te.yaml"] = Indicators,
        ["breaks.yaml"] = Breaks,
        ["documents/a/indicators.csv"] = "target,indicator\na.1.x,grdp\na.2.x,grdp\n",
        ["documents/a/source.txt"] = "chữ in",
        ["comparisons/a--b/comparison.yaml"] = Settings,
        ["comparisons/a--b/pairs.csv"] = Pairs,
        ["comparisons/a--b/introduction.md"] = "Mở đầu",
        ["comparisons/a--b/introduction.en.md"] = "Introduction",
    };
}
