using System.Collections.Frozen;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>The sentences of reasons and relations in both languages, from the one file reasons.tsv beside this one.
/// Names in braces stand for what differs from pair to pair.</summary>
public static class ReasonWords
{
    private static readonly FrozenDictionary<string, string[]> Rows = Load();

    public static IEnumerable<string> Keys => Rows.Keys.Order(StringComparer.Ordinal);

    public static string Key(Reason reason) => reason.Variant.Length == 0 ? reason.Code.Word() : reason.Code.Word() + "." + reason.Variant;

    /// <summary>Two or three words for a list or a label.</summary>
    public static Bilingual Name(Reason reason) => Of(Key(reason), 1);

    public static Bilingual Sentence(Reason reason) => Of(Key(reason), 3);

    public static Bilingual Sentence(string key) => Of(key, 3);

    private static Bilingual Of(string key, int column) => new(Rows[key][column], Rows[key][column + 1]);

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = typeof(ReasonWords).Assembly.GetManifestResourceStream("reasons.tsv")
            ?? throw new InvalidOperationException("reasons.tsv is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], StringComparer.Ordinal);
    }
}
