using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class DocumentReaderTests
{
    private const string Yaml =
        """
        number: 1-NQ/MAU
        title: Nghị quyết mẫu
        short_name: 1-NQ/MAU
        kind: resolution
        issuer: Tỉnh ủy
        date: 2020-08-05
        term: 2020-2025
        period: 2020-2025
        territory: mau
        authority: adopted
        caution:
        format: plain
        sha256: 1f29fc4ceb6a4f0b8cbe5f6b2d4ec2cbcbb7b9b5a3b8eb2dcf0a8a5a4a3b0e7e
        """;

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_five_folders_read_without_a_problem(string id) => Assert.NotEmpty(Repository.Files(id).Source.Text);

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_bytes_of_a_source_come_back_from_its_text(string id) =>
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Root, "content", "documents", id, "source.txt")),
            System.Text.Encoding.UTF8.GetBytes(Repository.Files(id).Source.Text));

    [Fact]
    public void A_well_formed_folder_gives_its_metadata()
    {
        var read = Read(Yaml);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new DateOnly(2020, 8, 5), read.Value!.Metadata.Date);
    }

    [Fact]
    public void A_source_that_is_not_the_one_received_is_an_error() =>
        Assert.Equal(Rules.HashDiffers, Only(DocumentReader.Read(Folder(Yaml, "khác"), "mau")).Rule);

    [Fact]
    public void A_missing_key_is_named()
    {
        var problem = Only(Read(Yaml.Replace("title: Nghị quyết mẫu\n", "", StringComparison.Ordinal)));

        Assert.Equal((Rules.KeyMissing, "title"), (problem.Rule, problem.Arguments[0]));
    }

    [Fact]
    public void An_unknown_key_is_named_at_its_line()
    {
        var problem = Only(Read(Yaml.Replace("caution:", "causion:", StringComparison.Ordinal)));

        Assert.Equal((Rules.KeyUnknown, "content/documents/mau/document.yaml:11:1"), (problem.Rule, problem.Place.ToString()));
    }

    [Theory]
    [InlineData("2020-08-32")]
    [InlineData("05/8/2020")]
    [InlineData("tháng 8 năm 2020")]
    public void A_wrong_date_is_an_error(string date) =>
        Assert.Equal(Rules.DateWrong, Only(Read(Yaml.Replace("2020-08-05", date, StringComparison.Ordinal))).Rule);

    [Fact]
    public void A_kind_outside_the_list_is_an_error() =>
        Assert.Equal(Rules.ValueUnknown, Only(Read(Yaml.Replace("kind: resolution", "kind: nghị quyết", StringComparison.Ordinal))).Rule);

    [Theory]
    [InlineData("number: [", "DC1004")]
    [InlineData("a:\n- b: c\n:", "DC1004")]
    [InlineData("- một\n- danh sách", "DC1015")]
    public void Malformed_YAML_is_an_error_with_a_place(string yaml, string code) =>
        Assert.Equal((code, "content/documents/mau/document.yaml"), (Only(Read(yaml)).Code, Only(Read(yaml)).Place.File));

    [Fact]
    public void A_missing_source_is_an_error() =>
        Assert.Equal(Rules.FileMissing, Only(DocumentReader.Read(new MemoryFolder(new Dictionary<string, string> { ["documents/mau/document.yaml"] = Yaml }), "mau")).Rule);

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_an_error_that_counts_it()
    {
        var decoded = SourceText.Decode("source.txt", [(byte)'a', 0xff]);

        Assert.Equal((Rules.NotUtf8, "2"), (Assert.Single(decoded.Diagnostics).Rule, decoded.Diagnostics[0].Arguments[0]));
    }

    [Fact]
    public void Two_corrections_with_one_id_are_an_error()
    {
        const string Twice =
            """
            corrections:
            - { id: a, line: 1, as_received: mẫu, reads: mầu, class: ocr, reason: thử }
            - { id: a, line: 1, as_received: mẫu, reads: mầu, class: ocr, reason: thử }
            """;

        Assert.Equal(Rules.IdTwice, Only(DocumentReader.Read(Folder(Yaml, "mẫu", Twice), "mau")).Rule);
    }

    [Theory]
    [InlineData("{ id: Bộc lộ, line: 1, as_received: a, reads: b, class: ocr, reason: thử }", "DC1010")]
    [InlineData("{ id: a, line: không, as_received: a, reads: b, class: ocr, reason: thử }", "DC1012")]
    [InlineData("{ id: a, line: 1, as_received: a, reads: b, class: lỗi, reason: thử }", "DC1008")]
    [InlineData("{ id: a, line: 1, as_received: a, reads: b, class: ocr }", "DC1006")]
    public void A_malformed_correction_is_an_error(string item, string code) =>
        Assert.Equal(code, Only(DocumentReader.Read(Folder(Yaml, "mẫu", "corrections:\n- " + item), "mau")).Code);

    private static Diagnostic Only(Outcome<DocumentFiles?> read) => Assert.Single(read.Diagnostics);

    private static Outcome<DocumentFiles?> Read(string yaml) => DocumentReader.Read(Folder(yaml, "mẫu"), "mau");

    // The hash in the sample is replaced by the true one, so that each test breaks one thing only.
    private static MemoryFolder Folder(string yaml, string text, string? corrections = null)
    {
        var files = new Dictionary<string, string>
        {
            ["documents/mau/document.yaml"] = yaml.Replace("1f29fc4ceb6a4f0b8cbe5f6b2d4ec2cbcbb7b9b5a3b8eb2dcf0a8a5a4a3b0e7e", new SourceText("", "mẫu").Sha256, StringComparison.Ordinal),
            ["documents/mau/source.txt"] = text,
        };
        if (corrections is not null)
        {
            files["documents/mau/corrections.yaml"] = corrections;
        }

        return new MemoryFolder(files);
    }
}
