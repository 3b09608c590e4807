using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>The first page: its own words come from pages/index.md, everything counted from the main comparison.</summary>
internal static class HomePage
{
    public const string Words = "index";

    public static Page Make(SiteModel site)
    {
        var words = site.Editorials.FirstOrDefault(e => string.Equals(e.Id, Words, StringComparison.Ordinal));
        var main = site.MainComparison;
        var model = new Fields
        {
            ["title"] = words?.Title ?? site.Settings.Title,
            ["lede"] = words?.Lede ?? Html.Empty,
            ["before"] = words?.Rest ?? Html.Empty,
            ["main"] = main?.Fields(),
            ["has_lineages"] = !site.Lineages.IsEmpty,
            ["has_differences"] = !site.Differences.IsEmpty,
            ["tally"] = main is null ? null : Tally(site, main).List(),
            ["example"] = site.Example is { } row ? Example(site, main!, row) : null,
            ["documents"] = new Fields { ["items"] = site.Entries.Take(site.Sizes.AtHome).List() },
            ["more_documents"] = site.Entries.Length > site.Sizes.AtHome ? site.Words.Say("home", "more_documents", site.Entries.Length.ToString(CultureInfo.InvariantCulture)) : null,
        };
        return SitePages.Page(site, "/", "home", site.Settings.Title, words?.Description ?? site.Settings.Title, "", [], main?.Cautions ?? [], model);
    }

    private static IEnumerable<Fact> Tally(SiteModel site, ComparisonPage main)
    {
        var both = main.Rows.Where(r => r.Old.Length > 0 && r.New.Length > 0).ToList();
        var direct = both.Count(r => IsRead(r) && r.Conclusion.Qualifier.Length == 0);
        var caveat = both.Count(r => IsRead(r) && r.Conclusion.Qualifier.Length > 0);
        return
        [
            Count(site, "tally_both", both.Count), Count(site, "tally_direct", direct), Count(site, "tally_caveat", caveat), Count(site, "tally_not", both.Count - direct - caveat),
        ];
    }

    private static bool IsRead(ComparisonLine row) => row.Conclusion.Key is "dat-cao-hon" or "dat-thap-hon" or "giu-nguyen";

    private static Fact Count(SiteModel site, string word, int count) =>
        new(count.ToString(CultureInfo.InvariantCulture), Html.Escape(site.Words["home", word]));

    private static Fields Example(SiteModel site, ComparisonPage main, ComparisonLine row) => new()
    {
        ["name"] = row.Name,
        ["href"] = row.Href,
        ["verdict"] = row.Conclusion.Qualifier.Length > 0 ? $"{row.Conclusion.Words}, {row.Conclusion.Qualifier}" : row.Conclusion.Words,
        // Two figures that may be compared as they stand have no break between them.
        ["is_cut"] = main.Cautions.Length > 0 || !IsRead(row) || row.Conclusion.Qualifier.Length > 0,
        ["cut"] = main.Cautions.Length > 0 ? main.Cautions[0].Lead : row.Why,
        ["old"] = Bank("o", main.Old, row.OldQuotes[0], row.Old),
        ["new"] = Bank("w", main.New, row.NewQuotes[0], row.New),
    };

    private static Fields Bank(string mark, SideLabel side, Quotation quotation, ImmutableArray<PrintedValue> values) => new()
    {
        ["mark"] = mark,
        ["name"] = side.Name,
        ["sentence"] = quotation.Plain,
        ["readings"] = values.Select(v => v.Reading).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).Texts(),
        ["source"] = quotation.Source.Fields(),
        ["territory"] = side.Territory,
        ["targets"] = side.Targets,
        ["standing"] = side.Standing,
    };
}
