using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Adding.Word;

/// <summary>Paragraphs and tables of a body, in order; content controls and inserted passages are looked through.</summary>
internal sealed class WordBlocks(WordNumbers numbers, WordNotes notes)
{
    // A table in a table in a table is layout gone wild; a file may nest without end.
    private const int MostNesting = 50;

    public IEnumerable<Piece> Of(OpenXmlElement parent, int depth = 0)
    {
        if (depth > MostNesting)
        {
            yield break;
        }

        foreach (var child in parent.ChildElements)
        {
            foreach (var piece in child switch
            {
                Paragraph paragraph => Paragraphs(paragraph).Select(p => (Piece)new ParagraphPiece(p)),
                Table table => Table(table, depth),
                SdtBlock { SdtContentBlock: { } content } => Of(content, depth + 1),
                CustomXmlBlock or InsertedRun => Of(child, depth + 1),
                _ => [],
            })
            {
                yield return piece;
            }
        }
    }

    private List<string> Paragraphs(Paragraph paragraph)
    {
        var marker = numbers.Next(paragraph);
        var lines = WordLines.Of(paragraph, notes);
        var paragraphs = Breaks.Paragraphs(lines).ToList();
        if (paragraphs.Count > 0 && marker.Length > 0)
        {
            paragraphs[0] = marker + " " + paragraphs[0];
        }

        return paragraphs;
    }

    private IEnumerable<Piece> Table(Table table, int depth)
    {
        var rows = table.Elements<TableRow>().Select(r => Row(r, depth).ToList()).Where(r => r.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        return LayoutTables.IsFrame([.. rows.Select(r => (IReadOnlyList<ImmutableArray<string>>)r)])
            ? LayoutTables.Paragraphs(rows)
            : [new TablePiece([.. rows.Select(r => r.Select(c => string.Join(' ', c)).ToImmutableArray())])];
    }

    private IEnumerable<ImmutableArray<string>> Row(TableRow row, int depth)
    {
        for (var i = 0; i < (row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0); i++)
        {
            yield return [];
        }

        foreach (var cell in row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(s => s.SdtContentCell?.Elements<TableCell>() ?? [])))
        {
            // What a merged cell covers holds nothing of its own.
            var merge = cell.TableCellProperties?.VerticalMerge;
            yield return merge is not null && merge.Val?.Value != MergedCellValues.Restart ? [] : [.. Words(Of(cell, depth + 1))];
            for (var covered = 1; covered < Math.Min(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 60); covered++)
            {
                yield return [];
            }
        }
    }

    private static IEnumerable<string> Words(IEnumerable<Piece> pieces) => pieces.SelectMany(p => p switch
    {
        ParagraphPiece paragraph => [paragraph.Text],
        TablePiece table => table.Rows.SelectMany(r => r),
        _ => Enumerable.Empty<string>(),
    });
}
