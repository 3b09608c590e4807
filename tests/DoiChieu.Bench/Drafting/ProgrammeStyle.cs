namespace DoiChieu.Bench.Drafting;

/// <summary>As 17/CTr-UBND is drafted, without its appendix: `I.`, `1.`, `a)`, dashes; targets (1) … (n) below a number a field.</summary>
internal static class ProgrammeStyle
{
    private static readonly string[] Letters = ["a)", "b)", "c)", "d)", "đ)"];

    public static void Write(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Frame("ỦY BAN NHÂN DÂN", brief.Place.Whole.ToUpperInvariant(), "-------", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------", $"Số: {brief.Number}", $"{brief.Place.Name}, {brief.LongDate}");
        sheet.Title("CHƯƠNG TRÌNH HÀNH ĐỘNG");
        sheet.Title($"THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 05 NĂM {brief.PeriodStart} - {brief.PeriodEnd}");
        sheet.Text(sheet.Prose.Citing(4));
        sheet.Heading(1, "I.", "MỤC ĐÍCH, YÊU CẦU");
        sheet.Numbered(4, i => $"{i}.", () => sheet.Prose.Citing(4));
        sheet.Heading(1, "II.", "MỤC TIÊU TỔNG QUÁT");
        sheet.Text(sheet.Prose.Task(6));
        sheet.Heading(1, "III.", "QUAN ĐIỂM, ĐỊNH HƯỚNG TRONG CHỈ ĐẠO, ĐIỀU HÀNH");
        sheet.Numbered(5, i => $"{i}.", () => sheet.Prose.Citing(4));
        sheet.Heading(1, "IV.", "CÁC CHỈ TIÊU CHỦ YẾU");
        var field = 0;
        Targets.Numbered(sheet, theme => sheet.Heading(2, $"{++field}.", theme.Heading));
        sheet.Heading(1, "V.", "NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU");
        sheet.Fields(6, 2, i => $"{i}.", () =>
        {
            sheet.Text(sheet.Prose.Citing(4));
            sheet.Numbered(Letters.Length, i => Letters[i - 1], () => sheet.Prose.Task(2));
            sheet.Bullet(sheet.Prose.Task(2));
            sheet.Bullet(sheet.Prose.Task(2));
        });
        Signing.Close(sheet, "VI.", 4, () => sheet.Prose.Task(3), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }
}
