using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Pages;

/// <summary>A page of a long list, which knows the others.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">The address of the list itself, which is that of its first page.</param>
internal sealed record PagedPart<T>(string First, int Number, int Of, ImmutableArray<T> Items)
{
    public string Path => PathOf(Number);

    /// <summary>The page that shows a part of a list: its title says which, its head names those beside it, and its model has `pager`, null where there is one page only.</summary>
    public Page On(SiteModel site, Page page)
    {
        page.Model["pager"] = null;
        if (Of == 1)
        {
            return page;
        }

        page.Model["pager"] = Pager(site);
        return page with
        {
            Title = Number == 1 ? page.Title : site.Words.Say("paging", "title", page.Title, Text(Number), Text(Of)),
            Head = page.Head with { Previous = Number > 1 ? PathOf(Number - 1) : "", Next = Number < Of ? PathOf(Number + 1) : "" },
        };
    }

    private Fields Pager(SiteModel site) => new()
    {
        ["said"] = site.Words.Say("paging", "said", Text(Number), Text(Of)),
        ["previous"] = Number > 1 ? PathOf(Number - 1) : null,
        ["next"] = Number < Of ? PathOf(Number + 1) : null,
        ["numbers"] = Paging.Shown(Number, Of).Select(n => new PageNumber(Text(n), PathOf(n), n == Number)).List(),
    };

    private string PathOf(int number) => Paging.PathOf(First, number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record PageNumber(string Number, string Href, bool IsCurrent) : IModel
    {
        public Fields Fields() => new() { ["number"] = Number, ["href"] = Href, ["is_current"] = IsCurrent };
    }
}

/// <summary>Cuts long lists into pages. 1. A list that fits one page is one, at the address that it always has. 2. Each item is on exactly one page, in the order of the list. 3. The first page keeps the
/// address of the list, the others stand below it: `/van-ban/trang-2/`. 4. No page is heavier than it may be, unless a single item is.</summary>
internal static class Paging
{
    // Of long numbering the ends and what is near: with 400 pages 400 numbers would be a list of their own.
    private const int Near = 2;

    public static string PathOf(string first, int number) => number == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}trang-{number}/");

    public static ImmutableArray<PagedPart<T>> Cut<T>(string first, IEnumerable<T> items, int most) => Cut(first, items, most, _ => 1);

    /// <summary>The same for items that take more or less of a page.</summary>
    /// <param name="most">The weight that a page may have.</param>
    public static ImmutableArray<PagedPart<T>> Cut<T>(string first, IEnumerable<T> items, int most, Func<T, int> weight)
    {
        var (pages, page, filled) = (new List<ImmutableArray<T>>(), ImmutableArray.CreateBuilder<T>(), 0);
        foreach (var item in items)
        {
            var heavy = weight(item);
            if (page.Count > 0 && filled + heavy > most)
            {
                pages.Add(page.DrainToImmutable());
                filled = 0;
            }

            page.Add(item);
            filled += heavy;
        }

        if (page.Count > 0 || pages.Count == 0)
        {
            pages.Add(page.DrainToImmutable());
        }

        return [.. pages.Select((items, at) => new PagedPart<T>(first, at + 1, pages.Count, items))];
    }

    public static IEnumerable<int> Shown(int number, int of) => Enumerable.Range(1, of).Where(n => n == 1 || n == of || Math.Abs(n - number) <= Near);
}
