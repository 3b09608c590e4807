using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads the folder of one comparison: comparison.yaml, pairs.csv, introduction.md and introduction.en.md; sections.csv where the texts
/// themselves are compared.</summary>
public static class ComparisonReader
{
    /// <summary>The header of pairs.csv.</summary>
    public static readonly ImmutableArray<string> Columns = ["pair", "indicator", "old_targets", "new_targets", "reasons", "note_vi", "note_en"];

    /// <summary>The header of sections.csv.</summary>
    public static readonly ImmutableArray<string> SectionColumns = ["old", "new", "note"];

    public static Outcome<Comparison?> Read(IContentFolder folder, string id)
    {
        var noticed = new Noticed();
        var path = "comparisons/" + id;
        if (!Slug.IsId(id) || id.Split("--").Length != 2)
        {
            noticed.Add(Rules.ComparisonFolderWrong.At(Place.Whole(folder.Name(path)), id));
        }

        var settings = DocumentReader.Text(folder, path + "/comparison.yaml", noticed);
        var pairs = DocumentReader.Text(folder, path + "/pairs.csv", noticed);
        var introduction = new Introduction(Introduction(folder, path + "/introduction.md", noticed), English(folder, path + "/introduction.en.md", noticed));
        if (settings is null || pairs is null || YamlMap.Read(settings, noticed) is not { } yaml)
        {
            return noticed.With<Comparison?>(null);
        }

        var signatures = Signatures.Of(yaml, noticed);
        var comparison = new Comparison(
            id, Bilingual.Required(yaml, "name"), Side(yaml, "old"), Side(yaml, "new"), Opened(Signed(Pairs(pairs, noticed), yaml, signatures, noticed), yaml, noticed), introduction, yaml.Place)
        {
            Sections = folder.Exists(path + "/sections.csv") && DocumentReader.Text(folder, path + "/sections.csv", noticed) is { } sections ? Sections(sections, signatures, noticed) : [],
        };
        signatures.Report();
        yaml.RejectOthers();
        return noticed.With<Comparison?>(comparison);
    }

    // Without it everything else can still be checked.
    private static SourceText Introduction(IContentFolder folder, string path, Noticed noticed) =>
        DocumentReader.Text(folder, path, noticed) ?? new SourceText(folder.Name(path), "");

    // A site without English does not listen.
    private static SourceText English(IContentFolder folder, string path, Noticed noticed)
    {
        if (folder.Exists(path))
        {
            return Introduction(folder, path, noticed);
        }

        noticed.Add(Rules.FileUntranslated.At(Place.Whole(folder.Name(path)), path));
        return new SourceText(folder.Name(path), "");
    }

    private static ComparisonSide Side(YamlMap yaml, string key)
    {
        if (yaml.RequiredMap(key) is not { } side)
        {
            return new ComparisonSide(Bilingual.Empty, "", [], [], Listing.Paired, yaml.Place);
        }

        var read = new ComparisonSide(
            Bilingual.Required(side, "name"),
            side.Required("term"),
            side.RequiredTexts("documents"),
            [.. side.Texts("labels")],
            string.Equals(side.OneOf("list", "all", "paired"), "all", StringComparison.Ordinal) ? Listing.All : Listing.Paired,
            side.PlaceOf("documents"));
        side.RejectOthers();
        return read;
    }

    // Neither pairs.csv nor sections.csv has columns for it: comparison.yaml says who paired them, and in `judged_otherwise` which pairs others judged, or on another day.
    private static ImmutableArray<PairRow> Signed(ImmutableArray<PairRow> pairs, YamlMap yaml, Signatures signatures, Noticed noticed)
    {
        var known = pairs.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var others = new Dictionary<string, Judged>(StringComparer.Ordinal);
        foreach (var item in yaml.Maps("judged_otherwise"))
        {
            var judged = Signatures.Of(item, noticed);
            foreach (var pair in item.Names("pairs"))
            {
                others[pair.Id] = judged.For(pair.Id, pair.Place);
                if (!known.Contains(pair.Id))
                {
                    noticed.Add(Rules.JudgedPairUnknown.At(pair.Place, pair.Id));
                }
            }

            judged.Report();
            item.RejectOthers();
        }

        return [.. pairs.Select(p => p with { Judged = others.GetValueOrDefault(p.Id) ?? signatures.For(p.Id, p.Place) })];
    }

    // What is left open is told by the note: a pair without one says nothing to the reader.
    private static ImmutableArray<PairRow> Opened(ImmutableArray<PairRow> pairs, YamlMap yaml, Noticed noticed)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var named in yaml.Names("left_open"))
        {
            open.Add(named.Id);
            if (!pairs.Any(p => string.Equals(p.Id, named.Id, StringComparison.Ordinal) && p.Note is not null))
            {
                noticed.Add(Rules.OpenPairUnknown.At(named.Place, named.Id));
            }
        }

        return [.. pairs.Select(p => p with { IsLeftOpen = open.Contains(p.Id) })];
    }

    private static ImmutableArray<PairRow> Pairs(SourceText source, Noticed noticed)
    {
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<PairRow>();
        foreach (var row in CsvFile.Read(source, Columns, noticed))
        {
            Ids.Use(row["pair"], row.Place, seen, noticed);
            pairs.Add(new PairRow(row["pair"], row["indicator"], List(row["old_targets"]), List(row["new_targets"]), List(row["reasons"]), Note(row, noticed), row.Place) { Written = row });
        }

        return pairs.ToImmutable();
    }

    private static ImmutableArray<SectionPair> Sections(SourceText source, Signatures signatures, Noticed noticed) =>
        [.. CsvFile.Read(source, SectionColumns, noticed).Select(row => new SectionPair(row["old"], row["new"], row["note"], row) { Judged = signatures.For($"{row["old"]}--{row["new"]}", row.Place) })];

    private static ImmutableArray<string> List(string cell) => [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static Bilingual? Note(CsvRow row, Noticed noticed)
    {
        var note = new Bilingual(row["note_vi"], row["note_en"]);
        if (note == Bilingual.Empty)
        {
            return null;
        }

        if (note.Vietnamese.Length == 0)
        {
            noticed.Add(Rules.NoteInOneLanguage.At(row.PlaceOf("note_vi", ""), row["pair"]));
        }
        else if (note.English.Length == 0)
        {
            noticed.Add(Rules.Untranslated.At(row.PlaceOf("note_en", ""), "note_vi"));
        }

        return note;
    }
}
