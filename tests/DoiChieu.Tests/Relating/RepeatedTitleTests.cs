using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Relating;

/// <summary>The appendix of a programme is grouped by the sections whose tasks it lists.</summary>
public class RepeatedTitleTests
{
    [Fact]
    public void The_eight_groups_of_the_appendix_repeat_sections_one_to_four_and_six_to_nine() =>
        Assert.Equal(
            [("I", "1."), ("II", "2."), ("III", "3."), ("IV", "4."), ("V", "6."), ("VI", "7."), ("VII", "8."), ("VIII", "9.")],
            RepeatedTitles.Find(Repository.Tree("17-ctr-ubnd-2021")).Select(r => (r.Group.Marker, r.Section.Marker)));

    [Theory]
    [InlineData("Tăng cường quản lý tài nguyên và môi trường", "TĂNG CƯỜNG QUẢN LÝ TÀI NGUYÊN, VÀ MÔI TRƯỜNG")]
    [InlineData("Tăng cường quản lý tài nguyên và môi trường", "Tăng cường quản lý tài nguyên và môi trường; chủ động phòng, chống thiên tai")]
    public void Case_and_commas_do_not_count_and_one_may_go_on(string group, string title) => Assert.Equal(["I"], Repeated(group, title));

    [Theory]
    [InlineData("Kinh tế", "Kinh tế và xã hội")]
    [InlineData("Tăng cường quản lý tài nguyên và môi trường", "Tăng cường quản lý đất đai và môi trường")]
    public void Other_words_and_words_that_any_title_has_repeat_nothing(string group, string title) => Assert.Empty(Repeated(group, title));

    [Fact]
    public void A_title_that_two_sections_have_repeats_neither() =>
        Assert.Empty(Repeated("Tăng cường quản lý tài nguyên", "Tăng cường quản lý tài nguyên", "Tăng cường quản lý tài nguyên"));

    private static IEnumerable<string> Repeated(string group, params string[] titles)
    {
        var lines = titles.Select((title, i) => (Anchor: $"muc-{i}", Kind: SectionKind.Section, Marker: $"{i}.", Words: title))
            .Append((Anchor: "nhom-i", Kind: SectionKind.Group, Marker: "I", Words: group)).ToList();
        var text = string.Join('\n', lines.Select(l => l.Words));
        var start = 0;
        var sections = new List<Section>();
        foreach (var (anchor, kind, marker, words) in lines)
        {
            var span = new TextSpan(start, words.Length);
            sections.Add(new Section(anchor, null, 1, kind, marker, span, null, span, [span]));
            start += words.Length + 1;
        }

        var files = Samples.Document(text);
        return RepeatedTitles.Find(new DocumentTree(files, DoiChieu.Cleaning.Cleaner.Clean(files).Value, [.. sections], [])).Select(r => r.Group.Marker);
    }
}
