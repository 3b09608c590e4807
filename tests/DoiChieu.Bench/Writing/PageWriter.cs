using System.Globalization;
using System.Text;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>Writes a corpus as Markdown for a generator that reads pages: a page a document, a page an indicator, a page a comparison. What our program finds out for
/// itself is ready made here: headings have their ids, targets their anchors, citations are links, values stand on the pages of their indicators, rows of comparisons are paired.</summary>
public static class PageWriter
{
    public static void Write(Corpus corpus, string path)
    {
        var pages = Folder.Emptied(path);
        pages.Write("phuong-phap.md", "---\ntitle: \"Phương pháp\"\n---\n" + $"{corpus.Size} văn bản do máy sinh ra để đo tốc độ.\n");
        foreach (var (suffix, documents) in corpus.Groups)
        {
            var set = new List<(Brief Brief, WrittenValue Value)>();
            foreach (var draft in documents.Select(corpus.Draft))
            {
                pages.Write($"van-ban/{draft.Brief.Id}.md", Document(draft));
                set.AddRange(draft.Values.Select(v => (draft.Brief, v)));
            }

            foreach (var values in set.GroupBy(v => v.Value.Form.Indicator, StringComparer.Ordinal))
            {
                var (brief, value) = values.First();
                pages.Write($"chi-tieu/{corpus.IndicatorId(brief.Place, value.Form)}.md", Indicator(value.Form.Name + suffix, value.Form, values));
            }
        }

        foreach (var (old, @new) in corpus.Comparisons)
        {
            pages.Write($"so-sanh/{ComparisonWriter.IdOf(old, @new)}.md", Comparison(corpus, corpus.Draft(old.Index), corpus.Draft(@new.Index)));
        }
    }

    private static string Document(Draft draft)
    {
        var brief = draft.Brief;
        var page = Opened(brief.Title, ("Số", brief.Number), ("Cơ quan", brief.Issuer), ("Ngày", brief.PrintedDate), ("Giai đoạn", brief.Period), ("Nơi", brief.Place.Whole));
        foreach (var line in draft.Lines)
        {
            page.Append(Printed(line)).Append("\n\n");
        }

        return page.ToString();
    }

    private static string Printed(DraftLine line)
    {
        var words = Sheet.CitedPattern().Replace(line.Words, "[${words}](/van-ban/${id}/)");
        // `1.` would be a list, and its number the machine's.
        var marked = (line.Marker.Length > 0 ? line.Marker.Replace(".", "\\.", StringComparison.Ordinal) + " " : "") + words;
        return line.Kind switch
        {
            LineKind.Title => $"<p class=\"title\">{words}</p>",
            LineKind.Frame => $"<p class=\"frame\">{words}</p>",
            LineKind.Heading => $"{new string('#', Math.Min(line.Depth + 1, 6))} {marked} {{#{line.Anchor}}}",
            LineKind.Bullet => "- " + words,
            _ => line.Anchor.Length > 0 ? $"<a id=\"{line.Anchor}\"></a>{marked}" : marked,
        };
    }

    private static string Indicator(string name, ValueForm form, IEnumerable<(Brief Brief, WrittenValue Value)> values)
    {
        var page = Opened(name, ("Đơn vị", form.Unit), ("Hướng", form.Polarity), ("Địa giới", form.Border));
        foreach (var (brief, value) in values)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {brief.ShortName}, {value.Label} {{#v-{brief.Id}-{value.Label.Trim('(', ')')}}}\n\n**{value.Quote}** ({value.Comparator} {value.Low} {value.High} {value.Unit})\n\n")
                .Append(CultureInfo.InvariantCulture, $"> {value.Sentence}\n\n[{brief.Title}](/van-ban/{brief.Id}/#{value.Anchor}), {brief.Issuer}, {brief.PrintedDate}\n\n");
        }

        return page.ToString();
    }

    private static string Comparison(Corpus corpus, Draft old, Draft @new)
    {
        var page = Opened($"Chỉ tiêu của {old.Brief.Place.Whole}: hai nhiệm kỳ", ("Bên cũ", old.Brief.ShortName), ("Bên mới", @new.Brief.ShortName));
        page.Append($"Hai văn bản của {old.Brief.Place.Whole}, hai nhiệm kỳ liền nhau.\n\n| Chỉ tiêu | {old.Brief.ShortName} | {@new.Brief.ShortName} |\n|---|---|---|\n");
        foreach (var pair in ComparisonWriter.Pairs(old, @new))
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{pair.Form.Name}](/chi-tieu/{corpus.IndicatorId(old.Brief.Place, pair.Form)}/) | {Side(old, pair.Old)} | {Side(@new, pair.New)} |\n");
        }

        return page.ToString();
    }

    private static string Side(Draft draft, IEnumerable<WrittenValue> values) =>
        string.Join("; ", values.Select(v => $"[{v.Quote}](/van-ban/{draft.Brief.Id}/#{v.Anchor}) {v.Sentence}"));

    private static StringBuilder Opened(string title, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var page = new StringBuilder("---\ntitle: ").Append(Folder.Quoted(title)).Append("\ncontents: true\nfacts:\n");
        foreach (var (name, value) in facts)
        {
            page.Append("- { name: ").Append(Folder.Quoted(name)).Append(", value: ").Append(Folder.Quoted(value)).Append(" }\n");
        }

        return page.Append("---\n");
    }
}
