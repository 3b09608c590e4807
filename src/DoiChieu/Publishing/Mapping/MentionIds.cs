using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Ids of places that name a document: `document_anchor_` and eight hexadecimal digits of the cited words, the body that issued what they mean, and the words around them in the section.
/// So an id stays while its anchor stays and nobody changes those words, wherever in the file they move and whatever else is cited. What is said twice in one
/// section in the same surroundings is told apart by all that stands before it there.</summary>
internal static class MentionIds
{
    private const int Around = 30;

    public static ImmutableArray<string> Of(DocumentContent document)
    {
        var sections = document.Tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        var near = document.Citations.Select(c => Id(document, c, sections[c.Anchor], Around)).ToImmutableArray();
        var shared = near.CountBy(id => id, StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. near.Select((id, i) => shared.Contains(id) ? Id(document, document.Citations[i], sections[document.Citations[i].Anchor], int.MaxValue) : id)];
    }

    private static string Id(DocumentContent document, Citation citation, Section section, int around)
    {
        var words = document.Tree.Words(section);
        var said = words.FromReading(citation.Quote);
        var before = words.Text[Math.Max(0, said.Start - Math.Min(around, said.Start))..said.Start];
        var behind = words.Text[said.End..Math.Min(words.Text.Length, said.End + Around)];
        var hashed = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Blanks.Fold(citation.Text), citation.Issuer, Blanks.Fold(before), Blanks.Fold(behind))));
        return $"{document.Id}_{citation.Anchor}_{Convert.ToHexStringLower(hashed)[..8]}";
    }
}
