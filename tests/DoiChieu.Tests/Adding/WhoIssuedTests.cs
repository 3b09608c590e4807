using DoiChieu.Extracting;

namespace DoiChieu.Tests.Adding;

/// <summary>What `add` proposes where a letterhead is no simple one: a cover, a superior body, a number on the annexes only, days of events.</summary>
public class WhoIssuedTests
{
    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM\nBAN CHẤP HÀNH ĐẢNG BỘ TỈNH SÔNG MƠ\nCÁC VĂN KIỆN\nTRÌNH ĐẠI HỘI\nLƯU HÀNH NỘI BỘ\nDANH MỤC TÀI LIỆU\nBÁO CÁO CHÍNH TRỊ\nMở đầu.", "Ban Chấp hành Đảng bộ tỉnh Sông Mơ")]
    [InlineData("UBND TỈNH SÔNG MƠ\nSỞ CÔNG THƯƠNG\nSố: 12/KH-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nPhát triển chợ\nMở đầu.", "Sở công thương tỉnh Sông Mơ")]
    [InlineData("ỦY BAN NHÂN DÂN\nTỈNH SÔNG MƠ\nSố: 12/KH-UBND\nKẾ HOẠCH\nPhát triển chợ\nMở đầu.", "Ủy ban nhân dân tỉnh Sông Mơ")]
    [InlineData("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ SÔNG MƠ LẦN THỨ NHẤT NHIỆM KỲ 2025 – 2030\nSáng nay, Đảng bộ xã Sông Mơ tổ chức Đại hội.", "")]
    [InlineData("KẾ HOẠCH HÀNH ĐỘNG VỀ CHẤT LƯỢNG MÔI\nTRƯỜNG KHÔNG KHÍ GIAI ĐOẠN 2026 - 2030\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật.", "Thủ tướng Chính phủ")]
    public void The_body_that_issued_it_ends_where_its_name_ends(string text, string issuer) =>
        Assert.Equal(issuer, Identity(text).Issuer?.Value ?? "");

    [Theory]
    [InlineData("QUYẾT ĐỊNH\nPHÊ DUYỆT QUY HOẠCH\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật.\nĐiều 1. Phê duyệt.\nPHỤ LỤC I\n(Kèm theo Quyết định số 768/QĐ-TTg ngày 15 tháng 4 năm 2025 của Thủ tướng Chính phủ)\n1. Đường dây.\nPHỤ LỤC II\n(Kèm theo Quyết định số 768/QĐ-TTg ngày 15 tháng 4 năm 2025)\n1. Trạm.", "768/QĐ-TTg", "2025-04-15")]
    [InlineData("KẾ HOẠCH\nPHÁT TRIỂN CHỢ\n(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy)\nMở đầu.\n1. Chợ.", "", "")]
    [InlineData("QUYẾT ĐỊNH\nPHÊ DUYỆT QUY HOẠCH\nĐiều 1. Phê duyệt.\n(Kèm theo Quyết định số 768/QĐ-TTg)\n1. Đường dây.\n(Kèm theo Quyết định số 7/QĐ-TTg)\n1. Trạm.", "", "")]
    public void A_number_that_only_the_annexes_print_is_the_documents(string text, string number, string date)
    {
        var identity = Identity(text);

        Assert.Equal((number, date), (identity.Number?.Value ?? "", identity.Date?.Value ?? ""));
        Assert.False(identity.Number is { Value.Length: > 0, IsSure: true });
    }

    [Theory]
    [InlineData("Khoa học là động lực\nNgành đã đóng góp; ngày 30/6/2021, UBND tỉnh ban hành kế hoạch và nhiều văn bản khác để thực hiện trên địa bàn.", "")]
    [InlineData("Khoa học là động lực\nĐại hội sẽ diễn ra trong 3 ngày, từ chiều ngày 16/10 (phiên trù bị) đến ngày 18/10/2020.", "")]
    [InlineData("Khoa học là động lực\n18/10/2020 - 08:30\nNgành đã đóng góp.", "2020-10-18")]
    [InlineData("Khoa học là động lực\nCập nhật ngày 18/10/2020\nNgành đã đóng góp.", "2020-10-18")]
    [InlineData("Khoa học là động lực\n| Ngày ban hành | 05/12/2025 |\nNgành đã đóng góp.", "2025-12-05")]
    public void The_day_of_an_event_told_in_a_sentence_is_not_the_texts(string text, string date) =>
        Assert.Equal(date, Identity(text).Date?.Value ?? "");

    [Theory]
    [InlineData("KẾ HOẠCH\nThực hiện Đề án số 08 về phát triển công nghiệp\ntheo hướng xanh giai đoạn 2026-2030\n(Ban hành kèm theo Nghị quyết số 35-NQ/TU)\nCăn cứ Luật;", "KẾ HOẠCH Thực hiện Đề án số 08 về phát triển công nghiệp theo hướng xanh giai đoạn 2026-2030")]
    [InlineData("KẾ HOẠCH\nThực hiện Nghị quyết số 5, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\n1. Chợ.", "KẾ HOẠCH")]
    [InlineData("KẾ HOẠCH\nCăn cứ Luật Điện lực\n1. Chợ.", "KẾ HOẠCH")]
    public void A_title_goes_on_below_the_kind(string text, string title) => Assert.Equal(title, Identity(text).Title?.Value);

    private static DocumentIdentity Identity(string text) => Reads.Added(text).Proposal.Identity;
}
