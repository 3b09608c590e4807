using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Searching;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Every place that can be found: each section of each document, with the indicators whose values it sets; each indicator; each short form; each section of our own pages.
/// 1. A place is there once. 2. Its words are those of the reading text, without the marker, which is in its label. 3. A place without any word is left out.</summary>
internal static class SearchMapper
{
    public static ImmutableArray<SearchPage> Map(SiteContent content, Corpus corpus, SiteModel model)
    {
        var documents = content.Documents.Select(d => new SearchPage(corpus.In(d.Metadata.ShortName), $"/van-ban/{d.Id}/", [.. d.Tree.Sections.Select(Place(d, corpus))]) { Standing = d.Metadata.Standing(content.Words) });
        var written = corpus.ByDate.ToLookup(m => m.Indicator.Id, m => m.Measure.IndicatorAsWritten, StringComparer.Ordinal);
        var indicators = model.Indicators.Select(i => i.Value).Select(i => new SearchPage("", i.Path, [new SearchPlace(FoundKind.Indicator, "", Called(i.ThemeName, written[i.Id]), i.Name, i.Summary)]));
        var shortForms = new SearchPage(
            content.Words["glossary", "title"], "/tu-viet-tat/", [.. model.Glossary.Select(t => new SearchPlace(FoundKind.ShortForm, t.Id, "", t.Short, $"{t.Meaning} {t.Note}".TrimEnd()))]);
        var pages = model.Editorials.Where(e => !string.Equals(e.Id, Pages.HomePage.Words, StringComparison.Ordinal)).Select(Page);
        return [.. indicators.Concat(documents).Append(shortForms).Concat(pages).Select(Findable).Where(p => p.Places.Length > 0)];
    }

    // The theme, and every name that a text gives the indicator: people type “tỷ lệ hộ nghèo”.
    private static string Called(string theme, IEnumerable<string> written) =>
        string.Join(" · ", written.Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Prepend(theme));

    private static SearchPage Findable(SearchPage page) => page with { Places = [.. page.Places.Where(p => !SearchTerm.Cut(p.Text).IsEmpty)] };

    private static Func<Section, SearchPlace> Place(DocumentContent document, Corpus corpus)
    {
        var measures = document.Measures.ToLookup(m => m.Anchor, StringComparer.Ordinal);
        var tables = document.Tree.Sections.Where(s => s.Kind == SectionKind.Table).Select(s => s.Anchor).ToFrozenSet(StringComparer.Ordinal);
        return section =>
        {
            var indicators = measures[section.Anchor].Select(m => corpus.Site.Relations.Find(m.Id)).Where(m => m is not null).Select(m => corpus.In(m!.Indicator.Name)).Distinct(StringComparer.Ordinal);
            return new SearchPlace(Kind(section, measures.Contains(section.Anchor), tables), section.Anchor, corpus.Place(document.Id, section.Anchor), section.Kind == SectionKind.Title ? Number(document, corpus) : string.Join(" · ", indicators), document.Tree.Words(section).Text);
        };
    }

    // A document is asked for by its number; an article has that of what it is about.
    private static string Number(DocumentContent document, Corpus corpus) => corpus.In(document.Metadata.ShortName);

    private static FoundKind Kind(Section section, bool setsValues, FrozenSet<string> tables) => section.Kind switch
    {
        _ when setsValues => FoundKind.Target,
        SectionKind.Row or SectionKind.Table => FoundKind.Row,
        SectionKind.Title => FoundKind.Heading,
        _ when section.Parent is { } parent && tables.Contains(parent) => FoundKind.Row,
        _ when Blocks.IsHeading(section) => FoundKind.Heading,
        _ => FoundKind.Paragraph,
    };

    // The title stands at the top of the page, its lede right below.
    private static SearchPage Page(Editorial page) => new(
        page.Title, $"/{page.Id}/", [.. ProseSections.Of(page.Body).Select(s => new SearchPlace(FoundKind.Page, s.Id, s.Heading, "", s.Text))]);
}
