using System.Collections.Frozen;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>The eId of every section, by its anchor. 1. An eId is that of the element that holds it, two underscores, the short name of the element,
/// an underscore and the printed number (`sec_II__para_1__point_dd`); without a printed number `nn` and how many there have been.
/// 2. It is unique in the document, ASCII and without white space; a number printed twice below one parent is told apart by `_2`.
/// 3. An appendix is an attachment: everything in it begins with `att_1__`.</summary>
internal sealed class AknIds
{
    private const string TitleId = "preface__longTitle";
    private const string Unnumbered = "_nn";
    private const string InHolder = "__table_1";

    private readonly FrozenDictionary<string, string> byAnchor;

    private AknIds(FrozenDictionary<string, string> byAnchor) => this.byAnchor = byAnchor;

    public string this[string anchor] => byAnchor[anchor];

    public static AknIds Of(AknOutline outline)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in outline.Tree.Sections)
        {
            given[section.Anchor] = section.Kind switch
            {
                SectionKind.Title => Unused(TitleId, taken),
                SectionKind.Table => Counted(Prefix(section, outline, given) + AknElements.Generic + Unnumbered, taken) + InHolder,
                _ => Own(section, outline, Prefix(section, outline, given), taken),
            };
        }

        return new AknIds(given.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The eId of the container that holds a table.</summary>
    public string HolderOf(Section table) => byAnchor[table.Anchor][..^InHolder.Length];

    private static string Prefix(Section section, AknOutline outline, Dictionary<string, string> given)
    {
        if (outline.ParentOf(section) is { } parent)
        {
            // Group rows hold the rows below them in sections.csv; in a table a row stands in the table.
            return given[(outline.TableOf(section) ?? parent).Anchor] + "__";
        }

        return outline.AttachmentOf(section) is { } number ? string.Create(CultureInfo.InvariantCulture, $"att_{number}__") : "";
    }

    private static string Own(Section section, AknOutline outline, string prefix, Dictionary<string, int> taken)
    {
        var element = outline.TableOf(section) is not null ? "tr" : AknElements.Short(AknElements.Of(section.Kind));
        var number = Number(section.Marker);
        return number.Length > 0 ? Unused($"{prefix}{element}_{number}", taken) : Counted(prefix + element + Unnumbered, taken);
    }

    // “1.2.1.” is 1-2-1, “đ)” is dd, “(3)” is 3, “PHẦN I:” is I, “Thứ nhất” thu-nhat; a dash has no number.
    private static string Number(string marker)
    {
        var printed = marker[(marker.LastIndexOf(' ') + 1)..].Trim('.', '-', ':', '(', ')');
        var isRoman = printed.Length > 0 && printed.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C');
        if (isRoman || printed.Any(char.IsAsciiDigit))
        {
            return string.Join('-', printed.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => isRoman ? part : Slug.Of(part)).Where(part => part.Length > 0));
        }

        return printed is "đ" or "Đ" ? "dd" : Slug.Of(marker);
    }

    private static string Counted(string id, Dictionary<string, int> taken) =>
        Unused(string.Create(CultureInfo.InvariantCulture, $"{id}_{taken[id] = taken.GetValueOrDefault(id) + 1}"), taken);

    private static string Unused(string id, Dictionary<string, int> taken)
    {
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : Unused(string.Create(CultureInfo.InvariantCulture, $"{id}_{count}"), taken);
    }
}
