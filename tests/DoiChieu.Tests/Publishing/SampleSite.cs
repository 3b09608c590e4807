using System.Collections.Immutable;
using System.Text;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

/// <summary>The smallest site with two terms: one text each side of a merger, one pair, one target without an answer. The templates are the real ones.</summary>
internal static class SampleSite
{
    public const string Hostile = "<script>alert(\"x\")</script> & <b>";

    public const string Old = """
        NGHỊ QUYẾT
        Đại hội tỉnh Mẫu, nhiệm kỳ 2020 - 2025

        I. CHỈ TIÊU

        (1) Tỷ lệ đô thị hóa đến năm 2025 đạt 76%.

        (2) Đến năm 2025, đạt 17 bác sĩ/vạn dân <script>alert("x")</script> & <b>.

        II. THỰC HIỆN

        Nghị quyết số 5-NQ/MAU của Tỉnh ủy Mẫu nêu ba việc: (1) phần đầu; (2) kiểm tra; (3) báo cáo.
        """;

    public const string New = """
        BÁO CÁO
        trình Đại hội tỉnh Mẫu, nhiệm kỳ 2025 - 2030

        I. CHỈ TIÊU

        (1) Đến năm 2030, tỷ lệ đô thị hóa đạt 50% trở lên.

        (2) Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) bình quân giai đoạn 2025 - 2030 đạt 10%/năm.
        """;

    private const string ResolutionMetadata = "number: \"1-NQ/MAU\"\nkind: resolution\nterm: 2020-2025\nperiod: 2020-2025\nterritory: truoc\nauthority: adopted\n";

    private const string ReportMetadata = "kind: report\nterm: 2025-2030\nperiod: 2025-2030\nterritory: sau\nauthority: submitted\ncaution: \"báo cáo trình Đại hội\"\n";

    /// <summary>The report with words added at its end, and the resolution with a date, so that it can be cited by number and date.</summary>
    public static (string Path, string Text)[] ReportSays(string words)
    {
        var text = $"{New}\n\nII. CĂN CỨ\n\n{words}\n";
        return
        [
            ("documents/moi/source.txt", text),
            ("documents/moi/document.yaml", Metadata("moi", text, ReportMetadata)),
            ("documents/cu/document.yaml", Metadata("cu", Old, "date: 2020-09-25\n" + ResolutionMetadata)),
        ];
    }

