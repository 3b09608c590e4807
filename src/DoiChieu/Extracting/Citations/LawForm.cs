using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>A law by its name: “Luật Doanh nghiệp năm 2020”, “Luật HTX 2012”, “Bộ luật Dân sự số 91/2015/QH13”.</summary>
internal static partial class LawForm
{
    private const int MostWords = 9;

    public static Mention? Law(NameInText name)
    {
        if (name.Kind.Class != KindClass.Law)
        {
            return null;
        }

        var cursor = name.Behind();
        var named = TakeName(cursor) || name.Kind.Name is "Hiến pháp";
        var number = cursor.Take(Number())?.Groups["number"].Value ?? "";
        if (!named && number.Length == 0)
        {
            return null;
        }

        var date = cursor.Take(PrintedDate.BareYear())?.Groups["year"].Value ?? PrintedDate.Take(cursor);
        return name.Mention(MentionForm.Law, cursor.At) with { Number = number, Date = date };
    }

    // The name starts with a capital and goes on to the first word that no name holds.
    private static bool TakeName(Cursor cursor)
    {
        // An amending law has the name of the law it amends in its own.
        cursor.Maybe(c => c.Take(" sửa đổi, bổ sung một số điều của") && (c.Take(" Luật") || c.Take(" Bộ luật") || c.Take(" Pháp lệnh")) ? "" : null);
        if (cursor.Take(Capital()) is null)
        {
            return false;
        }

        for (var words = 1; words < MostWords; words++)
        {
            var goesOn = cursor.TakeAny(CitationWords.GoesOnInLaw) is not null
                || cursor.Maybe(c => c.Take(" ") && !CitationWords.NotInLaw.Any(c.IsBefore) ? c.Take(Word()) : null) is not null;
            if (!goesOn)
            {
                break;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\G\s\p{Lu}\p{L}*")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\G\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s(?:số|SỐ)\s(?<number>[0-9]{1,3}/[0-9]{4}/\p{L}+[0-9]+)")]
    private static partial Regex Number();
}
