using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>What site.yaml says of the whole site.</summary>
/// <param name="BaseUrl">Where the site will stand, absolute, with a closing `/`. Only sitemap, 404.html and what says a permanent address (canonical links, heads, citations) carry it.</param>
/// <param name="Languages">First the language of the pages at the root.</param>
/// <param name="Release">What a reader cites, such as `2026.11`; never taken from a clock.</param>
/// <param name="Repository">Its files stand below `blob/`, a tag or branch, and their path.</param>
/// <param name="Contact">A mail address or a form; `{title}` and `{body}` stand for what a report of an error fills in.</param>
/// <param name="MainComparison">Folder of the comparison that the home page shows.</param>
/// <param name="Example">Indicator that the home page shows as an example.</param>
public sealed partial record SiteSettings(
    string Title,
    string BaseUrl,
    ImmutableArray<string> Languages,
    string Release,
    string? Repository,
    string? Contact,
    SiteLicence DataLicence,
    SiteLicence CodeLicence,
    Named? MainComparison,
    Named? Example)
{
    /// <summary>What a contact may leave open for a report of an error.</summary>
    public const string TitleSlot = "{title}";

    public const string BodySlot = "{body}";

    /// <summary>Tag or branch that links into the repository name; null for the tag of the release.</summary>
    public string? RepositoryRef { get; init; }

    /// <summary>The picture of share cards, `share.png` beside site.yaml; empty where there is none.</summary>
    public ImmutableArray<byte> Share { get; init; } = [];

    /// <summary>Which parts of the texts have files of their own for reference managers.</summary>
    public CitationScope CitationFiles { get; init; }

    /// <summary>What the host takes; `check` looks whether the site fits.</summary>
    public HostLimits Limits { get; init; } = HostLimits.GitHubPages;

    /// <summary>Where the release is named.</summary>
    public Place ReleasePlace { get; init; } = Place.Whole("site.yaml");

    private static readonly ImmutableArray<string> Known = ["vi", "en"];

    private const string PerSection = "sections";

    private const string PerDocument = "documents";

    private static readonly ImmutableArray<string> Web = ["https", "http"];

    private static readonly ImmutableArray<string> WebOrMail = [.. Web, "mailto"];

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
            Address(yaml, "repository", yaml.Text("repository"), Web, noticed),
            Contacts(yaml, noticed),
            Licence(yaml, "data_licence", noticed),
            Licence(yaml, "code_licence", noticed),
            NamedAt(yaml, "main_comparison"),
            NamedAt(yaml, "example")) { RepositoryRef = yaml.Text("repository_ref"), CitationFiles = yaml.OneOrNone("citation_files", PerSection, PerDocument) is PerDocument ? CitationScope.Documents : CitationScope.Sections, Limits = HostLimits.Of(yaml), ReleasePlace = yaml.PlaceOf("release"), Share = [.. folder.Bytes("share.png") ?? []] };
        yaml.RejectOthers();
        return noticed.With<SiteSettings?>(settings);
    }

    /// <summary>Whether pages can stand below an address: http, with a closing `/`, and nothing behind it.</summary>
    public static bool IsBase(string address) =>
        IsAddress(address, Web)
        && address.EndsWith('/')
        && new Uri(address) is { Query: "", Fragment: "", UserInfo: "" };

    private static string BaseAddress(YamlMap yaml, Noticed noticed)
    {
        var address = yaml.Required("base_url");
        if (address.Length > 0 && !IsBase(address))
        {
            noticed.Add(Rules.BaseUrlWrong.At(yaml.PlaceOf("base_url"), address));
        }

        return address;
    }

    // A link of the frame stands on every page: `javascript:` is no address.
    private static string? Address(YamlMap yaml, string key, string? address, ImmutableArray<string> schemes, Noticed noticed)
    {
        if (address is { Length: > 0 } && !IsAddress(address, schemes))
        {
            noticed.Add(Rules.AddressWrong.At(yaml.PlaceOf(key), address));
        }

        return address;
    }

    // A slot that nothing fills would stand in every report of an error as it is written.
    private static string? Contacts(YamlMap yaml, Noticed noticed)
    {
        var contact = Address(yaml, "contact", yaml.Text("contact"), WebOrMail, noticed);
        foreach (var slot in Slots().Matches(contact ?? "").Select(m => m.Value).Except([TitleSlot, BodySlot], StringComparer.Ordinal))
        {
            noticed.Add(Rules.ContactSlotUnknown.At(yaml.PlaceOf("contact"), slot));
        }

        return contact;
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Slots();

    private static bool IsAddress(string address, ImmutableArray<string> schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme, StringComparer.Ordinal);

    private static Named? NamedAt(YamlMap yaml, string key) => yaml.Text(key) is { } id ? new Named(id, yaml.PlaceOf(key)) : null;

    private static SiteLicence Licence(YamlMap parent, string key, Noticed noticed)
    {
        if (parent.RequiredMap(key) is not { } yaml)
        {
            return new SiteLicence("", Bilingual.Empty, "");
        }

        var licence = new SiteLicence(yaml.Required("id"), Bilingual.RequiredOneOrBoth(yaml, "name"), Address(yaml, "url", yaml.Required("url"), Web, noticed) ?? "");
        yaml.RejectOthers();
        return licence;
    }

    private static ImmutableArray<string> LanguagesOf(YamlMap yaml, Noticed noticed)
    {
        var languages = yaml.RequiredTexts("languages");
        foreach (var language in languages.Except(Known, StringComparer.Ordinal))
        {
            noticed.Add(Rules.ValueUnknown.At(yaml.PlaceOf("languages"), language, "languages", string.Join(", ", Known)));
        }

        return languages.Intersect(Known, StringComparer.Ordinal).DefaultIfEmpty(Known[0]).ToImmutableArray();
    }
}

/// <summary>Which parts of the texts have files of their own for reference managers. A file of a document holds every section, whatever the scope.</summary>
public enum CitationScope
{
    /// <summary>Three files a section and three a document.</summary>
    Sections,

    /// <summary>Three files a document: about a hundredth of the files, for sites of many texts.</summary>
    Documents,
}

/// <summary>An id that site.yaml names, and where it does.</summary>
public sealed record Named(string Id, Place Place);

/// <summary>A licence by its SPDX identifier, its name, and where it can be read.</summary>
public sealed record SiteLicence(string Id, Bilingual Name, string Url);
