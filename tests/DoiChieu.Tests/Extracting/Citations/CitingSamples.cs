using System.Collections.Immutable;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Extracting.Citations;

/// <summary>Documents of a made-up corpus about a province, Đông Hải, and texts that cite them. A line of a text is a section;
/// `# ` opens a heading that holds what follows, `! ` is the title, `| ` a row of a table with its cells between `|`.</summary>
internal static class CitingSamples
{
    public static readonly DocumentMetadata Resolution =
        Document("9-nq-tw", "9-NQ/TW", "Nghị quyết của Bộ Chính trị về xây dựng và phát triển tỉnh Đông Hải đến năm 2030", "resolution", "Bộ Chính trị", new DateOnly(2020, 8, 5), "2021-2030");

    public static readonly DocumentMetadata CongressResolution =
        Document("5-nq-dh", "5-NQ/ĐH", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ X, nhiệm kỳ 2020 - 2025", "resolution", "Đại hội đại biểu Đảng bộ tỉnh Đông Hải lần thứ X", null, "2020-2025");

    public static readonly DocumentMetadata Programme =
        Document("7-ctr-ubnd", "7/CTr-UBND", "Chương trình hành động thực hiện Nghị quyết số 9-NQ/TW", "programme", "Ủy ban nhân dân tỉnh Đông Hải", new DateOnly(2021, 3, 1), "2021-2025");

    public static readonly ImmutableArray<DocumentMetadata> Corpus = [Resolution, CongressResolution, Programme];

    public static DocumentMetadata Document(string id, string? number, string title, string kind, string issuer, DateOnly? date, string? term) =>
        new(id, number, title, Bilingual.Same(id), kind, issuer, date, term, "dong-hai", "adopted", term, null, TextFormat.Plain, "", Place.Whole("document.yaml"));

    public static Outcome<ImmutableArray<Citation>> Find(DocumentMetadata own, string text) => CitationFinder.Find(Tree(own, text), Corpus);

    /// <summary>Targets and issuers, `9-nq-tw Bộ Chính trị`, joined by ` | `.</summary>
    public static string Meant(DocumentMetadata own, string text) =>
        string.Join(" | ", Find(own, text).Value.Select(c => $"{c.Target} {c.Issuer}".Trim()));

    private static DocumentTree Tree(DocumentMetadata own, string text)
    {
        var source = new SourceText("source.txt", text);
        var files = new DocumentFiles(own, source, []);
        var sections = ImmutableArray.CreateBuilder<Section>();
        string? heading = null;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = (source.StartOf(line), source.EndOf(line));
            var kind = (source.Line(line) + " ")[..2] switch { "# " => SectionKind.Section, "! " => SectionKind.Title, "| " => SectionKind.Row, _ => SectionKind.Text };
            start += kind == SectionKind.Text ? 0 : 2;
            var words = TextSpan.Between(start, end);
            sections.Add(new Section($"doan-n{line}", kind == SectionKind.Section ? null : heading, 1, kind, "", words, null, kind == SectionKind.Section ? words : null, kind == SectionKind.Row ? Cells(text, words) : [words]));
            heading = kind == SectionKind.Section ? $"doan-n{line}" : heading;
        }

        return new DocumentTree(files, Cleaner.Clean(files).Value, sections.ToImmutable(), []);
    }

    private static ImmutableArray<TextSpan> Cells(string text, TextSpan row)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = row.Start; at < row.End;)
        {
            var end = text.IndexOf('|', at, row.End - at) is var bar and >= 0 ? bar : row.End;
            cells.Add(TextSpan.Between(at, end));
            at = end + 1;
        }

        return cells.ToImmutable();
    }
}
