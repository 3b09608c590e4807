using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Extracting;

/// <summary>The five texts against the tables of targets that were read by hand: nothing missing, nothing more, every column.</summary>
public class TargetGoldTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_target_a_reader_saw_is_found_and_no_other(string id)
    {
        var found = Unaided(id).Value.Select(Row);

        Assert.Equal(Repository.Gold($"targets/{id}.csv").Select(Row), found);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_number_in_the_targets_of_the_five_texts_is_accounted_for(string id) =>
        Assert.Empty(Unaided(id).Diagnostics);

    // Whatever readings.yaml says: the rules alone are measured.
    private static Outcome<ImmutableArray<Measure>> Unaided(string id)
    {
        var tree = Repository.Tree(id);
        return TargetFinder.Find(tree with { Files = tree.Files with { Readings = [] } });
    }

    private static string Row(CsvRow row) => string.Join(
        " | ",
        row["label"], row["source_line"], row["verbatim"], row["comparator"], Number(row["low"]), Number(row["high"]), row["unit"], row["horizon"],
        row["aggregation"], row["horizon_origin"], row["breakdown"], Blanks.Fold(row["indicator_as_written"]));

    private static string Row(Measure measure) => string.Join(
        " | ",
        measure.Label, measure.SourceLine.ToString(CultureInfo.InvariantCulture), measure.Verbatim, Clauses.Word(measure.Comparator), Clauses.Number(measure.Low), Clauses.Number(measure.High),
        measure.Unit, measure.Horizon, Clauses.Word(measure.Aggregation), Clauses.Word(measure.HorizonOrigin), measure.Breakdown, measure.IndicatorAsWritten);

    private static string Number(string printed) => printed.Length == 0 ? "" : Clauses.Number(decimal.Parse(printed, CultureInfo.InvariantCulture));
}
