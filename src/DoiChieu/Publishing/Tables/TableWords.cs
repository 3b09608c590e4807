using System.Collections.Frozen;
using DoiChieu.Diagnostics;

namespace DoiChieu.Publishing.Tables;

/// <summary>What tables and columns mean, in English: the file tables.tsv beside this one, by the Vietnamese words of the code.</summary>
internal static class TableWords
{
    private static readonly FrozenDictionary<string, string> English =
        EmbeddedTable.Lines(typeof(TableWords).Assembly, "tables.tsv").ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    /// <summary>What the code says in Vietnamese, in a language.</summary>
    /// <exception cref="KeyNotFoundException">The file lacks the English words; a test reads them all.</exception>
    public static string In(Language language, string vietnamese) => language == Language.English ? English[vietnamese] : vietnamese;
}
