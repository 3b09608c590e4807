using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating.Following;

namespace DoiChieu.Tests.Relating;

public class TerritoryLineTests
{
    [Fact]
    public void Territories_without_a_break_between_them_are_a_line_each() =>
        Assert.Equal(["a: a", "b: b"], Lines(["a", "b"]));

    [Fact]
    public void Territories_on_the_two_sides_of_a_break_are_one_line_under_the_first_of_them() =>
        Assert.Equal(["a: a c", "b: b"], Lines(["a", "b", "c"], ["c", "a"]));

    [Fact]
    public void Territories_joined_only_through_a_third_are_one_line() =>
        Assert.Equal(["a: a b c"], Lines(["a", "b", "c"], ["a", "c"], ["c", "b"]));

    [Fact]
    public void A_break_of_three_territories_joins_all_of_them() =>
        Assert.Equal(["a: a b c"], Lines(["a", "b", "c"], ["b", "a", "c"]));

    [Fact]
    public void A_break_that_names_no_territory_joins_nothing() =>
        Assert.Equal(["a: a", "b: b"], Lines(["a", "b"], []));

    [Fact]
    public void A_territory_that_only_a_text_names_stands_behind_and_alone() =>
        Assert.Equal(["a: a", "z: z"], TerritoryLines.Of(new Breaks([Named("a")], []), ["z", "a"]).Select(Said));

    private static IEnumerable<string> Lines(string[] territories, params string[][] breaks) =>
        TerritoryLines.Of(new Breaks([.. territories.Select(Named)], [.. breaks.Select(Between)]), []).Select(Said);

    private static string Said(TerritoryLine line) => $"{line.Id}: {string.Join(' ', line.Territories)}";

    private static Territory Named(string id) => new(id, new Bilingual(id, id));

    private static Break Between(string[] territories) =>
        new("moc", new Bilingual("", ""), null, new Bilingual("", ""), "territory", [.. territories], [], [], [], [], Place.Whole("breaks.yaml"));
}
