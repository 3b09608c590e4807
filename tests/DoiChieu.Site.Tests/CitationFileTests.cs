using System.Collections.Immutable;
using System.Text.Json;
using DoiChieu.Reading;

namespace DoiChieu.Site.Tests;

/// <summary>The files for reference managers, read back by parsers that are not ours.</summary>
public class CitationFileTests
{
    private static readonly ImmutableArray<CsvRow> Sections = BuiltSite.Data("sections.csv", "document,anchor,parent,depth,kind,marker,title,source_line");

    private static readonly ImmutableArray<CsvRow> Documents = BuiltSite.Data("documents.csv", "document,number,title,kind,issuer,date,term,territory,sha256");

    public static TheoryData<string> Endings => ["json", "ris", "bib"];

    [Fact]
    public void No_parser_refuses_a_file_and_none_breaks_the_schema()
    {
        Assert.Empty(CitationReaders.Refused);
        if (!CitationReaders.HasSchema)
        {
            TestContext.Current.AddWarning("the official CSL schema is not beside the project: only the rules written here were checked");
        }
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Every_section_has_its_file_and_every_document_one_of_all(string ending)
    {
        var expected = Sections.Select(s => Path(s["document"], s["anchor"], ending)).Concat(Documents.Select(d => Path(d["document"], d["document"], ending)));

        Assert.Equal(expected.Order(StringComparer.Ordinal), CitationReaders.Files.Select(f => f.Path).Where(p => p.EndsWith("." + ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_file_of_all_holds_what_the_files_of_its_sections_hold(string ending)
    {
        var files = CitationReaders.Files.ToDictionary(f => f.Path, f => f.Items);

        Assert.All(Documents.Select(d => d["document"]), id =>
            Assert.Equal(Sections.Where(s => s["document"] == id).Select(s => Assert.Single(files[Path(id, s["anchor"], ending)])), files[Path(id, id, ending)]));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_parser_finds_what_the_document_says_of_itself(string ending)
    {
        var files = CitationReaders.Files.ToDictionary(f => f.Path, f => f.Items);

        Assert.All(Documents, document => Assert.All(files[Path(document["document"], document["document"], ending)], item =>
        {
            // An article is not the programme that it is about: neither its number nor its issuer, but its own writer and newspaper.
            var isNews = document["kind"] == "news";
            Assert.Equal(document["title"], item.Title);
            Assert.Equal(isNews ? "" : document["number"], item.Number);
            Assert.Equal(isNews ? "Ngô Phương Văn" : document["issuer"], item.Author);
            Assert.Equal(isNews ? "TGCT" : "", item.Container);
            Assert.Equal(ending == "bib" ? "vietnamese" : "vi", item.Language);
            Assert.StartsWith(item.Date.Split('-')[0], document["date"], StringComparison.Ordinal);
            Assert.Equal(document["date"].Length > 0, item.Date.Length > 0);
            Assert.Contains("bản phát hành 2026.11", item.Note, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void The_three_formats_say_the_same()
    {
        var files = CitationReaders.Files.ToDictionary(f => f.Path, f => f.Items);

        Assert.All(Sections, s =>
        {
            var (csl, ris, bib) = (files[Path(s["document"], s["anchor"], "json")][0], files[Path(s["document"], s["anchor"], "ris")][0], files[Path(s["document"], s["anchor"], "bib")][0]);
            Assert.Equal((csl.Key, csl.Place, csl.Url, csl.Note, csl.Type), (ris.Key, ris.Place, ris.Url, ris.Note, ris.Type));
            Assert.Equal((csl.Key, csl.Place, csl.Url, csl.Note), (bib.Key, bib.Place, bib.Url, bib.Note));
        });
    }

    [Fact]
    public void Keys_are_ASCII_and_stand_once() =>
        Assert.All(CitationReaders.Files.Where(f => f.Items.Length > 1), file =>
        {
            Assert.All(file.Items, item => Assert.Matches("^[a-z0-9-]+_[a-z0-9_-]+$", item.Key));
            Assert.Equal(file.Items.Length, file.Items.DistinctBy(i => i.Key).Count());
        });

    [Fact]
    public void Every_address_is_that_of_an_element_of_the_documents_page() =>
        Assert.All(CitationReaders.Files.SelectMany(f => f.Items), item =>
        {
            Assert.StartsWith(BuiltSite.BaseUrl, item.Url, StringComparison.Ordinal);
            var parts = item.Url[BuiltSite.BaseUrl.Length..].Split('#');
            Assert.NotNull(BuiltSite.Pages[parts[0] + "index.html"].GetElementById(parts[1]));
            Assert.Equal($"{parts[0].Split('/')[1]}_{parts[1]}", item.Key);
        });

    [Fact]
    public void What_is_said_of_a_report_and_of_an_article_stands_in_every_item()
    {
        string Note(string id) => id == "bao-cao-chinh-tri-2025" ? "báo cáo trình Đại hội, chưa phải nghị quyết đã thông qua" : "theo bài báo về Chương trình 03-CTr/TU";

        foreach (var id in new[] { "bao-cao-chinh-tri-2025", "03-ctr-tu-2020" })
        {
            Assert.All(CitationReaders.Files.Where(f => f.Path.StartsWith($"van-ban/{id}/", StringComparison.Ordinal)).SelectMany(f => f.Items), item => Assert.Contains(Note(id), item.Note, StringComparison.Ordinal));
        }
    }

    // A part of csl-data.json: what these items use.
    [Fact]
    public void CSL_items_have_only_what_the_format_knows_in_the_forms_it_knows()
    {
        string[] texts = ["id", "genre", "title", "container-title", "number", "section", "URL", "language", "note"];
        foreach (var file in CitationReaders.Files.Select(f => f.Path).Where(p => p.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var read = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(BuiltSite.Folder, file)));
            foreach (var property in read.RootElement.EnumerateArray().SelectMany(item => item.EnumerateObject()))
            {
                Assert.True(property.Name switch
                {
                    "type" => property.Value.GetString() is "legislation" or "report" or "article-newspaper",
                    "author" => property.Value.EnumerateArray().All(a => a.EnumerateObject().Single() is { Name: "literal", Value.ValueKind: JsonValueKind.String }),
                    "issued" => property.Value.GetProperty("date-parts").EnumerateArray().Single().EnumerateArray().Select(p => p.GetInt32()).ToArray() is [> 1900, >= 1 and <= 12, >= 1 and <= 31],
                    var name => texts.Contains(name) && property.Value is { ValueKind: JsonValueKind.String } && property.Value.GetString()!.Length > 0,
                }, $"{file}: {property}");
            }
        }
    }

    private static string Path(string document, string name, string ending) => $"van-ban/{document}/trich-dan/{name}.{ending}";
}
