using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class SiteSettingsTests
{
    private const string Good = """
        title: "Mẫu"
        base_url: https://mau.example/
        languages: [vi]
        release: "2026.11"
        data_licence: { id: CC0-1.0, name: CC0, url: https://cc0.example/ }
        code_licence: { id: MIT, name: MIT, url: https://mit.example/ }
        """;

    [Fact]
    public void The_settings_of_this_site_are_good() => Assert.Empty(SiteSettings.Read(Repository.Content).Diagnostics);

    [Fact]
    public void A_complete_file_is_read()
    {
        var settings = Read(Good).Value!;

        Assert.Equal(("https://mau.example/", "2026.11", "MIT", (string?)null), (settings.BaseUrl, settings.Release, settings.CodeLicence.Id, settings.Contact));
    }

    [Theory]
    [InlineData("base_url: https://mau.example/", "base_url: mau.example", "DC1060", 2)]
    [InlineData("base_url: https://mau.example/", "base_url: https://mau.example/cantho", "DC1060", 2)]
    [InlineData("base_url: https://mau.example/", "base_url: https://mau.example/?a=b/", "DC1060", 2)]
    [InlineData("languages: [vi]", "languages: [vi, fr]", "DC1008", 3)]
    [InlineData("languages: [vi]", "languages: []", "DC1006", 1)]
    [InlineData("release: \"2026.11\"", "released: \"2026.11\"", "DC1006", 1)]
    [InlineData("id: MIT, ", "", "DC1006", 6)]
    public void What_is_wrong_is_said_at_its_place(string good, string bad, string code, int line)
    {
        var problem = Read(Good.Replace(good, bad, StringComparison.Ordinal)).Diagnostics[0];

        Assert.Equal((code, "content/site.yaml", line), (problem.Code, problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void A_site_without_settings_says_which_file_is_missing() =>
        Assert.Equal("DC1001", Assert.Single(SiteSettings.Read(new MemoryFolder(new Dictionary<string, string>())).Diagnostics).Code);

    private static DoiChieu.Diagnostics.Outcome<SiteSettings?> Read(string yaml) =>
        SiteSettings.Read(new MemoryFolder(new Dictionary<string, string>(StringComparer.Ordinal) { ["site.yaml"] = yaml }));
}
