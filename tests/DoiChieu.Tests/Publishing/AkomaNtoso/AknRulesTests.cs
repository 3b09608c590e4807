using System.Text.RegularExpressions;
using System.Xml.Linq;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing.AkomaNtoso;

/// <summary>Rules of the standard and of ours that every document of the site keeps. They run with or without the official schema.</summary>
public partial class AknRulesTests
{
    private static readonly Dictionary<string, AknFile> Files = Repository.Documents.ToDictionary(id => id, id => AknFile.Of(Repository.Tree(id)), StringComparer.Ordinal);

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_is_valid_by_the_official_schema(string id)
    {
        if (!AknFile.HasOfficialSchema)
        {
            TestContext.Current.SendDiagnosticMessage("the official schema of Akoma Ntoso is not beside this checkout: passed over");
        }

        Assert.Equal(AknFile.Ns + "akomaNtoso", Files[id].Xml.Root!.Name);
        Assert.Empty(AknFile.AgainstSchema(Files[id].Xml));
    }

    [Fact]
    public void The_check_by_the_schema_notices_a_broken_document()
    {
        var broken = XDocument.Parse(Files[Repository.Documents[0]].Xml.ToString());
        broken.Descendants(AknFile.Ns + "FRBRdate").First().Remove();

        Assert.True(!AknFile.HasOfficialSchema || AknFile.AgainstSchema(broken).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_eId_is_unique_and_well_formed(string id)
    {
        var eIds = Files[id].Xml.Descendants().Attributes("eId").Select(a => a.Value).ToList();

        Assert.All(eIds, eId => Assert.Matches(WellFormed(), eId));
        Assert.Equal(eIds.Count, eIds.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_eId_in_the_text_begins_with_that_of_the_element_around_it(string id)
    {
        foreach (var element in Files[id].Xml.Root!.Elements().Elements().Where(e => e.Name.LocalName is "body" or "mainBody" or "attachments").Descendants().Where(e => e.Attribute("eId") is not null))
        {
            var around = element.Ancestors().Select(a => (string?)a.Attribute("eId")).FirstOrDefault(a => a is not null);
            // `content` and `intro` pass their prefix on without lending their own to a table.
            var prefix = around is null ? "" : Passing().Replace(around, "") + "__";
            Assert.StartsWith(prefix, (string)element.Attribute("eId")!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_is_an_element_and_no_two_are_the_same(string id)
    {
        var file = Files[id];
        var elements = file.Tree.Sections.Select(s => file.Element(file.Ids[s.Anchor])).ToList();

        Assert.Equal(elements.Count, elements.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_element_of_the_hierarchy_is_a_section(string id)
    {
        var file = Files[id];
        var known = file.Tree.Sections.Select(s => file.Ids[s.Anchor]).ToHashSet(StringComparer.Ordinal);
        var elements = file.Xml.Descendants().Where(e => e.Name.LocalName is "part" or "chapter" or "section" or "subsection" or "article" or "paragraph" or "point" or "indent" or "hcontainer" && (string?)e.Attribute("name") != "table");

        Assert.All(elements, e => Assert.Contains((string)e.Attribute("eId")!, known));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_text_of_a_section_is_its_reading_text(string id)
    {
        var file = Files[id];
        var sections = file.Tree.Sections.ToDictionary(s => file.Ids[s.Anchor], StringComparer.Ordinal);

        Assert.All(file.Tree.Sections, section =>
            Assert.Equal(Squeezed($"{section.Marker}{section.Punctuation}{file.Tree.Words(section).Text}"), Squeezed(Own(file.Element(file.Ids[section.Anchor]), sections.Keys))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Blanks_between_words_are_those_of_the_reading_text(string id)
    {
        var file = Files[id];
        var plain = file.Tree.Sections.Where(s => s.Title is null && s.Kind is not (SectionKind.Table or SectionKind.Row or SectionKind.Group or SectionKind.Title));

        Assert.All(plain, section => Assert.Equal(
            file.Tree.Words(section).Text,
            file.Element(file.Ids[section.Anchor]).Elements().Where(e => e.Name.LocalName is "content" or "intro").Select(e => e.Value.Trim('\n')).SingleOrDefault("")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_whole_text_outside_the_metadata_is_the_reading_text_without_ornaments_and_panels(string id)
    {
        var file = Files[id];
        var shown = file.Xml.Root!.Elements().Elements().Where(e => e.Name.LocalName != "meta").Select(Unmeta);
        var regions = file.Tree.Regions.Where(r => r.Kind is RegionKind.Letterhead or RegionKind.Signature or RegionKind.Recipients);
        var due = file.Tree.Sections.Select(s => $"{s.Marker}{s.Punctuation}{file.Tree.Words(s).Text}").Concat(regions.Select(r => file.Tree.Text.Text.Substring(r.Span.Start, r.Span.Length)));

        Assert.Equal(Sorted(string.Concat(due)), Sorted(string.Concat(shown)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_correction_is_a_note_that_tells_what_was_received_and_what_is_read(string id)
    {
        var file = Files[id];
        var told = file.All("note").Where(n => n.Elements().Any(p => (string?)p.Attribute("class") == "source-line"))
            .Select(n => (Line(n, "id"), string.Join('\n', Lines(n, "as-received")), Line(n, "reads"), Line(n, "reason"))).ToList();

        Assert.Equal(file.Tree.Text.Corrections.Select(c => (c.Edit.Id, c.AsReceived, c.Edit.Reads, c.Edit.Reason.Vietnamese)), told);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_referred_to_inside_the_file_is_there(string id)
    {
        var file = Files[id];
        var eIds = file.Xml.Descendants().Attributes("eId").Select(a => "#" + a.Value).ToHashSet(StringComparer.Ordinal);
        var references = file.Xml.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "source" or "as" or "placementBase" && a.Value.StartsWith('#') && a.Value != "#nowhere");

        Assert.All(references, r => Assert.Contains(r.Value, eIds));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Work_expression_and_manifestation_are_named_each_within_the_one_before(string id)
    {
        var identification = Files[id].All("identification").First();
        var names = identification.Elements().Select(level => (level.Name.LocalName, (string)level.Element(AknFile.Ns + "FRBRuri")!.Attribute("value")!)).ToList();

        Assert.Equal(["FRBRWork", "FRBRExpression", "FRBRManifestation"], names.Select(n => n.LocalName));
        Assert.StartsWith("/akn/vn/", names[0].Item2, StringComparison.Ordinal);
        Assert.StartsWith(names[0].Item2 + "/vie@", names[1].Item2, StringComparison.Ordinal);
        Assert.StartsWith(names[1].Item2 + "/", names[2].Item2, StringComparison.Ordinal);
        Assert.All(names, n => Assert.Equal(n.Item2 + "/!main", (string?)identification.Element(AknFile.Ns + n.LocalName)!.Element(AknFile.Ns + "FRBRthis")!.Attribute("value")));
    }

    [Fact]
    public void No_two_documents_are_one_work() =>
        Assert.Equal(Files.Count, Files.Values.Select(f => (string)f.All("FRBRuri").First().Attribute("value")!).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.All(Files, f => Assert.Equal(f.Value.Bytes, AknFile.Of(Repository.Tree(f.Key)).Bytes));

    private static string Own(XElement element, ICollection<string> sections) => element.Name.LocalName == "table"
        ? string.Concat(element.Elements().Where(e => e.Attribute("eId") is null).Select(e => e.Value))
        : string.Concat(element.Nodes().Select(n => n switch
        {
            XText text => text.Value,
            XElement child when (string?)child.Attribute("eId") is { } eId && (sections.Contains(eId) || sections.Contains(eId + "__table_1")) => "",
            XElement child => Own(child, sections),
            _ => "",
        }));

    private static string Unmeta(XElement element) =>
        element.Name.LocalName == "meta" ? "" : string.Concat(element.Nodes().Select(n => n is XElement child ? Unmeta(child) : n is XText text ? text.Value : ""));

    private static string Line(XElement note, string name) => Lines(note, name).Single();

    private static IEnumerable<string> Lines(XElement note, string name) => note.Elements().Where(p => (string?)p.Attribute("class") == name).Select(p => p.Value);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // Attachments stand behind the conclusions, so the order differs: the letters are the same.
    private static string Sorted(string text) => string.Concat(Squeezed(text).Order());

    [GeneratedRegex("^[A-Za-z0-9]+(?:[-_]+[A-Za-z0-9]+)*$")]
    private static partial Regex WellFormed();

    [GeneratedRegex("__(?:content|intro)$")]
    private static partial Regex Passing();
}
