using System.Collections.Frozen;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>The sentences of reasons and relations in both languages, from the one file reasons.tsv beside this one.
/// Names in braces stand for what differs from pair to pair.</summary>
public static class ReasonWords
{
    private static readonly FrozenDictionary<string, string[]> Rows =
        EmbeddedTable.Lines(typeof(ReasonWords).Assembly, "reasons.tsv").Skip(1).ToFrozenDictionary(cells => cells[0], StringComparer.Ordinal);

    public static IEnumerable<string> Keys => Rows.Keys.Order(StringComparer.Ordinal);

    public static string Key(Reason reason) => reason.Variant.Length == 0 ? reason.Code.Word() : reason.Code.Word() + "." + reason.Variant;

    /// <summary>Two or three words for a list or a label.</summary>
    public static Bilingual Name(Reason reason) => Of(Key(reason), 1);

    public static Bilingual Sentence(Reason reason) => Of(Key(reason), 3);

    public static Bilingual Sentence(string key) => Of(key, 3);

    private static Bilingual Of(string key, int column) => new(Rows[key][column], Rows[key][column + 1]);
}
