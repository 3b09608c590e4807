using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Citing;

/// <summary>Items as BibTeX, for biblatex: `@legislation`, `@report`, `@article` (of a newspaper; `@online` where its text prints no paper). Styles that do not know a type set it
/// as `@misc`. 1. Names stand in double braces: a body is one name, and a Vietnamese person is not turned round. 2. What TeX takes for its own is escaped; letters of Vietnamese stand as they are (UTF-8).
/// 3. `year` stands beside `date`, which older styles do not read.</summary>
public static class BibTex
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
        text.Append(work.Kind switch { WorkKind.Legislation => "@legislation{", WorkKind.Report => "@report{", _ => work.Newspaper.Length > 0 ? "@article{" : "@online{" }).Append(item.Key).Append(",\n");
        Field(text, "title", $"{{{Escaped(work.Title)}}}");
        Field(text, "author", work.Author.Length > 0 ? $"{{{Escaped(work.Author)}}}" : "");
        Field(text, "journaltitle", work.Newspaper.Length > 0 ? $"{{{Escaped(work.Newspaper)}}}" : "");
        Field(text, "entrysubtype", work.Newspaper.Length > 0 ? "newspaper" : "");
        Field(text, work.Kind == WorkKind.Report ? "institution" : "", $"{{{Escaped(work.Author)}}}");
        Field(text, "type", Escaped(work.Genre));
        Field(text, "number", Escaped(work.Number));
        Field(text, "date", work.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Field(text, "year", work.Date?.ToString("yyyy", CultureInfo.InvariantCulture) ?? "");
        Field(text, "pages", Escaped(item.Place));
        Field(text, "url", Address(item.Url));
        Field(text, "langid", "vietnamese");
        Field(text, "note", Escaped(item.Note));
        text.Append("}\n");
    }

    private static void Field(StringBuilder text, string name, string value)
    {
        if (name.Length > 0 && value.Length > 0)
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    // An address is read letter by letter; what would end the field or begin a command is percent-encoded.
    private static string Address(string url) =>
        url.Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var c in Blanks.Fold(words))
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
