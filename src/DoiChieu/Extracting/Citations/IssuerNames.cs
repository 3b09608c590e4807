using System.Globalization;

namespace DoiChieu.Extracting;

/// <summary>One name for each issuer, whatever way it is printed: abbreviations written as most texts do, capitals undone, the place added.</summary>
internal static class IssuerNames
{
    public static string Of(string printed, HomePlace? home)
    {
        var cursor = new Cursor(printed, 0);
        if (cursor.TakeAny(IssuingBodies.Local) is not { } local)
        {
            return OneName(printed);
        }

        var body = OneName(local);
        var place = cursor.Take(" ") && cursor.TakeAny(IssuingBodies.PlaceKinds) is { } kind ? Place(kind, Name(cursor), home)
            : Name(new Cursor(printed, local.Length)) is { Length: > 0 } name ? Clipped(name, home)
            : body.EndsWith("ủy", StringComparison.Ordinal) ? home?.Name ?? ""
            : home?.Full ?? "";
        return place.Length == 0 ? body : $"{body} {place}";
    }

    /// <summary>A place with its name; “thành phố” alone is the document's own.</summary>
    public static string Place(string printed, HomePlace? home)
    {
        var cursor = new Cursor(printed, 0);
        return cursor.TakeAny(IssuingBodies.PlaceKinds) is { } kind ? Place(kind, Name(cursor), home) : printed;
    }

    /// <summary>The issuer that a number's mark tells, or empty: `TW` tells none.</summary>
    public static string OfNumber(string number, HomePlace? home) =>
        DocumentNumber.IssuerMarks(number).Select(mark => OfMark(mark, home)).FirstOrDefault(issuer => issuer.Length > 0) ?? "";

    /// <summary>Whether two names may be one body: “Thành ủy Cần Thơ” and its “Ban Thường vụ Thành ủy Cần Thơ”.</summary>
    public static bool MayBeOne(string a, string b) =>
        a.EndsWith(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(a, StringComparison.OrdinalIgnoreCase);

    private static string Place(string kind, string name, HomePlace? home)
    {
        var one = kind.StartsWith("TP", StringComparison.OrdinalIgnoreCase) ? "thành phố" : kind.ToLowerInvariant();
        return name.Length > 0 ? $"{one} {Clipped(name, home)}"
            : home is not null && string.Equals(one, home.Kind, StringComparison.Ordinal) ? home.Full
            : one;
    }

    // In a title set in capitals nothing tells where the name ends: “THÀNH PHỐ CẦN THƠ BAN HÀNH”.
    private static string Clipped(string name, HomePlace? home) =>
        home is not null && name.StartsWith(home.Name, StringComparison.OrdinalIgnoreCase) ? home.Name
        : name.Any(char.IsLower) ? name
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());

    private static string OfMark(string mark, HomePlace? home) =>
        mark is "TU" ? home?.PartyCommittee ?? ""
        : IssuingBodies.OfMark.TryGetValue(mark, out var body) ? body
        : IssuingBodies.OfLocalMark.TryGetValue(mark, out var local) ? Of(local, home)
        : "";

    private static string OneName(string printed) => IssuingBodies.OneName.GetValueOrDefault(printed, printed);

    private static string Name(Cursor cursor) => cursor.Take(IssuingBodies.PlaceName())?.Groups["name"].Value ?? "";
}
