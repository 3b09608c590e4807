using System.Collections.Frozen;
using System.Globalization;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>The words of everything that `add` tells, in both languages, from the one file words.tsv beside this one.</summary>
public static class AddWords
{
    private static readonly FrozenDictionary<string, string[]> Rows =
        EmbeddedTable.Lines(typeof(AddWords).Assembly, "words.tsv").Skip(1).ToFrozenDictionary(cells => cells[0], StringComparer.Ordinal);

    /// <summary>A message in a language, the messages inside it too. Words of the file in it are printed so that they can neither command a terminal nor turn a line about.</summary>
    public static string In(Language language, Message message) =>
        string.Format(CultureInfo.InvariantCulture, Rows[message.Key][language == Language.Vietnamese ? 1 : 2], [.. message.Arguments.Select(a => In(language, a))]);

    private static string In(Language language, Filling filling) =>
        filling.Messages.IsEmpty ? HiddenCharacters.Shown(filling.Words) : string.Join(", ", filling.Messages.Select(m => In(language, m)));
}
