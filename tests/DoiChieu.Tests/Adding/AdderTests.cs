using System.Text;
using DoiChieu.Adding;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Adding;

public class AdderTests
{
    private const string Resolution =
        """
        HỘI ĐỒNG NHÂN DÂN
        TỈNH SÔNG MƠ
        -------
        Số: 12/NQ-HĐND
        Sông Mơ, ngày 08 tháng 12 năm 2020
        NGHỊ QUYẾT
        VỀ KẾ HOẠCH 5 NĂM 2021 - 2025
        -------
        Căn cứ đề nghị của Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh quyết nghị:
        Điều 1. Trồng cây.
        Điều 2. Tưới cây.
        """;

    [Fact]
    public void What_a_letterhead_prints_is_recognised()
    {
        var identity = Reads.Added(Resolution).Proposal.Identity;

        Assert.Equal(
            ("12/NQ-HĐND", "2020-12-08", "Hội đồng nhân dân tỉnh Sông Mơ", "NGHỊ QUYẾT VỀ KẾ HOẠCH 5 NĂM 2021 - 2025", "resolution", "2021-2025"),
            (identity.Number!.Value, identity.Date!.Value, identity.Issuer!.Value, identity.Title!.Value, identity.Kind!.Value, identity.Term!.Value));
        Assert.Equal((4, 5, 1, 6), (identity.Number.Line, identity.Date.Line, identity.Issuer.Line, identity.Title.Line));
    }

    [Fact]
    public void The_id_is_made_of_number_and_year() => Assert.Equal("12-nq-hdnd-2020", Reads.Added(Resolution).Id);

    [Fact]
    public void The_id_of_a_text_without_number_is_the_name_of_its_file() => Assert.Equal("bao-cao-so-ket", Reads.Added("Điều 1. Trồng cây.", "Báo cáo sơ kết.txt").Id);

    [Fact]
    public void Another_id_may_be_asked_for() =>
        Assert.Equal("nq-12", Reads.Added(new Request("a.txt", Encoding.UTF8.GetBytes(Resolution), "nq-12")).Id);

    [Theory]
    [InlineData("Nghị quyết")]
    [InlineData("../ngoai")]
    [InlineData("")]
    public void What_cannot_be_an_id_is_refused(string id) =>
        Assert.Contains("cannot be an id", Reads.English(Adder.Add(new Request("a.txt", Encoding.UTF8.GetBytes(Resolution), id)).Problem!), StringComparison.Ordinal);

    [Fact]
    public void The_proposed_folder_is_read_without_a_problem_once_its_gaps_are_filled()
    {
        var added = Reads.Added(new Request("Nghị quyết \"12\".txt", Encoding.UTF8.GetBytes(Resolution), null) { Territories = ["song-mo"] });
        var read = DocumentReader.Read(new MemoryFolder(new Dictionary<string, string>
        {
            ["documents/12-nq-hdnd-2020/source.txt"] = added.Source,
            ["documents/12-nq-hdnd-2020/original.txt"] = Resolution,
            ["documents/12-nq-hdnd-2020/document.yaml"] = added.DocumentYaml,
        }), added.Id);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(("12/NQ-HĐND", "song-mo", "adopted", "Nghị quyết \"12\".txt"), (read.Value!.Metadata.Number, read.Value.Metadata.Territory, read.Value.Metadata.Authority, read.Value.Metadata.Original!.Name));
    }

    [Fact]
    public void What_is_not_printed_is_left_empty_with_a_word_on_what_is_wanted()
    {
        var added = Reads.Added("Một bài viết về cây xanh\nCây rất đẹp.\nNgười ta thích cây.");

        Assert.Contains("# số, ký hiệu như in, ví dụ \"12/NQ-HĐND\"; để trống nếu văn bản không có số\nnumber:\n", added.DocumentYaml, StringComparison.Ordinal);
        Assert.Contains("# bắt buộc: chọn một trong các loại trên\nkind:\n", added.DocumentYaml, StringComparison.Ordinal);
        Assert.Contains(added.Findings, f => Reads.English(f) == "number: none is printed where a letterhead prints it, or it could not be read");
    }

