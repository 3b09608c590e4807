using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Citing;

/// <summary>Items as RIS: one tag a line, UTF-8. `LEGAL` keeps author, number and section where `STAT` loses the author; of a report the place stands in `SP`
/// too, for readers of reports know no section.</summary>
public static class Ris
{
    public static byte[] Write(IEnumerable<CitedItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            Write(text, item);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, CitedItem item)
    {
        var work = item.Work;
        Line(text, "TY", work.Kind switch { WorkKind.Legislation => "LEGAL", WorkKind.Report => "RPRT", _ => "NEWS" });
        Line(text, "ID", item.Key);
        Line(text, "TI", work.Title);
        Line(text, "AU", work.Author);
        Line(text, "T2", work.Newspaper);
        Line(text, "SN", work.Number);
        Line(text, "M3", work.Genre);
        Line(text, "PY", work.Date?.ToString("yyyy", CultureInfo.InvariantCulture) ?? "");
        Line(text, "DA", work.Date?.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture) ?? "");
        Line(text, "SE", item.Place);
        Line(text, "SP", work.Kind == WorkKind.Report ? item.Place : "");
        Line(text, "UR", item.Url);
        Line(text, "LA", "vi");
        Line(text, "N1", item.Note);
        text.Append("ER  - \r\n");
    }

    // A line end inside a value would begin a new tag.
    private static void Line(StringBuilder text, string tag, string value)
    {
        if (value.Length > 0)
        {
            text.Append(tag).Append("  - ").Append(Blanks.Fold(value)).Append("\r\n");
        }
    }
}
