using System.Globalization;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>What a reader can do with one paragraph, heading or row: follow it to the received source, report an error. Printed by the part `paragraph-tools`.</summary>
/// <param name="Anchor">Of the section the tools are for.</param>
/// <param name="Label">How links call it: “chỉ tiêu (8)”.</param>
/// <param name="FirstLine">Line of source.txt on which it begins, from 1.</param>
/// <param name="LastLine">Line on which its words end; mostly the same.</param>
/// <param name="LineHref">That line on the site's own page of the source.</param>
/// <param name="RepositoryHref">That line in the repository; null where the site names none.</param>
/// <param name="ReportHref">A letter or form filled in for this place; null where the site names no contact.</param>
public sealed record ParagraphTools(
    string Anchor, string Label, int FirstLine, int LastLine, string LineHref, string? RepositoryHref, string? ReportHref) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Anchor,
        ["label"] = Label,
        ["lines"] = FirstLine == LastLine ? Text(FirstLine) : $"{Text(FirstLine)}–{Text(LastLine)}",
        ["line_href"] = LineHref,
        ["repository_href"] = RepositoryHref,
        ["report_href"] = ReportHref,
    };

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);
}
