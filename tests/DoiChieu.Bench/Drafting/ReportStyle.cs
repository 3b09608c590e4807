namespace DoiChieu.Bench.Drafting;

/// <summary>As the 2025 report is drafted: `PHẦN I:`, `I-`, `1.`, a paragraph a line, targets (1) … (n) below a dash a field, lessons “Một là,”.</summary>
internal static class ReportStyle
{
    private static readonly string[] Lessons = ["Một là,", "Hai là,", "Ba là,", "Bốn là,", "Năm là,"];

    public static void Write(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Title("BÁO CÁO CHÍNH TRỊ");
        sheet.Title($"TRÌNH {brief.Congress.ToUpperInvariant()}, NHIỆM KỲ {brief.Start} - {brief.Start + 5}");
        sheet.Text(sheet.Prose.Citing(4));
        sheet.Heading(1, "PHẦN I:", $"ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ {brief.Start - 5} - {brief.Start}");
        sheet.Heading(2, "I-", "Kết quả thực hiện Nghị quyết Đại hội");
        sheet.Fields(5, 3, i => $"{i}.", () => sheet.Texts(3, () => sheet.Prose.Result(4)));
        sheet.Heading(2, "II-", "Hạn chế, yếu kém");
        sheet.Texts(4, () => sheet.Prose.Result(4));
        sheet.Heading(2, "III-", "Bài học kinh nghiệm");
        sheet.Numbered(Lessons.Length, i => Lessons[i - 1], () => sheet.Prose.Task(2));
        Aims(sheet);
    }

    private static void Aims(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Heading(1, "PHẦN II:", $"QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP NHIỆM KỲ {brief.Start} - {brief.Start + 5}");
        sheet.Heading(2, "I-", "Quan điểm phát triển");
        sheet.Numbered(5, i => $"({i})", () => sheet.Prose.Citing(4));
        sheet.Heading(2, "II-", "Mục tiêu");
        Targets.BelowAim(sheet, 3, ("1.", "Mục tiêu chung"), 5, ("2.", "Chỉ tiêu cụ thể"));
        sheet.Heading(2, "III-", "Nhiệm vụ, giải pháp chủ yếu");
        sheet.Fields(9, 3, i => $"{i}.", () =>
        {
            sheet.Text(sheet.Prose.Citing(4));
            sheet.Text(sheet.Prose.Task(4));
        });
    }
}
