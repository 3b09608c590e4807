using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Searching;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing;

/// <summary>Style sheet, script, fonts and icon. What may change under the same name carries a part of its hash in it: a browser never shows a new page
/// with an old look, nor finds old words. `Script` is null where the design has none.</summary>
internal sealed record Assets(string Style, string? Script, string Icon, SearchAssets? Search, IReadOnlyList<SiteFile> Own)
{
    // Headings and text of our own are first in view: asked for at once, they do not push the page about when they come.
    private static readonly string[] First = ["/assets/fonts/bvp-latin-400.woff2", "/assets/fonts/bvp-vi-400.woff2", "/assets/fonts/bvp-latin-600.woff2", "/assets/fonts/bvp-vi-600.woff2"];

    /// <summary>Picture of share cards.</summary>
    public const string Share = "assets/share.png";

    public static Assets Of(SiteDesign design, SiteModel site)
    {
        var style = Joined("doichieu", design.Styles, "css");
        var script = design.Scripts.IsEmpty ? null : Joined("doichieu", design.Scripts, "js");
        List<SiteFile> files = [style];
        if (script is not null)
        {
            files.Add(script);
        }

        files.Add(new("assets/" + design.Icon.Name, [.. design.Icon.Bytes]));
        files.AddRange(design.Fonts.Select(f => new SiteFile("assets/fonts/" + f.Name, [.. f.Bytes])));
        if (!site.Settings.Share.IsEmpty)
        {
            files.Add(new(Share, [.. site.Settings.Share]));
        }

        return new Assets("/" + style.Path, script is null ? null : "/" + script.Path, "/assets/" + design.Icon.Name, SearchAssets.Of(design, site), files);
    }

    public IEnumerable<SiteFile> Files => Own.Concat(Search?.Files ?? []);

    public Fields Fields() => new() { ["style"] = Style, ["script"] = Script, ["icon"] = Icon, ["fonts"] = First.Texts() };

    internal static SiteFile Joined(string name, IEnumerable<SourceText> parts, string kind) =>
        Hashed(name, Encoding.UTF8.GetBytes(string.Concat(parts.Select(s => s.Text))), kind);

    internal static SiteFile Hashed(string name, byte[] bytes, string kind) =>
        new($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.{kind}", bytes);
}

/// <summary>Files of the search: none of them is asked for by any page but its own, and library and data only when somebody searches.</summary>
internal sealed record SearchAssets(SiteFile Script, SiteFile Library, Lazy<SiteFile> Data, ImmutableArray<SiteFile> Notices)
{
    private const string Name = "minisearch.js";

    public IEnumerable<SiteFile> Files => Notices.Concat([Script, Library, Data.Value]);

    /// <summary>Null where the design has no search.</summary>
    public static SearchAssets? Of(SiteDesign design, SiteModel site)
    {
        if (design.Search.IsEmpty || design.SearchLibrary.FirstOrDefault(f => string.Equals(f.Name, Name, StringComparison.Ordinal)) is not { } library)
        {
            return null;
        }

        return new SearchAssets(
            Assets.Joined("search", design.Search, "js"),
            Assets.Hashed("minisearch", [.. library.Bytes], "js"),
            new(() => Assets.Hashed("search." + site.Words["site", "language"], SearchData.Of(site.Search.Value, site.Words), "json")),
            [.. design.SearchLibrary.Where(f => f != library).Select(f => new SiteFile("assets/minisearch." + f.Name, [.. f.Bytes]))]);
    }

    public Fields Fields() => new() { ["script"] = "/" + Script.Path, ["library"] = "/" + Library.Path, ["data"] = "/" + Data.Value.Path };
}