    public static MemoryFolder Content(params (string Path, string Text)[] changes)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yaml"] = "title: \"Mẫu\"\nbase_url: https://mau.example/\nlanguages: [vi]\nrelease: \"2026.11\"\ndata_licence: { id: CC0-1.0, name: CC0, url: https://creativecommons.org/publicdomain/zero/1.0/ }\ncode_licence: { id: MIT, name: MIT, url: https://opensource.org/license/mit }\nmain_comparison: 2020-2025--2025-2030\nexample: do-thi-hoa\n",
            ["documents/cu/source.txt"] = Old,
            ["documents/cu/document.yaml"] = Metadata("cu", Old, ResolutionMetadata),
            ["documents/cu/corrections.yaml"] = "corrections:\n- id: phan-dau\n  line: 12\n  as_received: \"phần đầu\"\n  reads: \"phấn đấu\"\n  class: ocr\n  reason: \"mất dấu\"\n",
            ["documents/cu/indicators.csv"] = "target,indicator\ncu.1.ty-le-do-thi-hoa,do-thi-hoa\ncu.2.bac-si-van-dan,bac-si\n",
            ["documents/moi/source.txt"] = New,
            ["documents/moi/document.yaml"] = Metadata("moi", New, ReportMetadata),
            ["documents/moi/indicators.csv"] = "target,indicator\nmoi.1.ty-le-do-thi-hoa,do-thi-hoa\nmoi.2.toc-do-tang-tong-san-pham-tren-dia-ban-grdp,grdp\n",
            ["themes.yaml"] = "themes:\n- id: chung\n  name: { vi: \"Chung\", en: \"All\" }\n",
            ["indicators/chung.yaml"] = "judged: { who: \"ban biên tập\", when: 2026-11-23 }\nindicators:\n" + Indicator("do-thi-hoa", "Tỷ lệ đô thị hóa", "%", "composition") + Indicator("bac-si", "Bác sĩ trên vạn dân " + Hostile.Replace("\"", "\\\""), "bác sĩ/vạn dân", "per-head") + Indicator("grdp", "Tốc độ tăng GRDP", "%/năm", "growth"),
            ["breaks.yaml"] = "territories:\n- id: truoc\n  name: { vi: \"tỉnh Mẫu cũ\", en: \"old\" }\n- id: sau\n  name: { vi: \"tỉnh Mẫu mới\", en: \"new\" }\nbreaks:\n- id: sap-nhap\n  name: { vi: \"Sáp nhập\", en: \"Merger\" }\n  reason: territory\n  territories: [truoc, sau]\n  sentence: { vi: \"Hai tỉnh hợp thành một.\", en: \"Two became one.\" }\n  printed:\n  - document: moi\n    quote: \"trình Đại hội tỉnh Mẫu\"\n",
            ["comparisons/2020-2025--2025-2030/comparison.yaml"] = "judged: { who: \"ban biên tập\", when: 2026-11-23 }\nname: { vi: \"Hai nhiệm kỳ\", en: \"Two terms\" }\nold:\n  name: { vi: \"Nghị quyết\", en: \"The resolution\" }\n  term: 2020-2025\n  documents: [cu]\n  list: all\nnew:\n  name: { vi: \"Báo cáo\", en: \"The report\" }\n  term: 2025-2030\n  documents: [moi]\n  list: all\n",
            ["comparisons/2020-2025--2025-2030/introduction.md"] = "Xem [văn bản](/van-ban/cu/).\n",
            ["comparisons/2020-2025--2025-2030/introduction.en.md"] = "See.\n",
            ["comparisons/2020-2025--2025-2030/pairs.csv"] = "pair,indicator,old_targets,new_targets,reasons,note_vi,note_en\ndo-thi-hoa,do-thi-hoa,cu.1.ty-le-do-thi-hoa,moi.1.ty-le-do-thi-hoa,,,\nbac-si,bac-si,cu.2.bac-si-van-dan,,,,\ngrdp,grdp,,moi.2.toc-do-tang-tong-san-pham-tren-dia-ban-grdp,,,\n",
            ["glossary.yaml"] = "terms:\n- short: GRDP\n  meaning: \"tổng sản phẩm trên địa bàn\"\n  document: moi\n",
            ["pages/index.md"] = "# Hai nhiệm kỳ\n\nMở đầu.\n\n## Trước khi đọc\n\nĐọc đã.\n",
            ["pages/phuong-phap.md"] = "# Cách làm\n\nXem [dữ liệu](/du-lieu/).\n",
            ["pages/gioi-thieu.md"] = "# Giới thiệu\n\nTrang mẫu.\n",
            ["pages/quyen.md"] = "# Quyền\n\nVì sao.\n",
        };
        foreach (var (path, text) in changes)
        {
            files[path] = text;
        }

        return new MemoryFolder(files);
    }

    /// <summary>Every file of the site as text, by its path. No stage may report an error.</summary>
    public static ImmutableSortedDictionary<string, string> Publish(params (string Path, string Text)[] changes)
    {
        var gathered = Pipeline.Gather(Content(changes), new DiskFolder(Path.Combine(Repository.Root, "templates")));
        Assert.Empty(gathered.Diagnostics.Where(d => d.Severity == DoiChieu.Diagnostics.Severity.Error).Select(d => $"{d.Place} {DoiChieu.Diagnostics.Messages.Text(d, DoiChieu.Diagnostics.Language.English)}"));
        var published = Pipeline.Publish(gathered.Value!);
        Assert.Empty(published.Diagnostics);
        var files = published.Value.ToList();
        Assert.Empty(files.SelectMany(f => f.Diagnostics).Select(d => $"{d.Place} {DoiChieu.Diagnostics.Messages.Text(d, DoiChieu.Diagnostics.Language.English)}"));
        return files.ToImmutableSortedDictionary(f => f.Value!.Path, f => Encoding.UTF8.GetString(f.Value!.Bytes), StringComparer.Ordinal);
    }

    public static string Metadata(string id, string text, string rest) =>
        $"title: \"Văn bản {id}\"\nshort_name: \"Văn bản {id}\"\nissuer: \"Tỉnh Mẫu\"\nformat: plain\nsha256: {new SourceText("s", text).Sha256}\n{rest}";

    private static string Indicator(string id, string name, string unit, string border) =>
        $"- id: {id}\n  name: {{ vi: \"{name}\", en: \"{id}\" }}\n  unit: \"{unit}\"\n  polarity: neutral\n  polarity_reason: {{ vi: \"a\", en: \"a\" }}\n  border: {border}\n  border_reason: {{ vi: \"b\", en: \"b\" }}\n";
}
