using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>What site.yaml says of the whole site.</summary>
/// <param name="BaseUrl">Where the site will stand, absolute, with a closing `/`. Only canonical links, sitemap, share cards and 404.html carry it.</param>
/// <param name="Languages">First the language of the pages at the root.</param>
/// <param name="Release">What a reader cites, such as `2026.11`; never taken from a clock.</param>
/// <param name="MainComparison">Folder of the comparison that the home page shows.</param>
/// <param name="Example">Indicator that the home page shows as an example.</param>
public sealed record SiteSettings(
    string Title,
    string BaseUrl,
    ImmutableArray<string> Languages,
    string Release,
    string? Repository,
    string? Contact,
    SiteLicence DataLicence,
    SiteLicence CodeLicence,
    string? MainComparison,
    string? Example,
    Place Place)
{
    private static readonly ImmutableArray<string> Known = ["vi", "en"];

    public static Outcome<SiteSettings?> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        if (DocumentReader.Text(folder, "site.yaml", noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With<SiteSettings?>(null);
        }

        var settings = new SiteSettings(
            yaml.Required("title"),
            BaseAddress(yaml, noticed),
            LanguagesOf(yaml, noticed),
            yaml.Required("release"),
            yaml.Text("repository"),
            yaml.Text("contact"),
            SiteLicence.Read(yaml, "data_licence", noticed),
            SiteLicence.Read(yaml, "code_licence", noticed),
            yaml.Text("main_comparison"),
            yaml.Text("example"),
            yaml.Place);
        yaml.RejectOthers();
        return noticed.With<SiteSettings?>(settings);
    }

    /// <summary>The settings for another place of publication.</summary>
    public Outcome<SiteSettings> At(string baseUrl)
    {
        var noticed = new Noticed();
        if (!IsBase(baseUrl))
        {
            noticed.Add(Rules.BaseUrlWrong.At(Place, baseUrl));
        }

        return noticed.With(this with { BaseUrl = baseUrl });
    }

    private static string BaseAddress(YamlMap yaml, Noticed noticed)
    {
        var address = yaml.Required("base_url");
        if (address.Length > 0 && !IsBase(address))
        {
            noticed.Add(Rules.BaseUrlWrong.At(yaml.PlaceOf("base_url"), address));
        }

        return address;
    }

    private static bool IsBase(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Scheme, "https", StringComparison.Ordinal) || string.Equals(uri.Scheme, "http", StringComparison.Ordinal))
        && address.EndsWith('/')
        && uri is { Query: "", Fragment: "", UserInfo: "" };

    private static ImmutableArray<string> LanguagesOf(YamlMap yaml, Noticed noticed)
    {
        ImmutableArray<string> languages = [.. yaml.Texts("languages")];
        if (languages.IsEmpty)
        {
            noticed.Add(Rules.KeyMissing.At(yaml.Place, "languages"));
        }

        foreach (var language in languages.Except(Known, StringComparer.Ordinal))
        {
            noticed.Add(Rules.ValueUnknown.At(yaml.PlaceOf("languages"), language, "languages", string.Join(", ", Known)));
        }

        return languages;
    }
}

/// <summary>A licence by its SPDX identifier, its name, and where it can be read.</summary>
public sealed record SiteLicence(string Id, string Name, string Url)
{
    internal static SiteLicence Read(YamlMap parent, string key, Noticed noticed)
    {
        if (parent.Map(key) is not { } yaml)
        {
            noticed.Add(Rules.KeyMissing.At(parent.Place, key));
            return new SiteLicence("", "", "");
        }

        var licence = new SiteLicence(yaml.Required("id"), yaml.Required("name"), yaml.Required("url"));
        yaml.RejectOthers();
        return licence;
    }
}
