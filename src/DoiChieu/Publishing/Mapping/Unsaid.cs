using DoiChieu.Extracting;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Why document.yaml gives no number or no date. The words for each follow the word of what is missing: `no_date`, `no_date_open`, `no_date_unsaid`, `no_date_unseen`.</summary>
internal static class Unsaid
{
    public static string Number(DocumentTree tree, string word) => word + Ending(tree, IdentityReader.Read(tree).Number);

    public static string Date(DocumentTree tree, string word) => word + Ending(tree, IdentityReader.Read(tree).Date);

    // “Số:     /KH-UBND” is printed, and so is “ngày    tháng 3 năm 2026”: the blank is left open, not left out. A date that is no letterhead's says nothing.
    // Where no letterhead was found either, the number may stand where nobody read it: nothing is said of what is printed.
    private static string Ending(DocumentTree tree, Recognised? printed) => printed switch
    {
        { Value.Length: 0 } => "_open",
        { IsSure: true } => "_unsaid",
        _ => tree.Regions.Any(r => r.Kind == RegionKind.Letterhead) ? "" : "_unseen",
    };
}
