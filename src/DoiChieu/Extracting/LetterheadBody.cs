using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Extracting;

/// <summary>The body that a letterhead names, from its lines in capitals. 1. A name ends where it is whole: a cover goes on in capitals with what it covers. 2. Of two bodies the lower line issues the document, and the upper one is that above it.
/// 3. A line with a figure names no body.</summary>
/// <param name="Name">Its words as printed, on one line.</param>
/// <param name="Above">The body above it, or empty.</param>
internal sealed record LetterheadBody(string Name, string Above)
{
    // `TỈNH ỦY` over `THÁI NGUYÊN`
    private const int LongestPlace = 4;

    public static LetterheadBody? Of(IEnumerable<string> lines)
    {
        var (name, above) = ("", "");
        foreach (var line in lines)
        {
            if (line.Any(char.IsAsciiDigit) || !GoesOn(name, line))
            {
                break;
            }

            if (name.Length > 0 && IsWhole(name) && IssuingBodies.Opens(line))
            {
                (above, name) = (name, "");
            }

            name = name.Length == 0 ? line : $"{name} {line}";
        }

        return name.Length == 0 ? null : new LetterheadBody(name, above);
    }

    private static bool GoesOn(string name, string line) =>
        name.Length == 0 ? IssuingBodies.Opens(line) : !IsWhole(name) || IssuingBodies.Opens(line) || (HasNoPlace(name) && line.Split(' ').Length <= LongestPlace + 1);

    private static bool HasNoPlace(string name)
    {
        var cursor = new Cursor(name, 0);
        return cursor.TakeAny(IssuingBodies.Local) is not null && cursor.AtEnd;
    }

    // A name that is known, with its place; of any other body nothing says where it ends.
    private static bool IsWhole(string name) => IssuerProposal.IsBody(name);

    /// <summary>Where the body above it is: `tỉnh Lào Cai` of `UBND TỈNH LÀO CAI`; or empty.</summary>
    public string PlaceAbove()
    {
        var cursor = new Cursor(Above, 0);
        if (Above.Length == 0 || cursor.TakeAny(IssuingBodies.Local) is null)
        {
            return "";
        }

        var place = new Cursor(Above[cursor.At..].Trim(), 0);
        var kind = place.TakeAny(IssuingBodies.PlaceKinds);
        return kind is null ? "" : kind.ToLowerInvariant() + " " + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Above[cursor.At..].Trim()[place.At..].Trim().ToLowerInvariant());
    }
}
