using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Reads themes.yaml and a file a theme below indicators/. 1. Every theme has its file and every file its theme.
/// 2. Ids are ASCII and used once. 3. Every indicator says its unit, polarity and border, and why,
/// who judged so and when.</summary>
public static class VocabularyReader
{
    private const string Folder = "indicators";

    public static Outcome<Vocabulary> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        var themes = DocumentReader.Text(folder, "themes.yaml", noticed) is { } source ? Themes(source, noticed) : [];
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        foreach (var theme in themes)
        {
            // An id that is no id has been reported; it must not lead out of the folder.
            if (Slug.IsId(theme.Id) && DocumentReader.Text(folder, $"{Folder}/{theme.Id}.yaml", noticed) is { } file)
            {
                indicators.AddRange(Indicators(file, theme.Id, seen, noticed));
            }
        }

        foreach (var stray in folder.Files(Folder).Where(f => !themes.Any(t => string.Equals(t.Id + ".yaml", f, StringComparison.Ordinal))))
        {
            noticed.Add(Rules.ThemeUnknown.At(Place.Whole(folder.Name($"{Folder}/{stray}")), stray));
        }

        return noticed.With(new Vocabulary(themes, indicators.ToImmutable()));
    }

    private static ImmutableArray<Theme> Themes(SourceText source, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            return [];
        }

        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var themes = ImmutableArray.CreateBuilder<Theme>();
        foreach (var item in yaml.Maps("themes"))
        {
            themes.Add(new Theme(Ids.New(item, seen, noticed), Bilingual.Required(item, "name")));
            item.RejectOthers();
        }

        yaml.RejectOthers();
        return themes.ToImmutable();
    }

    private static IEnumerable<Indicator> Indicators(SourceText source, string theme, Dictionary<string, Place> seen, Noticed noticed)
    {
        if (YamlMap.Read(source, noticed) is not { } yaml)
        {
            yield break;
        }

        var signatures = Signatures.Of(yaml, noticed);
        foreach (var item in yaml.Maps("indicators"))
        {
            var id = Ids.New(item, seen, noticed);
            yield return new Indicator(
                id,
                theme,
                Bilingual.Required(item, "name"),
                item.Text("unit") ?? "",
                (Polarity)Math.Max(0, VocabularyWords.Polarities.IndexOf(item.OneOf("polarity", VocabularyWords.Polarities.AsSpan()))),
                Bilingual.Required(item, "polarity_reason"),
                (Border)Math.Max(0, VocabularyWords.Borders.IndexOf(item.OneOf("border", VocabularyWords.Borders.AsSpan()))),
                Bilingual.Required(item, "border_reason"),
                Bilingual.Optional(item, "definition"),
                item.Place) { Judged = signatures.For(item, id) };
            item.RejectOthers();
        }

        signatures.Report();

        yaml.RejectOthers();
    }
}
