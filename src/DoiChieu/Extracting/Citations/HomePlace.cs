using System.Text.RegularExpressions;
using DoiChieu.Reading;

namespace DoiChieu.Extracting;

/// <summary>The province or city that a document is at home in: “UBND thành phố” in it is the committee of this place.</summary>
internal sealed partial record HomePlace(string Kind, string Name)
{
    /// <summary>“thành phố Cần Thơ”.</summary>
    public string Full => $"{Kind} {Name}";

    /// <summary>Its Party committee: “Thành ủy Cần Thơ”, which numbers mark `TU`.</summary>
    public string PartyCommittee => (Kind is "thành phố" ? "Thành ủy " : "Tỉnh ủy ") + Name;

    /// <summary>From the issuer's name, else from the title (a central resolution on one city); null where neither names a place.</summary>
    public static HomePlace? Of(DocumentMetadata metadata) => In(metadata.Issuer) ?? In(metadata.Title);

    private static HomePlace? In(string text) =>
        Place().Match(text) is not { Success: true } match ? null
        : match.Groups["committee"].Success ? new HomePlace(match.Groups["committee"].Value is "Thành" ? "thành phố" : "tỉnh", match.Groups["name"].Value)
        : new HomePlace(match.Groups["kind"].Value, match.Groups["name"].Value);

    [GeneratedRegex(@"(?<!\p{L})(?:(?<kind>thành phố|tỉnh)|(?<committee>Thành|Tỉnh) (?:ủy|uỷ))\s(?<name>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}(?:\s-\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+)?)")]
    private static partial Regex Place();
}
