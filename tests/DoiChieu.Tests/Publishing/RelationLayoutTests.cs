using System.Collections.Immutable;
using DoiChieu.Publishing.Mapping;

namespace DoiChieu.Tests.Publishing;

/// <summary>The drawing of who cites whom: rows of boxes, a trunk for each that cites.</summary>
public class RelationLayoutTests
{
    [Fact]
    public void Boxes_stand_one_below_the_other_and_do_not_overlap()
    {
        var boxes = Drawn().Documents;

        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height < pair.Second.Y));
    }

    [Fact]
    public void A_line_ends_inside_the_height_of_the_box_that_is_cited()
    {
        var drawn = Drawn();

        Assert.All(drawn.Relations.Zip(Relations), pair => Assert.InRange(pair.First.Y, drawn.Documents[pair.Second.To].Y + 1, drawn.Documents[pair.Second.To].Y + drawn.Documents[pair.Second.To].Height - 1));
    }

    [Fact]
    public void No_two_lines_have_one_height_and_no_two_documents_one_trunk()
    {
        var drawn = Drawn();

        Assert.Equal(drawn.Relations.Length, drawn.Relations.Select(r => r.Y).Distinct().Count());
        Assert.Equal(2, drawn.Relations.Select(r => r.Right).Distinct().Count());
    }

    [Fact]
    public void A_document_that_cites_much_has_a_box_as_high_as_its_lines_need()
    {
        ImmutableArray<LaidDocument> many = [new("out", "A", "/a/"), .. Enumerable.Range(1, 9).Select(i => new LaidDocument("here", $"B{i}", "/b/"))];

        var drawn = RelationLayout.Of(many, [.. Enumerable.Range(1, 9).Select(i => new LaidRelation(i, 0, "dan-chieu", ""))]);

        Assert.True(drawn.Documents[0].Height > drawn.Documents[1].Height);
        Assert.Equal(9, drawn.Relations.Select(r => r.Y).Distinct().Count());
    }

    [Fact]
    public void With_five_trunks_the_drawing_is_no_wider_than_a_phone()
    {
        ImmutableArray<LaidDocument> six = [.. Enumerable.Range(0, 6).Select(i => new LaidDocument("here", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sóc Trăng nhiệm kỳ 2020 - 2025", "/"))];

        var drawn = RelationLayout.Of(six, [.. Enumerable.Range(1, 5).Select(i => new LaidRelation(i, 0, "thuc-hien", ""))]);

        Assert.InRange(drawn.Width, 1, 360);
        Assert.All(drawn.Documents.SelectMany(d => d.Lines), line => Assert.InRange(TextWidth.Of(line.Text), 1, RelationLayout.BoxWidth));
    }

    [Fact]
    public void Nothing_to_draw_is_an_empty_drawing() => Assert.Empty(RelationLayout.Of([], []).Documents);

    [Fact]
    public void A_word_that_is_wider_than_its_box_has_a_line_of_its_own() =>
        Assert.Equal(["Nghị", "45/2020/NĐ-CP-45/2020/NĐ-CP", "của"], TextWidth.Wrap("Nghị 45/2020/NĐ-CP-45/2020/NĐ-CP của", 60));

    private static readonly ImmutableArray<LaidRelation> Relations = [new(1, 0, "thuc-hien", "B thực hiện A"), new(2, 0, "dan-chieu", "C dẫn chiếu A"), new(2, 1, "thuc-hien", "C thực hiện B")];

    private static RelationLayout Drawn() => RelationLayout.Of([new("out", "Nghị quyết của Quốc hội về Kế hoạch phát triển kinh tế - xã hội", "/a/"), new("here", "B", "/b/"), new("here", "C", "/c/")], Relations);
}
