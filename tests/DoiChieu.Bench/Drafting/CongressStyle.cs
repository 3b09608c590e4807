namespace DoiChieu.Bench.Drafting;

/// <summary>As 31-NQ/ĐH is drafted: a recognised scan in Markdown, `1-`, `1.1.`, `1.2.1.`, targets (1) … (n) below a dash a field, tasks (1) … in italics.</summary>
internal static class CongressStyle
{
    public static void Write(Sheet sheet)
    {
        var brief = sheet.Brief;
        sheet.Frame("\\*", $"Số {brief.Number}", $"{brief.Place.Name}, {brief.LongDate}");
        sheet.Title("NGHỊ QUYẾT");
        sheet.Title($"{brief.Congress}, nhiệm kỳ {brief.Start} - {brief.Start + 5}");
        sheet.Text($"{brief.Congress}, nhiệm kỳ {brief.Start} - {brief.Start + 5} được tiến hành trong tháng {brief.Date.Month} năm {brief.Date.Year}.");
        sheet.Heading(1, "", "QUYẾT NGHỊ");
        sheet.Heading(2, "1-", $"Tán thành những nội dung cơ bản về kết quả nhiệm kỳ qua và mục tiêu, nhiệm vụ giai đoạn {brief.Start} - {brief.Start + 5}");
        sheet.Heading(3, "1.1.", "Đánh giá tình hình thực hiện Nghị quyết của nhiệm kỳ trước; Đại hội khẳng định");
        sheet.Texts(5, () => sheet.Prose.Result(5));
        sheet.Text("Trên cơ sở những thành tựu, hạn chế và nguyên nhân, Đảng bộ rút ra 04 bài học kinh nghiệm như sau:");
        foreach (var lesson in (string[])["Thứ nhất,", "Thứ hai,", "Thứ ba,", "Thứ tư,"])
        {
            sheet.Text(lesson, Lowered(sheet.Prose.Citing(3)));
        }

        sheet.Heading(3, "1.2.", $"Về mục tiêu, phương hướng, nhiệm vụ và giải pháp phát triển giai đoạn {brief.Start} - {brief.Start + 5}, Đại hội nhất trí");
        sheet.Heading(4, "1.2.1.", "Mục tiêu, chỉ tiêu chủ yếu");
        Targets.BelowAim(sheet, 5, ("1.2.1.1.", "Mục tiêu tổng quát"), 4, ("1.2.1.2.", "Các chỉ tiêu chủ yếu"));
        sheet.Heading(4, "1.2.2.", "Quan điểm, phương hướng phát triển");
        sheet.Numbered(6, i => $"({i})", () => sheet.Prose.Citing(4));
        sheet.Heading(4, "1.2.3.", "Nhiệm vụ, giải pháp");
        sheet.Fields(9, 5, i => $"({i})", () =>
        {
            sheet.Text(sheet.Prose.Citing(4));
            sheet.Texts(2, () => sheet.Prose.Task(4));
        });
        Resolve(sheet);
        sheet.Frame("T/M ĐOÀN CHỦ TỊCH", Signing.Name(sheet.Dice));
    }

    private static void Resolve(Sheet sheet)
    {
        sheet.Heading(2, "2-", "Thông qua Báo cáo kiểm điểm sự lãnh đạo, chỉ đạo của Ban Chấp hành khóa trước");
        sheet.Text(sheet.Prose.Task(3));
        sheet.Heading(2, "3-", "Giao Ban Chấp hành khóa mới xây dựng chương trình, kế hoạch công tác");
        sheet.Text(sheet.Prose.Citing(3));
    }

    private static string Lowered(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
