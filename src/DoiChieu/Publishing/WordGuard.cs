using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Publishing;

/// <summary>Turns a word that the file of words lacks into a diagnostic. The first one ends the work: without words there is no page.</summary>
internal static class WordGuard
{
    public static Outcome<IEnumerable<Outcome<SiteFile?>>> Publish(Func<Outcome<IEnumerable<Outcome<SiteFile?>>>> publish)
    {
        try
        {
            var published = publish();
            return published with { Value = Files(published.Value) };
        }
        catch (WordMissingException missing)
        {
            return new Outcome<IEnumerable<Outcome<SiteFile?>>>([], [missing.Problem]);
        }
    }

    private static IEnumerable<Outcome<SiteFile?>> Files(IEnumerable<Outcome<SiteFile?>> files)
    {
        using var file = files.GetEnumerator();
        while (Next(file) is { } next)
        {
            yield return next;
            if (next.Diagnostics.Any(d => d.Rule == Rules.WordMissing))
            {
                yield break;
            }
        }
    }

    private static Outcome<SiteFile?>? Next(IEnumerator<Outcome<SiteFile?>> file)
    {
        try
        {
            return file.MoveNext() ? file.Current : null;
        }
        catch (WordMissingException missing)
        {
            return new Outcome<SiteFile?>(null, [missing.Problem]);
        }
    }
}