    [Fact]
    public void Both_hashes_are_said()
    {
        var file = WordFile.Of(WordFile.P("Điều 1. Trồng cây."));
        var added = Reads.Added(new Request("a.docx", file, null));

        Assert.Equal("original.docx", added.OriginalFile);
        Assert.Contains($"\nsha256: {Hash(Encoding.UTF8.GetBytes(added.Source))}\n", added.DocumentYaml, StringComparison.Ordinal);
        Assert.Contains($"\n  sha256: {Hash(file)}\n", added.DocumentYaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_Word_is_a_table_with_rows_of_its_own_in_the_document()
    {
        var file = WordFile.Of(
            WordFile.P("NGHỊ QUYẾT"), WordFile.P("VỀ TRỒNG CÂY"), WordFile.P("I. CHỈ TIÊU"),
            WordFile.Table(["TT", "Chỉ tiêu", "2030"], ["1", "Hộ dùng nước sạch", "100%"], ["2", "Cây | hoa", "5.000 cây"]), WordFile.P("II. NHIỆM VỤ"), WordFile.P("1. Trồng cây."));
        var source = Reads.Added(new Request("a.docx", file, null)).Source;
        var files = Samples.Document(source);

        var tree = DoiChieu.Structuring.Structurer.Structure(files, DoiChieu.Cleaning.Cleaner.Clean(files).Value).Value;

        Assert.Contains("\n| TT | Chỉ tiêu | 2030 |\n| --- | --- | --- |\n| 1 | Hộ dùng nước sạch | 100% |\n| 2 | Cây \\| hoa | 5.000 cây |\n", source, StringComparison.Ordinal);
        Assert.Single(tree.Sections, s => s.Kind == DoiChieu.Structuring.SectionKind.Table);
        Assert.Equal(["1", "2"], tree.Sections.Where(s => s.Kind == DoiChieu.Structuring.SectionKind.Row).Select(s => s.Marker));
    }

    [Fact]
    public void What_was_taken_out_of_a_file_says_that_a_paragraph_is_a_line_and_a_text_file_does_not()
    {
        Assert.Contains("\nlines: whole\n", Reads.Added(new Request("a.docx", WordFile.Of(WordFile.P("Điều 1. Trồng cây.")), null)).DocumentYaml, StringComparison.Ordinal);
        Assert.DoesNotContain("lines:", Reads.Added(Resolution).DocumentYaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_letterheads_are_two_documents()
    {
        var several = Assert.Single(Reads.Added(Resolution + "\n" + Resolution.Replace("12/NQ", "13/NQ", StringComparison.Ordinal)).Findings, f => f.Kind == FindingKind.Several);

        Assert.Equal(15, several.Line);
        Assert.Contains("“Số: 13/NQ-HĐND” on line 15", Reads.English(several), StringComparison.Ordinal);
        Assert.Contains("one file a document", Reads.English(several), StringComparison.Ordinal);
    }

    [Fact]
    public void A_programme_behind_the_resolution_that_issues_it_is_told() =>
        Assert.Contains("attached to it", Reads.English(Assert.Single(Reads.Added(Resolution + "\nCHƯƠNG TRÌNH\nTRỒNG CÂY\n(Ban hành kèm theo Nghị quyết số 12/NQ-HĐND)\nI. MỤC TIÊU\n1. Trồng.").Findings, f => f.Kind == FindingKind.Several)), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_cites_others_is_still_one() =>
        Assert.DoesNotContain(Reads.Added(Resolution + "\nThực hiện Nghị quyết số 13/NQ-HĐND và Kế hoạch kèm theo.").Findings, f => f.Kind == FindingKind.Several);

    [Fact]
    public void A_letterhead_that_leaves_the_number_open_is_told_and_nothing_filled_in()
    {
        var added = Reads.Added(Resolution.Replace("Số: 12/NQ-HĐND", "Số:      /NQ-HĐND", StringComparison.Ordinal));

        Assert.Equal("", added.Proposal.Identity.Number!.Value);
        Assert.Contains(added.Findings, f => Reads.English(f).Contains("leaves the number open", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_is_not_printed_yet_is_told() =>
        Assert.Contains(Reads.Added(Resolution.Replace("ngày 08 tháng", "ngày    tháng", StringComparison.Ordinal)).Findings, f => Reads.English(f).Contains("leaves the day open", StringComparison.Ordinal));

    [Fact]
    public void A_kind_that_the_site_does_not_know_is_left_to_the_keeper() =>
        Assert.Contains(Reads.Added(Resolution.Replace("NGHỊ QUYẾT\nVỀ", "HƯỚNG DẪN\nVỀ", StringComparison.Ordinal)).Findings, f => Reads.English(f).Contains("calls itself HƯỚNG DẪN", StringComparison.Ordinal));

    [Fact]
    public void An_article_about_a_resolution_is_not_taken_for_one() =>
        Assert.Equal("", Reads.Added("Nghị quyết 59 của Bộ Chính trị nói gì?\nNghị quyết nói nhiều điều.\nXem tiếp.").Proposal.Identity.Kind!.Value);

    [Fact]
    public void The_same_bytes_give_the_same_folder() =>
        Assert.Equal(Reads.Added(Resolution).DocumentYaml, Reads.Added(Resolution).DocumentYaml);

    [Theory]
    [InlineData("**Sông Mơ giới thiệu toàn văn:**\n\nTrồng cây là việc của mọi người.\n\nI- QUAN ĐIỂM CHỈ ĐẠO\n\n1. Một.\n")]
    [InlineData("X CÁC NỘI DUNG ĐƯỢC SỬA ĐỔI, HƯỚNG DẪN\n\nKẾ HOẠCH\n\nTRỒNG CÂY\n\nI. MỤC ĐÍCH\n\nTrồng cây.\n")]
    [InlineData("BỘ LUẬT TRỒNG CÂY\nSố: 12/NQ-CP\nHà Nội, ngày 08 tháng 12 năm 2020\nNGHỊ QUYẾT\nVỀ TRỒNG CÂY\nĐiều 1. Trồng cây.\n")]
    [InlineData("BAN HÀNH KÈM THEO\n\nKẾ HOẠCH\n\nTRỒNG CÂY\n\nI. MỤC ĐÍCH\n\nTrồng cây.\n")]
    public void A_heading_or_the_panel_of_a_page_is_no_issuer(string text) =>
        Assert.Null(Reads.Added(text, "a.md").Proposal.Identity.Issuer);

    [Theory]
    [InlineData("CHÍNH PHỦ ------- |", "Chính phủ")]
    [InlineData("UBND TỈNH SÔNG MƠ\n=======", "UBND tỉnh Sông Mơ")]
    [InlineData("MỤC LỤC\nTHỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ")]
    public void Dashes_pipes_and_lines_above_it_are_no_part_of_the_issuer(string lines, string issuer) =>
        Assert.Equal(issuer, Reads.Added(lines + "\nSố: 12/NQ-CP\nHà Nội, ngày 08 tháng 12 năm 2020\nNGHỊ QUYẾT\nVỀ TRỒNG CÂY\nCăn cứ Luật Trồng cây:\nĐiều 1. Trồng cây.\n").Proposal.Identity.Issuer?.Value);

    [Theory]
    [InlineData("TẦM NHÌN ĐẾN NĂM 2045\nCHÍNH PHỦ", "NGHỊ QUYẾT VỀ TRỒNG CÂY TẦM NHÌN ĐẾN NĂM 2045")]
    [InlineData("GIAI ĐOẠN 2026 - 2030\nỦY BAN NHÂN DÂN\nTỈNH SÔNG MƠ", "NGHỊ QUYẾT VỀ TRỒNG CÂY GIAI ĐOẠN 2026 - 2030")]
    [InlineData("THEO CHƯƠNG TRÌNH CỦA\nCHÍNH PHỦ", "NGHỊ QUYẾT VỀ TRỒNG CÂY THEO CHƯƠNG TRÌNH CỦA CHÍNH PHỦ")]
    [InlineData("PHÁT TRIỂN\nCHÍNH PHỦ SỐ", "NGHỊ QUYẾT VỀ TRỒNG CÂY PHÁT TRIỂN CHÍNH PHỦ SỐ")]
    public void The_body_below_a_title_is_no_part_of_it(string end, string title) =>
        Assert.Equal(title, Reads.Added(Resolution.Replace("VỀ KẾ HOẠCH 5 NĂM 2021 - 2025", "VỀ TRỒNG CÂY\n" + end, StringComparison.Ordinal)).Proposal.Identity.Title?.Value);

    [Theory]
    [InlineData("QUYẾT ĐỊNH", "decision", "adopted")]
    [InlineData("CHỈ THỊ", "directive", "adopted")]
    [InlineData("KẾT LUẬN", "conclusion", "adopted")]
    [InlineData("KẾ HOẠCH", "plan", "adopted")]
    [InlineData("ĐỀ ÁN", "scheme", "adopted")]
    [InlineData("CHIẾN LƯỢC", "strategy", "adopted")]
    [InlineData("QUY HOẠCH", "masterplan", "adopted")]
    [InlineData("TỜ TRÌNH", "submission", "")]
    [InlineData("BÁO CÁO", "report", "")]
    [InlineData("HƯỚNG DẪN", "", "")]
    public void A_kind_is_proposed_by_the_first_words_of_the_title(string words, string kind, string authority)
    {
        var proposal = Reads.Added(Resolution.Replace("NGHỊ QUYẾT\n", words + "\n", StringComparison.Ordinal)).Proposal;

        Assert.Equal((kind, kind.Length > 0, authority), (proposal.Identity.Kind!.Value, proposal.Identity.Kind.IsSure, proposal.Authority));
    }

    // Pages cut at a width, with marks of Markdown and the letterhead in a table.
    [Fact]
    public void A_letterhead_in_pieces_is_put_together()
    {
        var identity = Reads.Added("|\n**ỦY BAN NHÂN\nDÂN**\n**TỈNH SÔNG MƠ**\n--------\n|\n**CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM**\n|\n|\nSố: 153/KH-\nUBND\n|\n*Sông Mơ, ngày\n17 tháng 11 năm 2025*\n|\n\n**KẾ HOẠCH**\n\nTRỒNG CÂY\n\n**I. MỤC\nĐÍCH**\n\nTrồng cây.\n", "a.md").Proposal.Identity;

        Assert.Equal(("153/KH-UBND", "2025-11-17", "Ủy ban nhân dân tỉnh Sông Mơ", "plan"), (identity.Number!.Value, identity.Date!.Value, identity.Issuer!.Value, identity.Kind!.Value));
        Assert.True(identity.Kind.IsSure);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    [Theory]
    [InlineData("Chỉ thị về trồng cây\nThực hiện Chỉ thị số 751/CT-TTg ngày 03/6/2009 của Thủ tướng Chính phủ, tỉnh trồng cây.")]
    [InlineData("Lần ban hành: 1\nCăn cứ Quyết định số 1110/QĐ-BTTTT\nngày 02/7/2024 của Bộ Thông tin và Truyền thông.")]
    public void The_date_of_a_cited_document_is_not_proposed(string text)
    {
        var added = Reads.Added(text);

        Assert.Contains("\ndate:\n", added.DocumentYaml, StringComparison.Ordinal);
        Assert.Contains(added.Findings, f => Reads.English(f).Contains("is that of another document cited there", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cây rất đẹp.")]
    [InlineData("Nghị quyết số 5/NQ-HĐND ngày 04/02/2026 nói về cây.")]
    public void A_date_that_no_document_is_cited_with_stays_proposed(string below) =>
        Assert.Contains("\ndate: 2026-03-05\n", Reads.Added("Một bài viết về cây xanh\n05/03/2026 07:00\n" + below).DocumentYaml, StringComparison.Ordinal);

    [Fact]
    public void A_character_that_build_refuses_is_said_at_once_with_the_words_for_it()
    {
        var finding = Assert.Single(Reads.Added("Một bài viết\nCây↩\uFE0E đẹp.\nCây↩\uFE0E cao.").Findings, f => Reads.English(f).Contains("U+FE0E", StringComparison.Ordinal));

        Assert.Contains("stands 2 times in the text: `build` refuses it until document.yaml says `hidden: [U+FE0E]`", Reads.English(finding), StringComparison.Ordinal);
        Assert.Equal(2, finding.Line);
    }

    [Fact]
    public void A_soft_hyphen_is_set_aside_and_not_asked_about() =>
        Assert.DoesNotContain(Reads.Added("Một bài viết\nCây\u00AD đẹp.").Findings, f => Reads.English(f).Contains("U+00AD", StringComparison.Ordinal));

    [Theory]
    [InlineData("long-an", "Kế hoạch của tỉnh Đắk Nông\nTỉnh Đắk Nông trồng cây như tỉnh Long An.", "", "the text speaks of tỉnh Đắk Nông")]
    [InlineData("long-an", "Kế hoạch của tỉnh Long An\nLong An trồng cây như tỉnh Đắk Nông.", "long-an", "the only one in breaks.yaml")]
    [InlineData("long-an", "Kế hoạch trồng cây\nTrồng cây.", "long-an", "the only one in breaks.yaml")]
    [InlineData("tp-ho-chi-minh", "Kế hoạch của thành phố Hồ Chí Minh\nTrồng cây.", "tp-ho-chi-minh", "the only one in breaks.yaml")]
    public void The_one_territory_of_a_site_is_proposed_unless_the_text_is_of_another_province(string territory, string text, string proposed, string said)
    {
        var added = Reads.Added(new Request("a.txt", Encoding.UTF8.GetBytes(text), null) { Territories = [territory] });

        Assert.Equal(proposed, added.Proposal.Territory);
        Assert.Contains(added.Findings, f => Reads.English(f).Contains(said, StringComparison.Ordinal));
    }
}
