using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DoiChieu.Reading;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>A reader that knows nothing but datapackage.json: it loads every table by its description and holds each row to it.</summary>
public partial class DataPackageTests
{
    private static readonly string Data = Path.Combine(BuiltSite.Folder, "data");

    private static readonly JsonElement Package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "datapackage.json"))).RootElement;

    private static readonly ImmutableDictionary<string, Table> Tables = Resources.Where(r => r.TryGetProperty("schema", out _)).Select(Table.Load).ToImmutableDictionary(t => t.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Tables.Keys.Order(StringComparer.Ordinal)];

    private static IEnumerable<JsonElement> Resources => Package.GetProperty("resources").EnumerateArray();

    // What site.yaml says: a release raised there must be named everywhere.
    private static readonly string Release =
        File.ReadLines(Path.Combine(Repository.Root, "content", "site.yaml")).Single(l => l.StartsWith("release:", StringComparison.Ordinal))["release:".Length..].Trim(' ', '"');

    [Fact]
    public void The_package_says_its_version_its_licence_its_contributors_and_its_sources()
    {
        Assert.Equal(Release, Package.GetProperty("version").GetString());
        Assert.Equal("CC-BY-4.0", Package.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.NotEmpty(Package.GetProperty("contributors")[0].GetProperty("title").GetString()!);
        Assert.All(Package.GetProperty("sources").EnumerateArray(), s => Assert.True(File.Exists(Path.Combine(Data, s.GetProperty("path").GetString()!))));
    }

    [Fact]
    public void Every_citation_of_a_document_carries_that_version() =>
        Assert.All(BuiltSite.Pages.Where(p => p.Key.StartsWith("van-ban/", StringComparison.Ordinal) && p.Key.Count(c => c == '/') == 2), p => Assert.Contains(Release, p.Value.QuerySelector("main")!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void Every_resource_is_there_with_its_size_and_its_hash() =>
        Assert.All(Resources, r =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(Data, r.GetProperty("path").GetString()!));
            Assert.Equal((r.GetProperty("bytes").GetInt32(), r.GetProperty("hash").GetString()), (bytes.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))));
        });

    [Fact]
    public void Resources_have_names_that_a_reader_of_the_standard_takes_and_no_two_the_same()
    {
        var names = Resources.Select(r => r.GetProperty("name").GetString()!).ToList();

        Assert.All(names, n => Assert.Matches(ResourceName(), n));
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_data_file_of_this_release_is_a_resource()
    {
        var named = Resources.Select(r => r.GetProperty("path").GetString()!).Concat(["datapackage.json", "SHA256SUMS", "doichieu.xlsx"]).ToHashSet(StringComparer.Ordinal);

        Assert.All(BuiltSite.Files.Where(f => f.StartsWith("data/", StringComparison.Ordinal) && !f.StartsWith("data/releases/", StringComparison.Ordinal)), f => Assert.Contains(f["data/".Length..], named));
    }

    [Fact]
    public void SHA256SUMS_holds_for_every_file_that_it_names()
    {
        var lines = File.ReadAllLines(Path.Combine(Data, "SHA256SUMS")).Select(l => l.Split("  ", 2)).ToList();

        Assert.Superset(Resources.Select(r => r.GetProperty("path").GetString()!).ToHashSet(), lines.Select(l => l[1]).ToHashSet());
        Assert.All(lines, l => Assert.Equal(l[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Data, l[1]))))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_is_of_its_type_there_where_required_and_one_of_the_values(string name) => Assert.Empty(Tables[name].WrongCells());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_primary_key_is_never_there_twice(string name)
    {
        var table = Tables[name];
        var keys = table.Rows.Select(row => table.Key.IsEmpty ? string.Join('\u001f', row.Cells) : table.Cells(row, table.Key)).ToList();

        Assert.True(name == "citations" || keys.Count == keys.Distinct(StringComparer.Ordinal).Count(), string.Join(", ", keys.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_foreign_key_names_is_there(string name) => Assert.Empty(Tables[name].Dangling(Tables));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_column_stands_in_two_references(string name)
    {
        var fields = Tables[name].References.SelectMany(r => r.Fields).ToList();

        Assert.Equal(fields.Count, fields.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Targets_and_citations_name_their_section_by_document_and_anchor() =>
        Assert.All(new[] { "targets", "citations", "mentions", "akn_crosswalk" }, t => Assert.Contains(Tables[t].References, r => r.Table == "sections" && r.Fields.SequenceEqual(["document", "anchor"])));

    [Fact]
    public void Mentions_name_the_document_here_or_the_one_outside() =>
        Assert.Superset(new HashSet<string> { "documents", "outside_documents" }, Tables["mentions"].References.Select(r => r.Table).ToHashSet());

    [Fact]
    public void Comparisons_and_targets_name_their_indicator_and_each_pair_its_targets()
    {
        Assert.Contains(Tables["comparisons"].References, r => r.Table == "indicators");
        Assert.Contains(Tables["targets"].References, r => r.Table == "indicators");
        Assert.Contains(Tables["comparison_targets"].References, r => r.Table == "targets");
        Assert.Equal(
            Tables["comparisons"].Rows.SelectMany(r => r["old_targets"].Split(';').Select(t => (r["pair"], "old", t)).Concat(r["new_targets"].Split(';').Select(t => (r["pair"], "new", t)))).Where(t => t.t.Length > 0),
            Tables["comparison_targets"].Rows.Select(r => (r["pair"], r["side"], r["target"])));
    }

    [Fact]
    public void The_crosswalk_leads_from_every_anchor_to_an_element_and_back()
    {
        var rows = Tables["akn_crosswalk"].Rows;

        Assert.Equal(Tables["sections"].Rows.Select(s => (s["document"], s["anchor"])), rows.Select(r => (r["document"], r["anchor"])));
        Assert.Equal(rows.Length, rows.Select(r => (r["document"], r["eid"])).Distinct().Count());
        foreach (var document in rows.GroupBy(r => r["document"]))
        {
            var eIds = XDocument.Load(Path.Combine(Data, "akn", document.Key + ".xml")).Descendants().Attributes("eId").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(document, row => Assert.Contains(row["eid"], eIds));
        }
    }

    [Fact]
    public void A_reference_to_a_document_here_is_the_name_of_its_work()
    {
        var files = Directory.GetFiles(Path.Combine(Data, "akn")).Select(f => XDocument.Load(f)).ToList();
        var works = files.Select(f => (string)f.Descendants().First(e => e.Name.LocalName == "FRBRuri").Attribute("value")!).ToHashSet(StringComparer.Ordinal);
        var references = files.SelectMany(f => f.Descendants()).Where(e => e.Name.LocalName == "ref").Select(e => (string)e.Attribute("href")!).ToList();

        Assert.Contains(references, works.Contains);
        Assert.All(references.Where(r => !r.StartsWith('#')), r => Assert.Contains(r, works));
    }

    [Fact]
    public void The_checks_notice_a_wrong_cell_a_key_twice_and_a_name_of_nothing()
    {
        var sections = Tables["sections"];
        var broken = sections with { Rows = [sections.Rows[0] with { Cells = sections.Rows[0].Cells.SetItem(0, "nowhere").SetItem(3, "two").SetItem(4, "verse") }] };

        Assert.Equal(2, broken.WrongCells().Count());
        Assert.Single(broken.Dangling(Tables));
    }

    [GeneratedRegex("^[-a-z0-9._/]+$")]
    private static partial Regex ResourceName();

    private sealed record Reference(ImmutableArray<string> Fields, string Table, ImmutableArray<string> Target);

    private sealed record Table(string Name, JsonElement Schema, ImmutableArray<string> Key, ImmutableArray<Reference> References, ImmutableArray<CsvRow> Rows)
    {
        private static readonly Dictionary<string, Func<string, bool>> Types = new(StringComparer.Ordinal)
        {
            ["string"] = _ => true,
            ["integer"] = cell => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ["number"] = cell => decimal.TryParse(cell, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _),
            ["date"] = cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        };

        private IEnumerable<JsonElement> Fields => Schema.GetProperty("fields").EnumerateArray();

        public static Table Load(JsonElement resource)
        {
            var schema = resource.GetProperty("schema");
            var header = string.Join(',', schema.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
            var references = schema.TryGetProperty("foreignKeys", out var keys)
                ? keys.EnumerateArray().Select(k => new Reference(Texts(k.GetProperty("fields")), k.GetProperty("reference").GetProperty("resource").GetString()!, Texts(k.GetProperty("reference").GetProperty("fields"))))
                : [];
            return new Table(
                resource.GetProperty("name").GetString()!,
                schema,
                schema.TryGetProperty("primaryKey", out var key) ? Texts(key) : [],
                [.. references],
                BuiltSite.Data(resource.GetProperty("path").GetString()!, header));
        }

        public string Cells(CsvRow row, ImmutableArray<string> columns) => string.Join('\u001f', columns.Select(c => row[c]));

        public IEnumerable<string> WrongCells() =>
            from field in Fields
            let name = field.GetProperty("name").GetString()!
            from row in Rows
            where !Holds(field, row[name])
            select $"{Name}.{name}: “{row[name]}”";

        public IEnumerable<string> Dangling(ImmutableDictionary<string, Table> tables)
        {
            foreach (var reference in References)
            {
                var there = tables[reference.Table].Rows.Select(r => tables[reference.Table].Cells(r, reference.Target)).ToHashSet(StringComparer.Ordinal);
                // A key of empty cells names nothing: they are null.
                foreach (var missing in Rows.Where(r => reference.Fields.Any(f => r[f].Length > 0)).Select(r => Cells(r, reference.Fields)).Where(k => !there.Contains(k)))
                {
                    yield return $"{Name} → {reference.Table}: {missing}";
                }
            }
        }

        private static bool Holds(JsonElement field, string cell)
        {
            var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
            if (cell.Length == 0)
            {
                return constraints.ValueKind == JsonValueKind.Undefined || !constraints.TryGetProperty("required", out var required) || !required.GetBoolean();
            }

            return Types[field.GetProperty("type").GetString()!](cell)
                && (constraints.ValueKind == JsonValueKind.Undefined || !constraints.TryGetProperty("enum", out var values) || values.EnumerateArray().Any(v => v.GetString() == cell));
        }

        private static ImmutableArray<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(t => t.GetString()!)];
    }
}
