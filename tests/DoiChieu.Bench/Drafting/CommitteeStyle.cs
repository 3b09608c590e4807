namespace DoiChieu.Bench.Drafting;

/// <summary>As 59-NQ/TW is drafted: `I-`, `1.`, dashes, targets as unnumbered sentences below a period.</summary>
internal static class CommitteeStyle
{
    public static void Write(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Frame(brief.Place.Committee.ToUpperInvariant(), $"Số {brief.Number}", "ĐẢNG CỘNG SẢN VIỆT NAM", $"{brief.Place.Name}, {brief.LongDate}");
        sheet.Title("NGHỊ QUYẾT");
        sheet.Title("CỦA BAN CHẤP HÀNH ĐẢNG BỘ");
        sheet.Title($"về xây dựng và phát triển {brief.Place.Whole} đến năm {brief.Start + 10}");
        sheet.Heading(1, "I-", "TÌNH HÌNH VÀ NGUYÊN NHÂN");
        for (var i = 1; i <= 3; i++)
        {
            sheet.Text($"{i}.", sheet.Prose.Citing(6));
            sheet.Texts(2, () => sheet.Prose.Result(4));
        }

        sheet.Heading(1, "II-", "QUAN ĐIỂM, MỤC TIÊU");
        sheet.Heading(2, "1.", "Quan điểm");
        for (var i = 0; i < 6; i++)
        {
            sheet.Bullet(sheet.Prose.Task(4));
        }

        sheet.Heading(2, "2.", "Tầm nhìn và mục tiêu");
        sheet.Heading(3, "", $"Mục tiêu đến năm {brief.Start + 10}");
        sheet.Text(sheet.Prose.Task(4));
        sheet.Heading(3, "", "Một số chỉ tiêu cụ thể");
        foreach (var start in (int[])[brief.Start + 1, brief.Start + 6])
        {
            sheet.Heading(4, "", $"Giai đoạn {start} - {start + 4}");
            Targets.ForPeriod(sheet, start);
        }

        sheet.Heading(1, "III-", "NHIỆM VỤ, GIẢI PHÁP");
        sheet.Fields(10, 2, i => $"{i}.", () =>
        {
            sheet.Bullet(sheet.Prose.Citing(3));
            sheet.Bullet(sheet.Prose.Task(3));
            sheet.Bullet(sheet.Prose.Task(3));
        });
        Signing.Close(sheet, "IV-", 5, () => sheet.Prose.Citing(3), "T/M BAN CHẤP HÀNH", "BÍ THƯ");
    }
}
