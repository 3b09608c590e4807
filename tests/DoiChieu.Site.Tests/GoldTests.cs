using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Tests;

namespace DoiChieu.Site.Tests;

/// <summary>The published data against what people read in the five texts: nothing missing, nothing invented.</summary>
public class GoldTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_published_targets_are_those_that_were_read(string id)
    {
        var rows = BuiltSite.Data("targets.csv", "id,document,label,anchor,source_line,breakdown,indicator,indicator_as_written,verbatim,comparator,low,high,unit,horizon,aggregation,horizon_origin,territory");

        Assert.Equal(Repository.Gold($"targets/{id}.csv").Select(Target).Order(), rows.Where(r => r["document"] == id).Select(Target).Order());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_published_sections_are_those_that_were_read(string id)
    {
        var rows = BuiltSite.Data("sections.csv", "document,anchor,parent,depth,kind,marker,title,source_line");

        Assert.Equal(Repository.Gold($"sections/{id}.csv").Select(Section).Order(), rows.Where(r => r["document"] == id).Select(Section).Order());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_published_citations_are_those_that_were_read(string id)
    {
        var rows = BuiltSite.Data("citations.csv", "document,anchor,source_line,text,number,date,issuer,target");

        Assert.Equal(Repository.Gold($"citations/{id}.csv").Select(Citation).Order(), rows.Where(r => r["document"] == id).Select(Citation).Order());
    }

    private static string Target(CsvRow row) =>
        string.Join('|', row["label"], row["source_line"], Blanks.Fold(row["verbatim"]), row["comparator"], Decimal(row["low"]), Decimal(row["high"]), row["unit"], row["horizon"], row["aggregation"], row["horizon_origin"]);

    private static string Section(CsvRow row) => string.Join('|', row["source_line"].PadLeft(5), row["kind"], row["marker"]);

    private static string Citation(CsvRow row) =>
        string.Join('|', row["source_line"].PadLeft(5), Blanks.Fold(row["text"]), row["number"], row["date"], row["target"]);

    private static string Decimal(string text) =>
        text.Length == 0 ? "" : decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.########", CultureInfo.InvariantCulture);
}
