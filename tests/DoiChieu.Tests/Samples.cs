using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>Smallest documents for tests: a text and, where wanted, its corrections, metadata filled in.</summary>
internal static class Samples
{
    public static DocumentFiles Document(string text, TextFormat format = TextFormat.Plain, params ListedCorrection[] corrections)
    {
        var source = new SourceText("source.txt", text);
        var metadata = new DocumentMetadata(
            "mau", "1-NQ/MAU", "Nghị quyết mẫu", Bilingual.Same("1-NQ/MAU"), "resolution", "Tỉnh ủy", null, "2020-2025", "mau", "adopted", "2020-2025", null, format, source.Sha256, Place.Whole("document.yaml"));
        return new DocumentFiles(metadata, source, [.. corrections]);
    }

    public static ListedCorrection Correction(string id, int line, string received, string? reads, CorrectionClass kind = CorrectionClass.Ocr) =>
        new(id, line, null, null, received, reads, kind, Bilingual.Same("mẫu"), new Place("corrections.yaml", 1, 1));

    public static ListedCorrection Noise(string id, int line, int last) =>
        new(id, line, last, null, null, null, CorrectionClass.Noise, Bilingual.Same("mẫu"), new Place("corrections.yaml", 1, 1));
}
