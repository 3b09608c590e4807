namespace DoiChieu.Structuring;

/// <summary>The notes below a text among its sections.</summary>
public static class FootnoteSections
{
    /// <summary>Sections that explain a mark elsewhere: each is a child of the section that bears its number, and stands behind sections that are not.</summary>
    public static IEnumerable<Section> Notes(this DocumentTree tree)
    {
        var parents = tree.Sections.ToDictionary(s => s.Anchor, s => s.Parent, StringComparer.Ordinal);
        for (var i = 1; i < tree.Sections.Length; i++)
        {
            if (tree.Sections[i] is { Kind: SectionKind.Text, Parent: { } parent } note && !IsWithin(tree.Sections[i - 1].Anchor, parent))
            {
                yield return note;
            }
        }

        bool IsWithin(string? anchor, string whole)
        {
            while (anchor is not null && !string.Equals(anchor, whole, StringComparison.Ordinal))
            {
                anchor = parents[anchor];
            }

            return anchor is not null;
        }
    }
}
