using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>One name for each issuer, whatever way it is printed: abbreviations written as most texts do, capitals undone, the place added.</summary>
internal static partial class IssuerNames
{
    public static string Of(string printed, HomePlace? home)
    {
        if (printed.Length == 0 || LocalBody().Match(printed) is not { Success: true } local)
        {
            return OneName(printed);
        }

        var body = OneName(local.Groups["body"].Value);
        var name = local.Groups["name"].Value;
        var place = local.Groups["kind"].Success ? Place(local.Groups["kind"].Value, name, home)
            : name.Length > 0 ? Clipped(name, home)
            : body.EndsWith("ủy", StringComparison.Ordinal) ? home?.Name ?? ""
            : home?.Full ?? "";
        return place.Length == 0 ? body : $"{body} {place}";
    }

    /// <summary>A place with its name; “thành phố” alone is the document's own.</summary>
    public static string Place(string printed, HomePlace? home) =>
        PlaceWords().Match(printed) is { Success: true } match
            ? Place(match.Groups["kind"].Value, match.Groups["name"].Value, home)
            : printed;

    /// <summary>The issuer that a number's mark tells, or empty: `TW` tells none.</summary>
    public static string OfNumber(string number, HomePlace? home)
    {
        var mark = DocumentNumber.IssuerMark(number);
        return mark is "TU" ? home?.PartyCommittee ?? ""
            : IssuingBodies.OfMark.TryGetValue(mark, out var body) ? body
            : IssuingBodies.OfLocalMark.TryGetValue(mark, out var local) ? Of(local, home)
            : "";
    }

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

    private static string OneName(string printed) => IssuingBodies.OneName.GetValueOrDefault(printed, printed);

    [GeneratedRegex("^(?<body>" + IssuingBodies.Local + @")(?:\s(?<kind>" + IssuingBodies.PlaceKind + @")(?!\p{L}))?(?:\s(?<name>" + IssuingBodies.PlaceName + "))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalBody();

    [GeneratedRegex("^(?<kind>" + IssuingBodies.PlaceKind + @")(?:\s(?<name>" + IssuingBodies.PlaceName + "))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceWords();
}
