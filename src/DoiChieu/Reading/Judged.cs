using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Who made a judgement, and when. The judgement itself and its reason stand beside it.</summary>
/// <param name="Who">A role or a body, such as “ban biên tập Đối Chiếu”.</param>
public sealed record Judged(Bilingual Who, DateOnly? When)
{
    /// <summary>Nobody has signed. Reading reports it; nothing is published.</summary>
    public static readonly Judged Unsigned = new(Bilingual.Empty, null);
}

/// <summary>Reads who judged and when. A file says it once, `judged: { who: …, when: … }`; an entry that was judged by others or on another day says so itself.
/// Entries that nobody signed are one diagnostic a file, at the first of them.</summary>
internal sealed class Signatures(Judged? ofFile, Noticed noticed)
{
    private const string Key = "judged";

    private readonly List<(string Id, Place Place)> unsigned = [];

    public static Signatures Of(YamlMap file, Noticed noticed) => new(Read(file), noticed);

    /// <summary>Who judged an entry: as it says itself, else as its file says.</summary>
    public Judged For(YamlMap entry, string id) => Read(entry) ?? For(id, entry.Place);

    /// <summary>Who judged an entry that has no words of its own about it.</summary>
    public Judged For(string id, Place place)
    {
        if (ofFile is not null)
        {
            return ofFile;
        }

        unsigned.Add((id, place));
        return Judged.Unsigned;
    }

    public void Report()
    {
        if (unsigned is [var first, ..])
        {
            noticed.Add(Rules.JudgementUnsigned.At(first.Place, unsigned.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), first.Id));
        }
    }

    private static Judged? Read(YamlMap yaml)
    {
        if (yaml.Map(Key) is not { } judged)
        {
            return null;
        }

        judged.Required("when");
        var read = new Judged(Bilingual.RequiredOneOrBoth(judged, "who"), judged.Date("when"));
        judged.RejectOthers();
        return read;
    }
}
