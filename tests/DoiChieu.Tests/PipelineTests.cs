using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>The whole pipeline: on the real content, and on content that means harm.</summary>
public partial class PipelineTests
{
    private const string Outside = "../../x";

    // What a page would obey, were it not escaped: an element, the end of an attribute, a template's code.
    private const string Harm = "<script>alert()</script> \"><img src=x> {{ evil }} &";

    private const string Escaped = "&lt;script&gt;alert()&lt;/script&gt; &quot;&gt;&lt;img src=x&gt; {{ evil }} &amp;";

    // Only a keeper's Markdown may hold links, and there this one is refused.
    private const string HarmAndLink = Harm + " [x](javascript:alert())";

    private static readonly Lazy<Made> Real = new(() => Made.Of(Repository.Content));

    [Fact]
    public void The_real_content_has_nothing_to_tell() => Assert.Empty(Real.Value.Problems);

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        var again = Made.Of(Repository.Content);

        Assert.Equal(Real.Value.Files.Keys, again.Files.Keys);
        Assert.All(again.Files, file => Assert.Equal(Real.Value.Files[file.Key].AsSpan(), file.Value.AsSpan()));
    }

    [Fact]
    public void What_people_and_texts_say_is_shown_and_never_obeyed()
    {
        var made = Made.Of(new MemoryFolder(Harmful()));

        Assert.DoesNotContain(made.Problems, p => p.Severity == Severity.Error);
        var pages = made.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) || f.Key.EndsWith(".xml", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
        Assert.All(pages, page => Assert.DoesNotMatch(Obeyed(), page.Value));
        Assert.All(pages.Where(p => p.Key.EndsWith(".html", StringComparison.Ordinal)), page => Assert.Contains(Escaped, page.Value, StringComparison.Ordinal));
        Assert.All(pages.Where(p => p.Key.StartsWith("data/akn/", StringComparison.Ordinal)), file => Assert.Contains("&lt;script&gt;", file.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_has_a_character_that_cannot_be_seen_and_an_allowed_one_is_named()
    {
        var files = Repository.Valid();
        const string Document = "documents/12-nq-dh-2020/";
        var before = new SourceText("source.txt", files[Document + "source.txt"]);
        var after = new SourceText("source.txt", before.Text.Replace("Phát triển", "Phát\u202E triển", StringComparison.Ordinal) + "Đẩy mạnh\u2066 phát triển.\n");
        files[Document + "source.txt"] = after.Text;
        files[Document + "document.yaml"] = files[Document + "document.yaml"].Replace(before.Sha256, after.Sha256, StringComparison.Ordinal) + "\nhidden: [U+202E, U+2066]\n";
        files["pages/phuong-phap.md"] += "\n\nMột &#x202E;hai.\n";

        var made = Made.Of(new MemoryFolder(files));

        Assert.DoesNotContain(made.Problems, p => p.Severity == Severity.Error);
        var pages = made.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
        Assert.All(pages, page => Assert.Equal(-1, HiddenCharacters.IndexIn(page.Value)));
        Assert.Contains("[U+2066]", pages["van-ban/12-nq-dh-2020/nguon/index.html"], StringComparison.Ordinal);
        Assert.Contains("[U+202E]", pages["phuong-phap/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/phuong-phap.md", "cặp nào")]
    [InlineData("pages/index.md", "chỉ tiêu")]
    [InlineData("comparisons/2020-2025--2025-2030/introduction.md", "hai nhiệm kỳ")]
    public void A_link_that_is_code_is_refused(string file, string words)
    {
        foreach (var link in new[] { $"[{words}](javascript:alert(1))", $"[{words}](JAVASCRIPT:alert(1))", $"[{words}](data:text/html,x)", $"![{words}](javascript:alert(1))", "<javascript:alert(1)>", $"[{words}](//songmo.example/)" })
        {
            var problem = Assert.Single(Made.Of(Valid((file, words, link))).Problems);

            Assert.Equal((Rules.LinkNowhere, "content/" + file), (problem.Rule, problem.Place.File));
        }
    }

    [Theory]
    [InlineData("site.yaml", "mailto:trang@songmo.example", "javascript:alert(1)")]
    [InlineData("site.yaml", "https://songmo.example/ma-nguon", "javascript:alert(1)")]
    [InlineData("site.yaml", "https://opensource.org/license/mit", "javascript:alert(1)")]
    [InlineData("site.yaml", "https://songmo.example/doi-chieu/", "javascript:alert(1)//")]
    [InlineData("site.yaml", "[vi]", $"[{Outside}]")]
    [InlineData("site.yaml", "main_comparison: 2020-2025--2025-2030", $"main_comparison: {Outside}")]
    [InlineData("site.yaml", "example: ty-le-ngheo", $"example: {Outside}")]
    [InlineData("themes.yaml", "id: kinh-te", $"id: {Outside}")]
    [InlineData("indicators/xa-hoi.yaml", "id: bao-hiem-y-te", $"id: {Outside}")]
    [InlineData("breaks.yaml", "id: song-mo", $"id: {Outside}")]
    [InlineData("breaks.yaml", "id: chuan-ngheo", $"id: {Outside}")]
    [InlineData("breaks.yaml", "document: bao-cao-2025", $"document: {Outside}")]
    [InlineData("breaks.yaml", "pairs: [2020-2025--2025-2030/ty-le-ngheo]", $"pairs: [{Outside}]")]
    [InlineData("glossary.yaml", "document: 12-nq-dh-2020", $"document: {Outside}")]
    [InlineData("documents/bao-cao-2025/document.yaml", "territory: song-mo", $"territory: {Outside}")]
    [InlineData("documents/bao-cao-2025/corrections.yaml", "id: lanh-dao", $"id: {Outside}")]
    [InlineData("documents/bao-cao-2025/indicators.csv", "bao-cao-2025.2025-2030.ty-le-ngheo-da-chieu,", Outside + ",")]
    [InlineData("documents/bao-cao-2025/anchors.jsonl", "\"muc-iii\"", $"\"{Outside}\"")]
    [InlineData("comparisons/2020-2025--2025-2030/comparison.yaml", "documents: [bao-cao-2025]", $"documents: [{Outside}]")]
    [InlineData("comparisons/2020-2025--2025-2030/pairs.csv", "\nbao-hiem-y-te,", $"\n{Outside},")]
    public void An_id_or_address_that_leads_elsewhere_is_refused(string file, string was, string now) =>
        Assert.Contains(Made.Of(Valid((file, was, now))).Problems, p => p.Severity == Severity.Error && p.Place.File == "content/" + file);

    [Theory]
    [InlineData("documents/Báo cáo/source.txt")]
    [InlineData("comparisons/..--x/comparison.yaml")]
    [InlineData("pages/..x.md")]
    [InlineData("indicators/..x.yaml")]
    public void A_folder_or_file_that_is_no_id_is_refused(string file)
    {
        var files = Repository.Valid();
        files[file] = "x";

        Assert.Contains(Made.Of(new MemoryFolder(files)).Problems, p => p.Rule == Rules.IdNotAscii || p.Rule == Rules.ComparisonFolderWrong || p.Rule == Rules.ThemeUnknown);
    }

    [Fact]
    public void A_document_that_is_not_here_leads_to_its_address()
    {
        var files = Repository.Valid();
        var invalid = Path.Combine(Repository.Fixtures, "invalid", "DC6040", "documents", "bao-cao-2025");
        foreach (var file in new[] { "source.txt", "document.yaml" })
        {
            files["documents/bao-cao-2025/" + file] = File.ReadAllText(Path.Combine(invalid, file));
        }

        files["outside.yaml"] = "documents:\n- id: 45-nq-tw\n  address: https://songmo.example/45?a=1&b=2\n";

        Assert.Contains("<a href=\"https://songmo.example/45?a=1&amp;b=2\" rel=\"external\">Đọc văn bản này ở songmo.example</a>", Encoding.UTF8.GetString(Made.Of(new MemoryFolder(files)).Files["dan-chieu/index.html"]), StringComparison.Ordinal);
    }

    private static MemoryFolder Valid((string File, string Was, string Now) change)
    {
        var files = Repository.Valid();
        Assert.Contains(change.Was, files[change.File], StringComparison.Ordinal);
        files[change.File] = files[change.File].Replace(change.Was, change.Now, StringComparison.Ordinal);
        return new MemoryFolder(files);
    }

    /// <summary>The smallest whole site with harm behind every text that a person or a drafter may choose freely.</summary>
    private static Dictionary<string, string> Harmful()
    {
        var files = Repository.Valid();
        foreach (var file in files.Keys.ToList())
        {
            files[file] = Path.GetExtension(file) switch
            {
                ".yaml" => FreeText().Replace(files[file], match => $"{match.Groups["before"].Value} {HarmAndLink.Replace("\"", "\\\"", StringComparison.Ordinal)}\""),
                ".md" => LineEnd().Replace(files[file], "$0 " + Harm),
                ".csv" => files[file].Replace("hai tên gọi.\"", $"hai tên gọi. {HarmAndLink.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal),
                ".txt" => LineEnd().Replace(files[file], "$0 " + HarmAndLink),
                // The texts have other words now, so what was published of them is gone; what the old addresses say is harmful too.
                ".jsonl" => string.Join('\n', files[file].Split('\n').Where(line => line.Contains("\"reason\"", StringComparison.Ordinal))).Replace("\"reason\":\"", $"\"reason\":\"{HarmAndLink.Replace("\"", "\\\"", StringComparison.Ordinal)} ", StringComparison.Ordinal),
                _ => files[file],
            };
        }

        foreach (var document in new[] { "12-nq-dh-2020", "bao-cao-2025" })
        {
            var (source, metadata) = ($"documents/{document}/source.txt", $"documents/{document}/document.yaml");
            files[metadata] = Hash().Replace(files[metadata], "sha256: " + new SourceText(source, files[source]).Sha256);
        }

        return files;
    }

    // The design's own script and the data of a head are no words of anybody.
    [GeneratedRegex("<script(?! src=\"[^\"]*assets/doichieu\\.[0-9a-f]{8}\\.js\" defer></script>| type=\"module\" src=\"[^\"]*assets/search\\.[0-9a-f]{8}\\.js\"></script>| type=\"application/ld\\+json\">)|<img|(?:href|src|cite)=\"\\s*(?:javascript|data):", RegexOptions.IgnoreCase)]
    private static partial Regex Obeyed();

    // Words that must stand in a text as they are written (quote, as_received, number) cannot be chosen freely.
    [GeneratedRegex("""(?<before>(?:title|short_name|issuer|caution|release|name|vi|en|source|reason|note|unit|who): "[^"\n]*)"|(?<before>"ủy ban nhân dân)" """)]
    private static partial Regex FreeText();

    // Behind sentences and titles; not behind a number, a heading of targets, a rule.
    [GeneratedRegex(@"(?<=[\p{Ll}]\.?)(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex LineEnd();

    [GeneratedRegex("sha256: [0-9a-f]+")]
    private static partial Regex Hash();

    /// <summary>All files of a site, or none, and all problems.</summary>
    private sealed record Made(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<Diagnostic> Problems)
    {
        public static Made Of(IContentFolder content)
        {
            var none = ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal);
            var gathered = Pipeline.Gather(content, new DiskFolder(Path.Combine(Repository.Root, "templates")));
            if (gathered.Value is not { } site || gathered.HasErrors)
            {
                return new Made(none, gathered.Diagnostics);
            }

            var published = Pipeline.Publish(site);
            var files = published.Value.ToList();
            return new Made(
                none.AddRange(files.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Value!.Path, f.Value.Bytes))),
                [.. gathered.Diagnostics, .. published.Diagnostics, .. files.SelectMany(f => f.Diagnostics)]);
        }
    }
}
