using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Which divisions of two documents a reader lays side by side (sections.csv): what stands below two such divisions corresponds too. One thread at a time.</summary>
public sealed class Correlation
{
    private readonly FrozenSet<(string Old, string New)> rows;
    private readonly ILookup<string, string> newOfOld;
    private readonly ILookup<string, string> oldOfNew;
    private readonly FrozenDictionary<string, ImmutableArray<string>> oldPaths;
    private readonly FrozenDictionary<string, ImmutableArray<string>> newPaths;

    // Many sentences stand in one section, and each two sections are asked about for each two of theirs.
    private readonly Dictionary<(string Old, string New), (bool Holds, bool IsClose)> answers = [];

    public Correlation(ImmutableArray<SectionPair> pairs, DocumentTree old, DocumentTree @new)
    {
        rows = pairs.Select(p => (p.Old, p.New)).ToFrozenSet();
        newOfOld = pairs.ToLookup(p => p.Old, p => p.New, StringComparer.Ordinal);
        oldOfNew = pairs.ToLookup(p => p.New, p => p.Old, StringComparer.Ordinal);
        (oldPaths, newPaths) = (Paths(old), Paths(@new));
    }

    /// <summary>Whether two sections, or two divisions that they stand in, are laid side by side.</summary>
    public bool Holds(string old, string @new) => Of(old, @new).Holds;

    /// <summary>Whether the nearest division of each that is laid beside any is laid beside one that the other stands in: not merely two chapters that correspond.</summary>
    public bool IsClose(string old, string @new) => Of(old, @new).IsClose;

    private (bool Holds, bool IsClose) Of(string old, string @new)
    {
        ref var answer = ref CollectionsMarshal.GetValueRefOrAddDefault(answers, (old, @new), out var known);
        if (!known)
        {
            answer = (AreBelow(old, @new), AreClose(old, @new));
        }

        return answer;
    }

    private bool AreBelow(string old, string @new)
    {
        foreach (var above in oldPaths[old])
        {
            foreach (var other in newPaths[@new])
            {
                if (rows.Contains((above, other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool AreClose(string old, string @new)
    {
        var (ours, theirs) = (oldPaths[old], newPaths[@new]);
        return ours.FirstOrDefault(newOfOld.Contains) is { } above && newOfOld[above].Any(n => theirs.Contains(n, StringComparer.Ordinal))
            && theirs.FirstOrDefault(oldOfNew.Contains) is { } other && oldOfNew[other].Any(o => ours.Contains(o, StringComparer.Ordinal));
    }

    /// <summary>Whether the two sections themselves are laid side by side: a reader has said that they answer each other.</summary>
    public bool IsRow(string old, string @new) => rows.Contains((old, @new));

    // A section and all above it.
    private static FrozenDictionary<string, ImmutableArray<string>> Paths(DocumentTree tree)
    {
        var paths = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var section in tree.Sections)
        {
            paths[section.Anchor] = section.Parent is { } parent ? paths[parent].Insert(0, section.Anchor) : [section.Anchor];
        }

        return paths.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
