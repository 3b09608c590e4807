using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Adding;

/// <summary>Reads a source text as the pipeline will, before anything is known of it.</summary>
internal static partial class Recognition
{
    public static (DocumentIdentity Identity, ImmutableArray<Finding> Several) Of(string source, TextFormat form)
    {
        var text = new SourceText("source.txt", source);
        var place = Place.Whole("document.yaml");
        var unknown = new DocumentMetadata("moi", null, "", Bilingual.Empty, "resolution", "", null, null, "", "adopted", null, null, form, text.Sha256, place);
        var files = new DocumentFiles(unknown, text, []);
        var tree = Structurer.Structure(files, Cleaner.Clean(files).Value).Value;
        return (IdentityReader.Read(tree), Several(text));
    }

    // A resolution may bring the programme that it issues, and a file may hold what a clerk put one behind the other.
    private static ImmutableArray<Finding> Several(SourceText text)
    {
        var lines = Enumerable.Range(1, text.LineCount).Select(n => (Line: n, Words: Blanks.Fold(MarksPattern().Replace(text.Line(n), " ")))).ToList();
        var numbered = lines.Where(l => Letterhead.NumberPattern().IsMatch(l.Words)).ToList();
        var titled = lines.Where(l => TitlePattern().IsMatch(l.Words)).ToList();
        var attached = lines.Find(l => AttachedPattern().IsMatch(l.Words));
        if (numbered.Count > 1)
        {
            var letterheads = numbered.Select(n => Message.Of("several.on-line", n.Words, n.Line));
            return [Several(numbered[1].Line, Message.Of("several.letterheads", numbered.Count, Filling.List(letterheads)))];
        }

        return attached.Words is { Length: > 0 } && titled.Count > 1
            ? [Several(attached.Line, Message.Of("several.attached", titled[^1].Words, titled[^1].Line, titled[0].Words, Short(attached.Words)))]
            : titled.Count > 1 ? [Several(titled[1].Line, Message.Of("several.titles", titled[1].Words, titled[1].Line))]
            : [];
    }

    private static Finding Several(int line, Message message) => new(FindingKind.Several, line, message);

    private static string Short(string words) => words.Length > 90 ? words[..90] + "…" : words;

    [GeneratedRegex(@"[*#|_\\]+")]
    private static partial Regex MarksPattern();

    // The kind alone on its line, in capitals, as titles are set.
    [GeneratedRegex(@"^(?:NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|KẾ HOẠCH|ĐỀ ÁN|BÁO CÁO(?: CHÍNH TRỊ)?|KẾT LUẬN|QUY ĐỊNH|QUY CHẾ|THÔNG BÁO|HƯỚNG DẪN|TỜ TRÌNH|NGHỊ ĐỊNH|THÔNG TƯ)$")]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^\(?\s*(?:Ban hành )?[Kk]èm theo (?:Nghị quyết|Quyết định|Chương trình|Kế hoạch|Công văn|Tờ trình|Chỉ thị)")]
    private static partial Regex AttachedPattern();
}
