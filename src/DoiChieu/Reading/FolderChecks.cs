using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Checks the names of a folder before its files are read. 1. No link leads out of it: what it leads to is not this keeper's content. 2. No two names in one folder
/// are one name to a disk that ignores case or composes letters.</summary>
public static class FolderChecks
{
    public static Outcome<bool> Check(IContentFolder folder)
    {
        var noticed = new Noticed();
        Check(folder, "", noticed);
        var outcome = noticed.With(true);
        return outcome with { Value = !outcome.HasErrors };
    }

    private static void Check(IContentFolder folder, string path, Noticed noticed)
    {
        string[] folders = [.. folder.Folders(path)];
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in folders.Concat(folder.Files(path)))
        {
            var below = path.Length == 0 ? name : path + "/" + name;
            if (folder.LeadsOut(below))
            {
                noticed.Add(Rules.LinkLeadsOut.At(Place.Whole(folder.Name(below)), below));
            }

            var plain = name.Normalize().ToUpperInvariant();
            if (!seen.TryAdd(plain, name))
            {
                noticed.Add(Rules.NamesClash.At(Place.Whole(folder.Name(below)), seen[plain], name));
            }
        }

        // What a link inside the folder leads to is looked at where it stands itself: links may go round in a circle.
        foreach (var name in folders.Select(n => path.Length == 0 ? n : path + "/" + n).Where(n => !folder.IsLink(n)))
        {
            Check(folder, name, noticed);
        }
    }
}
