using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A file that is published as it is.</summary>
public sealed record DesignFile(string Name, ImmutableArray<byte> Bytes);

/// <summary>The look of a site: templates (pages and parts), styles and scripts in the order of their names, words (of the pages at the root first), fonts and icon.
/// A site without scripts is whole: they only ease what works without them.</summary>
public sealed record SiteDesign(
    ImmutableArray<SourceText> Templates,
    ImmutableArray<SourceText> Styles,
    ImmutableArray<SourceText> Scripts,
    ImmutableArray<InterfaceWords> Words,
    ImmutableArray<DesignFile> Fonts,
    DesignFile Icon)
{
    /// <summary>Scripts of the search page, in the order of their names; none where the site has no search.</summary>
    public ImmutableArray<SourceText> Search { get; init; } = [];

    /// <summary>The library that they load, and its licence: `minisearch.js`, `LICENSE.txt`.</summary>
    public ImmutableArray<DesignFile> SearchLibrary { get; init; } = [];

    public static Outcome<SiteDesign?> Read(IContentFolder folder, ImmutableArray<string> languages)
    {
        var noticed = new Noticed();
        var templates = Texts(folder, "pages", noticed).AddRange(Texts(folder, "parts", noticed));
        var styles = Texts(folder, "styles", noticed);
        var scripts = Texts(folder, "scripts", noticed);
        var search = Texts(folder, "search", noticed);
        var words = languages.Select((language, i) => ReadWords(folder, language, noticed) is { } read ? read with { Root = i == 0 ? "" : "/" + language } : null).OfType<InterfaceWords>().ToImmutableArray();
        noticed.AddRange(WordAgreement.Check(words));
        var icon = folder.Bytes("icon.svg");
        if (icon is null)
        {
            noticed.Add(Rules.FileMissing.At(Place.Whole(folder.Name("icon.svg")), "icon.svg"));
        }

        return noticed.With(words.IsEmpty || icon is null ? null : new SiteDesign(templates, styles, scripts, words, Files(folder, "vendor/fonts"), new DesignFile("icon.svg", [.. icon]))
        {
            Search = search,
            SearchLibrary = search.IsEmpty ? [] : Files(folder, "vendor/minisearch"),
        });
    }

    private static ImmutableArray<DesignFile> Files(IContentFolder folder, string path) =>
        [.. folder.Files(path).Select(name => new DesignFile(name, [.. folder.Bytes(path + "/" + name)!]))];

    private static InterfaceWords? ReadWords(IContentFolder folder, string language, Noticed noticed)
    {
        if (DocumentReader.Text(folder, $"words.{language}.yaml", noticed) is not { } source)
        {
            return null;
        }

        var words = InterfaceWords.Read(source);
        noticed.AddRange(words.Diagnostics);
        return words.Value;
    }

    private static ImmutableArray<SourceText> Texts(IContentFolder folder, string path, Noticed noticed) =>
        [.. folder.Files(path).Select(name => DocumentReader.Text(folder, path + "/" + name, noticed)).OfType<SourceText>()];
}
