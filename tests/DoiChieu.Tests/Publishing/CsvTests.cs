using System.Collections.Immutable;
using CsCheck;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class CsvTests
{
    [Fact]
    public void A_cell_with_a_comma_a_quote_or_a_line_break_is_quoted() =>
        Assert.Equal("a,b\n\"7,5 - 8%\",\"nói \"\"không\"\"\nhai\"\nx,\n", Csv.Write(Table(["7,5 - 8%", "nói \"không\"\nhai"], ["x", ""])));

    [Fact]
    public void What_is_written_is_read_again()
    {
        string[] pieces = ["", " ", "a", "\"", ",", "\n", "đ", "\r\n", "x,y"];
        var cell = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 4].Select(string.Concat);
        Gen.Select(cell, cell).Array[1, 5].Sample(rows =>
        {
            var noticed = new Noticed();
            var read = CsvFile.Read(new SourceText("t.csv", Csv.Write(Table([.. rows.Select(r => new[] { r.Item1, r.Item2 })]))), ["a", "b"], noticed);
            return noticed.With(0).Diagnostics.IsEmpty && read.Select(r => (r["a"], r["b"])).SequenceEqual(rows);
        });
    }

    [Fact]
    public void Every_column_is_described() =>
        Assert.All(DataTables.All.SelectMany(t => t.Columns), c => Assert.NotEmpty(c.Description));

    [Theory]
    [InlineData("documents", "document,number,title,kind,issuer,date,term,territory,sha256")]
    [InlineData("sections", "document,anchor,parent,depth,kind,marker,title,source_line")]
    [InlineData("anchors", "document,anchor,state,first_published,to,reason")]
    [InlineData("targets", "id,document,label,anchor,source_line,breakdown,indicator,indicator_as_written,verbatim,comparator,low,high,unit,horizon,aggregation,horizon_origin,territory")]
    [InlineData("citations", "document,anchor,source_line,text,number,date,issuer,target")]
    [InlineData("corrections", "document,id,source_line,class,as_received,reads,reason")]
    [InlineData("comparisons", "comparison,pair,indicator,old_targets,new_targets,presence,comparability,reasons,numeric,summary,sentence")]
    public void The_columns_are_those_of_the_contract(string table, string columns) =>
        Assert.Equal(columns, string.Join(',', DataTables.All.Single(t => t.Name == table).Columns.Select(c => c.Name)));

    private static DataTable Table(params string[][] rows) =>
        new(new DataTableShape("t", "", [Column("a"), Column("b")], [], []), [.. rows.Select(r => r.ToImmutableArray())]);

    private static DataColumn Column(string name) => new(name, "string", "", [], IsRequired: false);
}
