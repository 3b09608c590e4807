using System.Collections.Immutable;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Publishing;

public class DocumentPageTests
{
    private static readonly InterfaceWords Words = InterfaceWords.Read(new SourceText("words.vi.yaml", File.ReadAllText(Path.Combine(Repository.Root, "templates", "words.vi.yaml")))).Value!;

    private static readonly SiteSettings Settings = SiteSettings.Read(Repository.Content).Value!;

    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_section_of_the_five_texts_is_an_element_of_its_page(string id)
    {
        var tree = Tree(id);
        var page = string.Concat(BlocksOf(tree).All().Select(Ids));

        Assert.All(tree.Sections.Where(s => s.Kind != SectionKind.Title), s => Assert.Contains($"#{s.Anchor}#", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_heading_is_at_most_one_level_below_the_one_before(string id)
    {
        var levels = BlocksOf(Tree(id)).All().Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level).Prepend(1).ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
    }

    [Theory]
    [InlineData("31-nq-dh-2020", "chitieu-8", "chỉ tiêu (8)")]
    [InlineData("59-nq-tw-2020", "muc-iii_khoan-2_gach-n1", "mục III, khoản 2, gạch đầu dòng thứ nhất")]
    [InlineData("59-nq-tw-2020", "muc-ii_khoan-2_giai-doan-2021-2025_doan-n3", "mục II, khoản 2, “Giai đoạn 2021 - 2025”, đoạn thứ ba")]
    [InlineData("17-ctr-ubnd-2021", "muc-v_khoan-3_diem-dd", "mục V, khoản 3, điểm đ")]
    [InlineData("17-ctr-ubnd-2021", "phu-luc_dong-07", "dòng 07")]
    [InlineData("31-nq-dh-2020", "khoan-1-2-2", "mục 1.2.2")]
    [InlineData("bao-cao-chinh-tri-2025", "tieu-de", "nhan đề")]
    [InlineData("bao-cao-chinh-tri-2025", "phan-ii_muc-vi_khoan-1", "phần II, mục VI, khoản 1")]
    public void A_place_is_called_as_people_call_it(string id, string anchor, string name) =>
        Assert.Equal(name, new PlaceNames(Tree(id), Words).Of(anchor));

    [Fact]
    public void The_appendix_is_a_table_with_its_groups_and_rows()
    {
        var table = Assert.Single(BlocksOf(Tree("17-ctr-ubnd-2021")).All(), b => b.Kind == BlockKind.Table).Table!;

        Assert.Equal((5, 8, 44), (table.Head.Length, table.Rows.Count(r => r.IsGroup), table.Rows.Count(r => !r.IsGroup)));
        Assert.All(table.Rows.Where(r => !r.IsGroup), r => Assert.Equal(4, r.Cells.Length));
    }

    [Fact]
    public void Stars_in_the_cells_of_a_Markdown_table_are_not_shown_and_the_sign_of_a_note_is()
    {
        var table = Assert.Single(BlocksOf(Structuring.Cut.Tree("| TT | **Chỉ tiêu** | Năm 2030 |\n|---|---|---|\n| 1 | Kim ngạch **xuất khẩu** hàng hóa (**) | **30** |", TextFormat.Markdown)).All(), b => b.Kind == BlockKind.Table).Table!;

        Assert.Equal(["Kim ngạch xuất khẩu hàng hóa (**)", "30"], table.Rows[0].Cells.Select(c => c.ToString()));
        Assert.Equal(["TT", "Chỉ tiêu", "Năm 2030"], table.Columns);
    }

    [Fact]
    public void A_row_without_a_number_opens_with_its_first_cell_and_every_cell_has_a_label()
    {
        var table = Assert.Single(BlocksOf(Structuring.Cut.Tree("| Chỉ tiêu | Đơn vị | Năm 2030 |\n|---|---|---|\n| Kinh tế số | % | 30 |\n| Số hộ | hộ | 9 |\n| Hộ nghèo | % | 1 | theo chuẩn mới | thêm |", TextFormat.Markdown)).All(), b => b.Kind == BlockKind.Table).Table!;

        Assert.Equal(["Kinh tế số", "Số hộ", ""], table.Rows.Select(r => r.Marker.Markup));
        Assert.All(table.Rows, r => Assert.True(r.Cells.Length < table.Columns.Length));
    }

    [Fact]
    public void Letterhead_recipients_and_signature_are_shown_where_they_stand()
    {
        var regions = BlocksOf(Tree("59-nq-tw-2020")).All().Where(b => b.Kind == BlockKind.Region).Select(b => b.Label);

        Assert.Equal(["Phần đầu văn bản", "Nơi nhận", "Phần ký"], regions);
    }

    [Fact]
    public void The_comma_printed_behind_a_marker_is_printed() =>
        Assert.StartsWith("Thứ nhất, tăng cường", BlocksOf(Tree("31-nq-dh-2020")).All().First(b => b.Label.Contains("Thứ nhất", StringComparison.Ordinal)).Words.Markup, StringComparison.Ordinal);

    [Fact]
    public void Items_inside_a_paragraph_are_elements_inside_it() =>
        Assert.Contains("<span class=\"item\" id=\"muc-iv_khoan-1_y-2\">(2) ", BlocksOf(Tree("59-nq-tw-2020")).All().Single(b => b.Id == "muc-iv_khoan-1").Words.Markup, StringComparison.Ordinal);

    [Fact]
    public void Marks_of_Markdown_around_the_lines_of_a_region_are_left_out() =>
        Assert.Contains("<span class=\"ln\">T/M ĐOÀN CHỦ TỊCH</span>", BlocksOf(Tree("31-nq-dh-2020")).All().Single(b => b.Label == "Phần ký").Words.Markup, StringComparison.Ordinal);

    private static string Ids(PageBlock block) => $"#{block.Id}#{string.Concat(block.Words.Markup.Split(" id=\"").Skip(1).Select(rest => $"#{rest[..rest.IndexOf('"', StringComparison.Ordinal)]}#"))}{string.Concat(block.Table?.Rows.Select(r => $"#{r.Id}#") ?? [])}";

    private static DocumentTree Tree(string id) => Pipeline.Structure(Repository.Content, id).Value!;

    private static Blocks BlocksOf(DocumentTree tree) => new(
        tree,
        Words,
        new SectionMarkup(tree.Text, Words, "dinh-chinh/"),
        new PlaceNames(tree, Words),
        new Addresses(tree, Words, new PlaceNames(tree, Words)),
        Array.Empty<(string Anchor, CitedStretch Cited)>().ToLookup(c => c.Anchor, c => c.Cited),
        _ => ImmutableArray<SideTarget>.Empty,
        _ => ImmutableArray<SeeAlso>.Empty,
        new ToolsMapper(tree, new PlaceNames(tree, Words), new SourceAddresses(Settings, Words)));
}
