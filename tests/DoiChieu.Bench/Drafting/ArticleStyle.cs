using System.Globalization;

namespace DoiChieu.Bench.Drafting;

/// <summary>As the article on 03-CTr/TU is written, at the length of the others: no headings; the targets stand in two sentences.</summary>
internal static class ArticleStyle
{
    public static void Write(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Title(brief.Title);
        sheet.Frame($"14:27 - {brief.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}");
        sheet.Text($"Ban Thường vụ {brief.Place.Committee} vừa ban hành Chương trình số {brief.Number} về phát triển {brief.Place.Whole}.");
        sheet.Text(sheet.Prose.Citing(5));
        Targets.InTwoSentences(sheet, brief.PeriodStart);
        sheet.Texts(9, () => sheet.Prose.Result(5));
        sheet.Texts(16, () => sheet.Prose.Citing(6));
        sheet.Texts(9, () => sheet.Prose.Task(6));
        sheet.Frame(Signing.Name(sheet.Dice));
    }
}
