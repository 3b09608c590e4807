using DoiChieu.Reading;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Tests.Relating.Suggesting;

public class AcceptedTests
{
    private const string Report = "bao-cao-2025.2025-2030.";

    [Theory]
    [InlineData("toc-do-tang-grdp", "grdp-tang-truong")]
    [InlineData("ty-le-ngheo-da-chieu", "ty-le-ngheo")]
    [InlineData("ty-le-bao-phu-bao-hiem-y-te", "bao-hiem-y-te")]
    public void An_accepted_row_stands_where_the_hidden_one_stood(string target, string indicator)
    {
        var (relations, suggestions, files) = Unrelated.Without((Unrelated.Indicators, Report + target));

        var written = IndicatorRows.Insert(files.File(Unrelated.Indicators), relations.Documents.Single(d => d.Id == "bao-cao-2025"), Accepted.Named([$"{Report}{target}={indicator}"], suggestions, relations).Indicators);

        Assert.Equal(Repository.Valid()[Unrelated.Indicators], written);
    }

    [Theory]
    [InlineData("grdp-tang-truong,")]
    public void An_accepted_pair_stands_where_the_hidden_one_stood(string row)
    {
        var (relations, suggestions, files) = Unrelated.Without((Unrelated.Pairs, row));
        var (comparison, pair) = Assert.Single(Accepted.Sure(suggestions, relations).Pairs);

        Assert.Equal(Repository.Valid()[Unrelated.Pairs], PairRows.Insert(files.File(Unrelated.Pairs), comparison, relations, [pair]));
    }

    [Fact]
    public void Other_rows_keep_their_bytes()
    {
        var rows = CsvFile.Read(new SourceText("a.csv", "a,b\r\n1,\"x, \"\"y\"\"\"\r\n2,\r\n3"), ["a", "b"], new DoiChieu.Diagnostics.Noticed());

        var written = CsvInsertion.Insert(new SourceText("a.csv", "a,b\r\n1,\"x, \"\"y\"\"\"\r\n2,\r\n"), rows, [(0, ["neu", "u, v"]), (-1, ["oben", ""]), (0, ["neu-2", ""])]);

        Assert.Equal("a,b\r\noben,\r\n1,\"x, \"\"y\"\"\"\r\nneu,\"u, v\"\r\nneu-2,\r\n2,\r\n", written);
    }

    [Fact]
    public void A_file_without_a_last_line_end_gets_one() =>
        Assert.Equal("a\n1\n2\n", CsvInsertion.Insert(new SourceText("a.csv", "a\n1"), CsvFile.Read(new SourceText("a.csv", "a\n1"), ["a"], new DoiChieu.Diagnostics.Noticed()), [(0, ["2"])]));

    [Theory]
    [InlineData("there is no target", "nowhere=ty-le-ngheo")]
    [InlineData("belongs to `ty-le-ngheo` already", Report + "ty-le-ngheo-da-chieu=bao-hiem-y-te")]
    [InlineData("there is no indicator `nothing`", Report + "ty-le-bao-phu-bao-hiem-y-te=nothing")]
    [InlineData("there is no comparison `a--b`", "a--b:x=y")]
    [InlineData("stands in a row already", "2020-2025--2025-2030:12-nq-dh-2020.2.ty-le-ho-ngheo=")]
    [InlineData("there is no target", "2020-2025--2025-2030:=12-nq-dh-2020.2.ty-le-ho-ngheo;nowhere")]
    [InlineData("there is no target", "no equals sign")]
    public void What_cannot_be_meant_is_refused(string why, string named)
    {
        var (relations, suggestions, _) = Unrelated.Without((Unrelated.Indicators, Report + "ty-le-bao-phu"));

        Assert.Contains(why, Accepted.Named([named], suggestions, relations).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_is_not_given_two_indicators()
    {
        var (relations, suggestions, _) = Unrelated.Without((Unrelated.Indicators, Report + "ty-le-bao-phu"));

        Assert.Contains("named twice", Accepted.Named([Report + "ty-le-bao-phu-bao-hiem-y-te=bao-hiem-y-te", Report + "ty-le-bao-phu-bao-hiem-y-te=ty-le-ngheo"], suggestions, relations).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_do_is_a_refusal()
    {
        var (relations, suggestions, _) = Unrelated.Of(Repository.Valid());

        Assert.NotNull(Accepted.Sure(suggestions, relations).Refusal);
    }

    [Fact]
    public void A_target_that_nothing_answers_can_be_listed_alone()
    {
        var (relations, suggestions, files) = Unrelated.Without((Unrelated.Pairs, "bao-hiem-y-te"));

        var (comparison, pair) = Assert.Single(Accepted.Named([$"2020-2025--2025-2030:={Report}ty-le-bao-phu-bao-hiem-y-te"], suggestions, relations).Pairs);

        Assert.Equal(Repository.Valid()[Unrelated.Pairs], PairRows.Insert(files.File(Unrelated.Pairs), comparison, relations, [pair]));
    }
}
