using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Heads;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Pages;

internal static class DocumentPages
{
    // Words that were changed first, what is no word of the text then, and what nobody dared to change apart.
    private static readonly ImmutableArray<CorrectionClass> GroupOrder =
    [
        CorrectionClass.Ocr, CorrectionClass.Typo, CorrectionClass.MissingDash, CorrectionClass.Spacing, CorrectionClass.Marker, CorrectionClass.Split, CorrectionClass.Unicode, CorrectionClass.Noise, CorrectionClass.Doubtful,
    ];

    public static IEnumerable<PlannedPage> Lists(SiteModel site) => Paging.Cut("/van-ban/", site.Entries, site.Sizes.Documents).Select(part => new PlannedPage(part.Path, () => List(site, part)));

    private static Page List(SiteModel site, PagedPart<DocumentEntry> part)
    {
        var model = new Fields { ["documents"] = new Fields { ["items"] = part.Items.List() } };
        var title = site.Words["document", "list_title"];
        return part.On(site, SitePages.Page(site, part.Path, "documents", title, site.Words["document", "list_lede"], "documents", [new Link(title, "")], [], model));
    }

    public static IEnumerable<PlannedPage> Of(SiteModel site, Planned<DocumentPage> document) =>
    [
        new(DocumentPage.PathOf(document.Id), () => Text(site, document.Value)),
        new(DocumentPage.PathOf(document.Id) + DocumentPage.CorrectionsPart, () => Corrections(site, document.Value)),
        new(DocumentPage.PathOf(document.Id) + DocumentPage.CitePart, () => CitePages.Of(site, document.Value)),
        new(DocumentPage.PathOf(document.Id) + DocumentPage.LinesPart, () => Source(site, document.Value)),
    ];

    private static Page Text(SiteModel site, DocumentPage document)
    {
        var model = new Fields
        {
            ["taken"] = document.IsTaken,
            ["side"] = document.Side,
            ["side_name"] = document.SideName,
            ["title"] = document.Title,
            ["title_id"] = document.TitleId,
            ["before_title"] = document.BeforeTitle,
            ["tools"] = document.Tools?.Fields(),
            ["facts"] = document.Facts.List(),
            ["contents"] = new Fields { ["items"] = document.Contents.List() },
            ["blocks"] = document.Blocks.List(),
            ["backlinks"] = document.Backlinks.List(),
            ["choices"] = document.Choices.List(),
            ["tombstones"] = document.Tombstones.List(),
            ["cite_as"] = document.CiteAs,
            ["cite_href"] = document.CitePath,
            ["marked_count"] = document.MarkedCount,
            ["correction_count"] = document.Corrections.Length,
            ["corrections_href"] = document.CorrectionsPath,
            ["source_href"] = document.SourcePath,
            ["text_href"] = document.TextPath,
            ["paper_read"] = Paper(site, document, "paper_read"),
            ["paper_sic"] = Paper(site, document, "paper_sic"),
            ["paper_both"] = Paper(site, document, "paper_both"),
        };
        var page = SitePages.Page(
            site, document.Path, "document", $"{document.Entry.Mark}: {document.Entry.Title.Text}", document.Entry.Title.Text, "documents", [Parent(site), new Link(document.Entry.Mark, "")], document.Cautions, model);
        return page with { Head = DocumentHead.Of(site, document, page.Crumbs) };
    }

    // Paper has no links: it says the addresses. Without the host, for the same bytes serve anywhere.
    private static string Paper(SiteModel site, DocumentPage document, string word) =>
        site.Words.Say(document.IsTaken && word is not "paper_read" ? "taken" : "document", word, document.CorrectionsPath, document.Path, site.Settings.Release);

    private static Page Corrections(SiteModel site, DocumentPage document)
    {
        var title = site.Words.Say("corrections", "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["taken"] = document.IsTaken,
            ["has_method"] = SitePages.HasMethod(site),
            ["text_href"] = document.TextPath,
            ["text_name"] = document.Id + ".txt",
            ["source_href"] = document.SourcePath,
            ["summary"] = Summary(site, document),
            ["groups"] = Groups(site, document).List(),
            ["ornaments"] = document.Ornaments.List(),
        };
        return SitePages.Page(
            site, document.CorrectionsPath, "corrections", title, document.IsTaken ? site.Words["taken", "corrections"] : site.Words["corrections", "lede"], "documents", [Parent(site), new Link(document.Entry.Mark, document.Path), new Link(site.Words["corrections", "crumb"], "")], [], model);
    }

    private static string Summary(SiteModel site, DocumentPage document)
    {
        var (aside, doubtful) = (Count(document, CorrectionClass.Noise), Count(document, CorrectionClass.Doubtful));
        return site.Words.Say(
            "corrections", "summary", Text(document.Corrections.Length), Text(document.Corrections.Length - aside - doubtful), Text(aside), Text(doubtful));
    }

    private static int Count(DocumentPage document, CorrectionClass kind) =>
        document.Corrections.Count(c => string.Equals(c.Class, kind.Name(), StringComparison.Ordinal));

    private static IEnumerable<CorrectionGroup> Groups(SiteModel site, DocumentPage document) =>
        from kind in GroupOrder
        let name = kind.Name()
        let entries = document.Corrections.Where(c => string.Equals(c.Class, name, StringComparison.Ordinal)).ToImmutableArray()
        where !entries.IsEmpty
        select new CorrectionGroup(
            "loai-" + name,
            Begun(site.Words["class", name]),
            site.Words["class_meaning", name],
            site.Words.Say("corrections", "count", Text(entries.Length)),
            kind switch { CorrectionClass.Noise => "aside", CorrectionClass.Doubtful => "doubtful", _ => "changed" },
            entries);

    private static string Begun(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Page Source(SiteModel site, DocumentPage document)
    {
        var said = document.IsTaken ? "taken" : "source";
        var title = site.Words.Say(said, "title", document.Entry.Mark);
        var model = new Fields
        {
            ["title"] = title,
            ["taken"] = document.IsTaken,
            ["corrections_href"] = document.CorrectionsPath,
            ["correction_count"] = document.Corrections.Length,
            ["lines"] = document.Source.List(),
        };
        return SitePages.Page(
            site, document.LinesPath, "source", title, site.Words[said, "lede"], "documents", [Parent(site), new Link(document.Entry.Mark, document.Path), new Link(site.Words["source", "crumb"], "")], document.Cautions, model);
    }

    private static Link Parent(SiteModel site) => new(site.Words["document", "list_title"], "/van-ban/");
}
