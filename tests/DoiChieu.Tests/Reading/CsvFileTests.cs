using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class CsvFileTests
{
    private static readonly ImmutableArray<string> Columns = ["a", "b"];

    [Fact]
    public void Quoted_cells_keep_commas_quotes_and_line_breaks()
    {
        var (rows, problems) = Read("a,b\n\"1,2\",\"nói \"\"có\"\"\nrồi\"\n");

        Assert.Empty(problems);
        Assert.Equal(("1,2", "nói \"có\"\nrồi"), (rows[0]["a"], rows[0]["b"]));
    }

    [Fact]
    public void Rows_know_their_line() => Assert.Equal(3, Read("a,b\r\n1,2\r\n3,4\r\n").Rows[1].Place.Line);

    [Theory]
    [InlineData("a,c\n1,2\n", "DC1009", 1)]
    [InlineData("a,b\n1\n", "DC1013", 2)]
    [InlineData("a,b\n1,2,3\n", "DC1013", 2)]
    [InlineData("a,b\n1,\"2\n", "DC1014", 2)]
    public void A_broken_file_is_an_error_at_its_line(string text, string code, int line)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((code, line), (problem.Code, problem.Place.Line));
    }

    private static (ImmutableArray<CsvRow> Rows, ImmutableArray<Diagnostic> Problems) Read(string text)
    {
        var noticed = new Noticed();
        var rows = CsvFile.Read(new SourceText("a.csv", text), Columns, noticed);
        return (rows, noticed.With(0).Diagnostics);
    }
}
