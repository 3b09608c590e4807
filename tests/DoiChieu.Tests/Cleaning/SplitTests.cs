using DoiChieu.Reading;

namespace DoiChieu.Tests.Cleaning;

public class SplitTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Page_breaks_are_joined_where_a_reader_saw_them_and_nowhere_else(string id)
    {
        var text = Repository.Clean(id);

        var joined = text.Corrections.Where(c => c.Edit.Class == CorrectionClass.Split).Select(c => (text.Source.LineOf(c.Edit.Start), text.Source.LineOf(c.Edit.End)));

        var seen = Repository.Gold($"corrections/splits-{id}.csv").Where(r => r["caught_by_rule"] == "yes").Select(r => (int.Parse(r["line"]), int.Parse(r["joins_line"])));
        Assert.Equal(seen, joined);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void False_dashes_before_numbers_go_where_a_reader_saw_them_and_nowhere_else(string id)
    {
        var text = Repository.Clean(id);

        var gone = text.Corrections.Where(c => c.Edit.Class == CorrectionClass.Marker).Select(c => text.Source.LineOf(c.Edit.Start));

        Assert.Equal(Repository.Gold($"corrections/markers-{id}.csv").Select(r => int.Parse(r["line"])), gone);
    }
}
