using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>A row of a CSV file by column name.</summary>
/// <param name="Starts">Where each cell begins in the source.</param>
public sealed record CsvRow(SourceText Source, ImmutableArray<int> Starts, ImmutableArray<string> Cells, ImmutableDictionary<string, int> Columns)
{
    /// <summary>The place of the row's first character.</summary>
    public Place Place => Source.At(Starts[0], 1);

    public string this[string column] => Cells[Columns[column]];

    /// <summary>The place of a word in the cell of a column, or of the cell where it does not have the word as it is.</summary>
    public Place PlaceOf(string column, string word)
    {
        var start = Starts[Columns[column]];
        var found = word.Length == 0 ? -1 : Source.Text.IndexOf(word, start, Math.Min(Cells[Columns[column]].Length + 1, Source.Text.Length - start), StringComparison.Ordinal);
        return found < 0 ? Source.At(start, 1) : Source.At(found, word.Length);
    }
}

/// <summary>Reads CSV as RFC 4180 has it: commas, quotes doubled inside quotes, line breaks allowed in quotes, a header row.</summary>
public static class CsvFile
{
    /// <summary>The rows below the header. The header must name exactly the expected columns, in their order.</summary>
    public static ImmutableArray<CsvRow> Read(SourceText source, ImmutableArray<string> expected, Noticed noticed)
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        var columns = expected.Select((name, i) => KeyValuePair.Create(name, i)).ToImmutableDictionary(StringComparer.Ordinal);
        var first = true;
        foreach (var (starts, cells) in Cut(source, noticed))
        {
            var place = source.At(starts[0], 1);
            if (first)
            {
                first = false;
                if (!cells.SequenceEqual(expected, StringComparer.Ordinal))
                {
                    noticed.Add(Rules.CsvHeaderWrong.At(place, string.Join(',', expected)));
                }

                // A column misspelt is one mistake, not one more for every row that would be missing; with other columns no row can be read.
                if (cells.Length != expected.Length)
                {
                    break;
                }
            }
            else if (cells.Length != expected.Length)
            {
                noticed.Add(Rules.CsvCellsWrong.At(place, Text(cells.Length), Text(expected.Length)));
            }
            else
            {
                rows.Add(new CsvRow(source, starts, cells, columns));
            }
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<(ImmutableArray<int> Starts, ImmutableArray<string> Cells)> Cut(SourceText source, Noticed noticed)
    {
        var text = source.Text;
        var at = text.StartsWith('\ufeff') ? 1 : 0;
        while (at < text.Length)
        {
            var starts = ImmutableArray.CreateBuilder<int>();
            var cells = ImmutableArray.CreateBuilder<string>();
            var more = true;
            while (more)
            {
                starts.Add(at);
                cells.Add(Cell(source, ref at, noticed));
                more = at < text.Length && text[at] == ',';
                at += more ? 1 : 0;
            }

            at += at < text.Length && text[at] == '\r' ? 1 : 0;
            at += at < text.Length && text[at] == '\n' ? 1 : 0;
            if (cells is not [""])
            {
                yield return (starts.ToImmutable(), cells.ToImmutable());
            }
        }
    }

    private static string Cell(SourceText source, ref int at, Noticed noticed)
    {
        var text = source.Text;
        if (at >= text.Length || text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(',', '\n', '\r');
            var bare = end < 0 ? text[at..] : text.Substring(at, end);
            at += bare.Length;
            return bare;
        }

        var opened = at++;
        var cell = new StringBuilder();
        while (at < text.Length)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at += 2;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }

        noticed.Add(Rules.CsvQuoteOpen.At(source.At(opened, 1)));
        return cell.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
