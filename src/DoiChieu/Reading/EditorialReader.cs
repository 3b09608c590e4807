using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A page written by hand in Markdown: `pages/phuong-phap.md`, in another language `pages/phuong-phap.en.md`.</summary>
public sealed record EditorialSource(string Id, string Language, SourceText Markdown);

public static class EditorialReader
{
    public static Outcome<ImmutableArray<EditorialSource>> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        var pages = ImmutableArray.CreateBuilder<EditorialSource>();
        foreach (var name in folder.Files("pages").Where(n => n.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (DocumentReader.Text(folder, "pages/" + name, noticed) is not { } source)
            {
                continue;
            }

            var parts = name.Split('.');
            if (!Slug.IsId(parts[0]))
            {
                noticed.Add(Rules.IdNotAscii.At(Place.Whole(source.File), parts[0]));
            }

            pages.Add(new EditorialSource(parts[0], parts.Length > 2 ? parts[1] : "vi", source));
        }

        return noticed.With(pages.ToImmutable());
    }
}
