using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Pages;
using DoiChieu.Publishing.Tables;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using Scriban.Runtime;

namespace DoiChieu.Publishing;

/// <summary>A file of the site: its path with `/`, and all its bytes.</summary>
public sealed record SiteFile(string Path, byte[] Bytes);

/// <summary>Makes the files of a site, one at a time. 1. The same model gives the same bytes: no clock, no machine, no order of a hash.
/// 2. A page is whole or it is a diagnostic. 3. Two pages never share an address. 4. Links between pages are relative; the base address
/// stands in canonical links, share cards, the sitemap and 404.html only. 5. A link that a keeper wrote leads to a page, a file or an anchor that is there,
/// or to another host by http or mail.</summary>
public static class Publisher
{
    public static IEnumerable<Outcome<SiteFile?>> Publish(SiteModel site, SiteDesign design, TemplateSet templates)
    {
        var assets = Assets.Of(design);
        var layout = new Layout(site, assets, new PageRenderer(templates, Words(design.Words)));
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in SitePages.Of(site))
        {
            yield return paths.Add(page.Path) ? layout.Print(page) : Twice(page);
        }

        yield return layout.PrintNotFound(SitePages.NotFound(site));
        yield return layout.PrintSitemap(paths);
        var targets = new LinkTargets(site, paths);
        foreach (var file in assets.Files.Concat(Data(site)).Append(new SiteFile(".nojekyll", [])))
        {
            targets.Add("/" + file.Path);
            yield return new Outcome<SiteFile?>(file, []);
        }

        foreach (var link in site.Links.Where(link => !targets.Has(link.Address)))
        {
            yield return new Outcome<SiteFile?>(null, [Rules.LinkNowhere.At(link.Place, link.Address)]);
        }
    }

    private static IEnumerable<SiteFile> Data(SiteModel site) =>
        site.Tables.Select(t => new SiteFile($"data/{t.Shape.Name}.csv", Encoding.UTF8.GetBytes(Csv.Write(t))))
            .Append(new SiteFile("data/datapackage.json", DataPackage.Write(site.Settings, site.Tables, site.Texts)))
            .Concat(site.Texts.Select(t => new SiteFile($"data/texts/{t.Document}.txt", Encoding.UTF8.GetBytes(t.Text))));

    private static Outcome<SiteFile?> Twice(Page page) => new(null, [Rules.AddressTwice.At(page.Origin, page.Path)]);

    private static Fields Words(InterfaceWords words)
    {
        var groups = new Fields();
        foreach (var group in words.Groups)
        {
            var fields = new Fields();
            foreach (var word in group.Value)
            {
                fields[word.Key] = word.Value;
            }

            groups[group.Key] = fields;
        }

        return groups;
    }
}

/// <summary>Style sheet, script, fonts and icon. Style sheet and script carry a part of their hash in their names: a browser never shows a new page
/// with an old look. `Script` is null where the design has none.</summary>
internal sealed record Assets(string Style, string? Script, string Icon, string Sans, string SansVietnamese, IReadOnlyList<SiteFile> Files)
{
    public static Assets Of(SiteDesign design)
    {
        var style = Joined(design.Styles, "css");
        var script = design.Scripts.IsEmpty ? null : Joined(design.Scripts, "js");
        List<SiteFile> files = [style];
        if (script is not null)
        {
            files.Add(script);
        }

        files.Add(new("assets/" + design.Icon.Name, [.. design.Icon.Bytes]));
        files.AddRange(design.Fonts.Select(f => new SiteFile("assets/fonts/" + f.Name, [.. f.Bytes])));
        return new Assets("/" + style.Path, script is null ? null : "/" + script.Path, "/assets/" + design.Icon.Name, "/assets/fonts/bvp-latin-400.woff2", "/assets/fonts/bvp-vi-400.woff2", files);
    }

    public Fields Fields() => new() { ["style"] = Style, ["script"] = Script, ["icon"] = Icon, ["sans"] = Sans, ["sans_vi"] = SansVietnamese };

    private static SiteFile Joined(IEnumerable<SourceText> parts, string kind)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(parts.Select(s => s.Text)));
        return new SiteFile($"assets/doichieu.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.{kind}", bytes);
    }
}
