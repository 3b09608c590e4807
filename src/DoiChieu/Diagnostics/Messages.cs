using System.Collections.Frozen;
using System.Globalization;

namespace DoiChieu.Diagnostics;

public enum Language
{
    Vietnamese,
    English,
}

/// <summary>The words of every code in both languages, from the one file messages.tsv beside this one.</summary>
public static class Messages
{
    private const int MostSlots = 10;

    private static readonly FrozenDictionary<string, string[]> Rows =
        EmbeddedTable.Lines(typeof(Messages).Assembly, "messages.tsv").Skip(1).ToFrozenDictionary(cells => cells[0], StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>Words of the content in it are printed so that they can neither command a terminal nor turn a line about.</summary>
    public static string Text(Diagnostic diagnostic, Language language) => Fill(diagnostic, language == Language.Vietnamese ? 1 : 3);

    public static string Help(Diagnostic diagnostic, Language language) => Fill(diagnostic, language == Language.Vietnamese ? 2 : 4);

    /// <summary>The message of a code whatever it is said of: `…` where a case fills in its words.</summary>
    public static string Text(Rule rule, Language language) => Text(Any(rule), language);

    public static string Help(Rule rule, Language language) => Help(Any(rule), language);

    private static Diagnostic Any(Rule rule) => rule.At(default, [.. Enumerable.Repeat("…", MostSlots)]);

    private static string Fill(Diagnostic diagnostic, int column) =>
        string.Format(CultureInfo.InvariantCulture, Rows[diagnostic.Code][column], [.. diagnostic.Arguments.Select(HiddenCharacters.Shown)]);
}
