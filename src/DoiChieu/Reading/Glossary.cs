using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A short form and what it stands for.</summary>
/// <param name="Meaning">In Vietnamese as printed where a document prints it; the English is always ours.</param>
/// <param name="Document">The text that prints “meaning (short)”; null where the meaning is ours.</param>
public sealed record ShortForm(string Short, Bilingual Meaning, string? Document, Bilingual? Note, Place Place);

/// <summary>Reads glossary.yaml: every short form once, each with its meaning. Without the file there are none.</summary>
public static class GlossaryReader
{
    public static Outcome<ImmutableArray<ShortForm>> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        if (!folder.Exists("glossary.yaml") || DocumentReader.Text(folder, "glossary.yaml", noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return noticed.With<ImmutableArray<ShortForm>>([]);
        }

        var terms = ImmutableArray.CreateBuilder<ShortForm>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in yaml.Maps("terms"))
        {
            var term = new ShortForm(item.Required("short"), new(item.Required("meaning"), item.Text("english") ?? ""), item.Text("document"), Bilingual.OneOrBoth(item, "note"), item.Place);
            item.RejectOthers();
            // The letters of a short form are its address on the page, `đ` as `d`.
            var letters = Slug.Of(term.Short);
            if (!seen.TryAdd(letters, term.Place))
            {
                noticed.Add(Rules.IdTwice.At(term.Place, term.Short, seen[letters].ToString()));
            }

            terms.Add(term);
        }

        yaml.RejectOthers();
        return noticed.With(terms.ToImmutable());
    }
}
