using System.Collections.Immutable;
using DoiChieu.Publishing.Changes;

namespace DoiChieu.Tests.Publishing.Changes;

public class TableChangeTests
{
    private static readonly TableState Indicators = Table("indicators", "indicator,name,unit", "a,Một,%", "b,Hai,%");

    [Fact]
    public void What_is_the_same_is_no_change() => Assert.Empty(Between(Indicators, Indicators));

    [Fact]
    public void Rows_are_told_by_their_key_wherever_they_stand() =>
        Assert.Empty(Between(Indicators, Table("indicators", "indicator,name,unit", "b,Hai,%", "a,Một,%")));

    [Fact]
    public void A_changed_cell_is_told_with_its_old_and_its_new_words()
    {
        var change = Assert.Single(Between(Indicators, Table("indicators", "indicator,name,unit", "a,Một,%", "b,Ba,%")));

        Assert.Equal([new CellChange("b", "name", "Hai", "Ba")], change.Changed);
        Assert.Empty(change.Added.Concat(change.Removed));
    }

    [Fact]
    public void Rows_come_and_go()
    {
        var change = Assert.Single(Between(Indicators, Table("indicators", "indicator,name,unit", "b,Hai,%", "c,Ba,%")));

        Assert.Equal(["c"], change.Added);
        Assert.Equal(["a"], change.Removed);
        Assert.Empty(change.Changed);
    }

    [Fact]
    public void A_key_of_two_columns_is_one_key() =>
        Assert.Equal(["d · x"], Assert.Single(Between(Table("sections", "document,anchor", "c,x"), Table("sections", "document,anchor", "c,x", "d,x"))).Added);

    [Fact]
    public void A_row_of_a_table_without_key_is_there_or_not()
    {
        var change = Assert.Single(Between(Table("citations", "document,text", "a,Nghị quyết"), Table("citations", "document,text", "a,Nghị quyết số 5")));

        Assert.Equal(["a · Nghị quyết số 5"], change.Added);
        Assert.Equal(["a · Nghị quyết"], change.Removed);
        Assert.Empty(change.Changed);
    }

    [Fact]
    public void A_row_that_stands_twice_and_then_once_has_gone_once() =>
        Assert.Equal(["a · x (2)"], Assert.Single(Between(Table("citations", "document,text", "a,x", "a,x"), Table("citations", "document,text", "a,x"))).Removed);

    [Fact]
    public void A_new_column_is_told_once_and_not_a_cell_at_a_time()
    {
        var change = Assert.Single(Between(Table("indicators", "indicator,name", "a,Một"), Table("indicators", "indicator,name,unit", "a,Một,%")));

        Assert.Equal(["unit"], change.AddedColumns);
        Assert.Empty(change.Changed);
    }

    [Fact]
    public void Without_its_key_column_a_table_is_compared_by_what_both_have() =>
        Assert.Equal(["indicator"], Assert.Single(Between(Table("indicators", "name", "Một"), Table("indicators", "indicator,name", "a,Một"))).AddedColumns);

    [Fact]
    public void A_table_that_is_new_has_only_new_rows()
    {
        var change = Assert.Single(TableChange.Between(new DataState(null, []), new DataState(null, [Indicators])));

        Assert.Equal((2, 0, 0), (change.Added.Length, change.Removed.Length, change.AddedColumns.Length));
    }

    [Fact]
    public void A_table_that_is_gone_has_only_old_rows() =>
        Assert.Equal(2, Assert.Single(TableChange.Between(new DataState(null, [Indicators]), new DataState(null, []))).Removed.Length);

    private static ImmutableArray<TableChange> Between(TableState older, TableState newer) => TableChange.Between(new DataState(null, [older]), new DataState(null, [newer]));

    private static TableState Table(string name, string columns, params string[] rows) => new(name, [.. columns.Split(',')], [.. rows.Select(r => r.Split(',').ToImmutableArray())]);
}
