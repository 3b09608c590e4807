using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>Where texts of one territory differ. The arithmetic of ours stands on the first page: its addresses are published.</summary>
internal static class DifferencePages
{
    public const string DifferencePath = "/khac-biet/";

    /// <summary>A site without differences and without arithmetic has none.</summary>
    public static IEnumerable<PlannedPage> Of(SiteModel site)
    {
        if (site.Differences.IsEmpty && site.Calculations.IsEmpty)
        {
            return [];
        }

        var parts = Paging.Cut(DifferencePath, site.Differences.SelectMany(g => g.Entries.Select(e => (Group: g, Entry: e))), site.Sizes.Differences, e => e.Entry.Lines.Length);
        var firsts = parts.SelectMany(p => p.Items.Select(i => (i.Group.Key, p.Path))).DistinctBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Path, StringComparer.Ordinal);
        return parts.Select(part => new PlannedPage(part.Path, () => Page(site, part, firsts)));
    }

    private static Page Page(SiteModel site, PagedPart<(DifferenceGroup Group, DifferenceEntry Entry)> part, Dictionary<string, string> firsts)
    {
        var title = site.Words["difference", "title"];
        var calculations = part.Number == 1 ? site.Calculations : [];
        var model = new Fields
        {
            ["lede"] = Lede(site),
            ["kinds"] = site.Differences.Select(g => new KindLink(g, firsts[g.Key])).List(),
            ["groups"] = part.Items.GroupBy(i => i.Group.Key, StringComparer.Ordinal).Select(g => g.First().Group with { Entries = [.. g.Select(i => i.Entry)] }).List(),
            ["couples"] = (NamesCouples(site) ? site.Couples : []).List(),
            ["calculations"] = calculations.List(),
            ["has_lineages"] = !site.Lineages.IsEmpty,
        };
        return part.On(site, SitePages.Page(
            site, part.Path, "differences", title, Lede(site), "comparisons", [new Link(site.Words["comparison", "list_title"], "/so-sanh/"), new Link(title, "")], Cautions(site, part), model));
    }

    private static string Lede(SiteModel site) => site.Words["difference", "lede"] + " " + site.Words["difference", NamesCouples(site) ? "couples_below" : "couples_elsewhere"];

    private static bool NamesCouples(SiteModel site) => site.Couples.Length <= site.Sizes.Couples;

    private static ImmutableArray<Caution> Cautions(SiteModel site, PagedPart<(DifferenceGroup Group, DifferenceEntry Entry)> part) =>
        part.Of == 1 ? site.Cautions : SitePages.Standing(site, part.Items.SelectMany(i => new[] { i.Entry.Old.Href, i.Entry.New.Href }));

    private sealed record KindLink(DifferenceGroup Group, string Page) : IModel
    {
        public Fields Fields() => new() { ["name"] = Group.Name, ["href"] = $"{Page}#{Group.Key}", ["count"] = Group.Entries.Sum(e => e.Lines.Length) };
    }
}
