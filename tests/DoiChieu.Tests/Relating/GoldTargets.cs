using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Relating;

/// <summary>The targets of the five texts as read by hand, placed in their reading texts: what this stage gets, without the stage before it.</summary>
internal static class GoldTargets
{
    public static readonly Lazy<ImmutableArray<DocumentTargets>> Documents = new(() => [.. Repository.Documents.Select(Document)]);

    public static readonly Lazy<Outcome<CuratedContent>> Content = new(() => CuratedReader.Read(Repository.Content));

    public static readonly Lazy<Outcome<Relations>> Relations = new(() => DoiChieu.Relating.Relations.Of(Content.Value.Value, Documents.Value));

    public static Outcome<ImmutableArray<ComparisonRow>> Compare(string comparison) =>
        Comparer.Compare(Content.Value.Value.Comparisons.Single(c => c.Id == comparison), Relations.Value.Value);

    /// <summary>`document.label.indicator[.breakdown][.value]`.</summary>
    public static ImmutableArray<string> Ids(ImmutableArray<CsvRow> rows)
    {
        var ids = rows.Select(r => string.Join('.', new[] { r["document"], r["label"].Trim('(', ')'), Cut(Slug.Of(r["indicator_as_written"])), Slug.Of(r["breakdown"]) }.Where(p => p.Length > 0))).ToList();
        var twice = ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. ids.Zip(rows, (id, row) => twice.Contains(id) ? id + "." + Slug.Of(row["verbatim"]) : id)];
    }

    private static string Cut(string slug) =>
        slug.Length <= 48 ? slug : slug[48] == '-' ? slug[..48] : slug[..slug.LastIndexOf('-', 47)];

    private static DocumentTargets Document(string id)
    {
        var text = Repository.Clean(id);
        var files = Repository.Files(id);
        var rows = Repository.Gold($"targets/{id}.csv");
        var toReading = ToReading(text);
        var ids = Ids(rows);
        var measures = ImmutableArray.CreateBuilder<Measure>();
        var behind = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var line = int.Parse(rows[i]["source_line"], CultureInfo.InvariantCulture);
            var start = text.Source.Text.IndexOf(rows[i]["verbatim"], Math.Max(behind, text.Source.StartOf(line)), StringComparison.Ordinal);
            Assert.InRange(start, text.Source.StartOf(line), text.Source.EndOf(line));
            behind = start + rows[i]["verbatim"].Length;
            measures.Add(Of(rows[i], ids[i], line, text, TextSpan.Between(toReading[start], toReading[behind]), files.Metadata));
        }

        return new DocumentTargets(files.Metadata, text, measures.ToImmutable());
    }

    private static Measure Of(CsvRow row, string id, int line, ReadingText text, TextSpan quote, DocumentMetadata metadata) => new(
        id,
        row["document"],
        row["label"],
        row["anchor_hint"],
        line,
        row["breakdown"],
        row["indicator_as_written"],
        row["verbatim"],
        quote,
        Sentence(text.Text, quote),
        Enum.Parse<Comparator>(row["comparator"], ignoreCase: true),
        Number(row["low"]),
        Number(row["high"]),
        row["unit"],
        row["horizon"],
        Enum.Parse<Aggregation>(row["aggregation"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Enum.Parse<HorizonOrigin>(row["horizon_origin"], ignoreCase: true),
        metadata.Territory);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    // The clause: between full stops, semicolons and line ends. A dot inside a number has no blank behind it.
    private static TextSpan Sentence(string text, TextSpan quote)
    {
        var start = quote.Start;
        while (start > 0 && text[start - 1] != '\n' && !(char.IsWhiteSpace(text[start - 1]) && start > 1 && text[start - 2] is '.' or ';'))
        {
            start--;
        }

        var end = quote.End;
        while (end < text.Length && text[end] is not '\n' and not ';' && !(text[end] == '.' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]))))
        {
            end++;
        }

        return TextSpan.Between(start, end);
    }

    private static int[] ToReading(ReadingText text)
    {
        var map = new int[text.Source.Text.Length + 1];
        Array.Fill(map, text.Text.Length);
        for (var i = text.Text.Length - 1; i >= 0; i--)
        {
            map[text.ToSource(i)] = i;
        }

        for (var i = map.Length - 2; i >= 0; i--)
        {
            map[i] = Math.Min(map[i], map[i + 1]);
        }

        return map;
    }
}
