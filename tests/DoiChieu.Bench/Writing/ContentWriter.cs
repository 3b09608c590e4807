using System.Globalization;
using System.Text;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>Writes a corpus as a folder of content for `doichieu build`.</summary>
public static class ContentWriter
{
    private const string Judged = "judged: { who: \"trình sinh văn bản thử\", when: 2026-11-23 }\n";

    public static void Write(Corpus corpus, string path)
    {
        var content = Folder.Emptied(path);
        WriteSite(content, corpus);
        WriteIndicators(content, corpus);
        WriteBreaks(content, corpus);
        for (var index = 0; index < corpus.Size; index++)
        {
            WriteDocument(content, corpus, corpus.Draft(index));
        }

        foreach (var (old, @new) in corpus.Comparisons)
        {
            ComparisonWriter.Write(content, corpus, old, @new, Judged);
        }
    }

    private static void WriteSite(Folder content, Corpus corpus)
    {
        content.Write("site.yaml", $$"""
            # Văn bản, địa danh và con số ở đây do máy sinh ra để đo tốc độ; không nơi nào có thật.
            title: "Đối Chiếu: văn bản thử"
            base_url: https://bench.example/
            languages: [vi]
            release: "1"
            repository:
            contact:
            citation_files: {{corpus.CitationFiles}}
            data_licence: { id: CC0-1.0, name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" }
            code_licence: { id: MIT, name: "MIT", url: "https://opensource.org/license/mit" }

            """);
        content.Write("themes.yaml", "themes:\n" + string.Concat(WordLists.Themes.Select(t => $"- id: {t.Id}\n  name: {Both(t.Name)}\n")));
        content.Write("glossary.yaml", "terms:\n- { short: GRDP, meaning: \"tổng sản phẩm trên địa bàn\" }\n");
        foreach (var (page, title) in (ReadOnlySpan<(string, string)>)[("index", "Văn bản thử"), ("phuong-phap", "Phương pháp"), ("quyen", "Quyền")])
        {
            content.Write($"pages/{page}.md", $"# {title}\n\n{corpus.Size} văn bản do máy sinh ra để đo tốc độ.\n");
        }
    }

    private static void WriteIndicators(Folder content, Corpus corpus)
    {
        foreach (var theme in WordLists.Themes)
        {
            var yaml = new StringBuilder(Judged).Append("indicators:\n");
            foreach (var (id, name, form) in corpus.IndicatorsOf(theme.Id))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"""
                    - id: {id}
                      name: {Both(name)}
                      unit: {Folder.Quoted(form.Unit)}
                      polarity: {form.Polarity}
                      polarity_reason: {Both("Văn bản thử đặt mức phải đạt.")}
                      border: {form.Border}
                      border_reason: {Both("Theo bảng của trình sinh văn bản thử.")}

                    """);
            }

            content.Write($"indicators/{theme.Id}.yaml", yaml.ToString());
        }
    }

    private static void WriteBreaks(Folder content, Corpus corpus) =>
        content.Write("breaks.yaml", "territories:\n" + string.Concat(corpus.Places.Select(p => $"- id: {p.Id}\n  name: {Both(p.Whole)}\n")) + "breaks: []\n");

    private static void WriteDocument(Folder content, Corpus corpus, Draft draft)
    {
        var brief = draft.Brief;
        var folder = $"documents/{brief.Id}/";
        var hash = content.Write(folder + "source.txt", SourceText.Print(draft));
        content.Write(folder + "document.yaml", $"""
            number: {(brief.Number.Length > 0 ? Folder.Quoted(brief.Number) : "")}
            title: {Folder.Quoted(brief.Title)}
            short_name: {Folder.Quoted(brief.ShortName)}
            kind: {brief.Kind}
            issuer: {Folder.Quoted(brief.Issuer)}
            date: {(brief.Style is Style.Report ? "" : brief.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}
            term: {brief.Period}
            period: {brief.Period}
            territory: {brief.Place.Id}
            authority: {(brief.Style is Style.Report ? "submitted" : brief.Style is Style.Article ? "secondary" : "adopted")}
            caution:
            format: {(brief.Style is Style.Congress ? "markdown" : "plain")}
            sha256: {hash}

            """);
        content.Write(folder + "indicators.csv", "target,indicator\n" + string.Concat(draft.Values.Select(v => $"{v.Id},{corpus.IndicatorId(brief.Place, v.Form)}\n")));
    }

    private static string Both(string name) => $"{{ vi: {Folder.Quoted(name)}, en: {Folder.Quoted(name)} }}";
}
