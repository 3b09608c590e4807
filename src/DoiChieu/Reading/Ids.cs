using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Ids of content files: ASCII, and each used once.</summary>
internal static class Ids
{
    /// <summary>The `id` of an entry, noted as used.</summary>
    public static string New(YamlMap item, Dictionary<string, Place> seen, Noticed noticed)
    {
        var id = item.Required("id");
        Use(id, item.PlaceOf("id"), seen, noticed);
        return id;
    }

    /// <summary>Notes an id as used at a place, and reports one that is not ASCII or used before.</summary>
    public static void Use(string id, Place place, Dictionary<string, Place> seen, Noticed noticed)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (!Slug.IsId(id))
        {
            noticed.Add(Rules.IdNotAscii.At(place, id));
        }

        if (!seen.TryAdd(id, place))
        {
            noticed.Add(Rules.IdTwice.At(place, id, seen[id].ToString()));
        }
    }
}
