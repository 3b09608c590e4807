using System.Text.RegularExpressions;
using DoiChieu.Adding;
using DoiChieu.Diagnostics;

namespace DoiChieu.Tests.Adding;

/// <summary>The one table of what `add` tells.</summary>
public partial class AddWordsTests
{
    private static readonly string[][] Rows = [.. File.ReadAllLines(Path.Combine(Repository.Root, "src", "DoiChieu.Adding", "words.tsv")).Skip(1).Select(l => l.Split('\t'))];

    [Fact]
    public void Every_key_in_the_code_has_a_row_and_every_row_is_used() =>
        Assert.Equal(Rows.Select(r => r[0]).Order(StringComparer.Ordinal), MessageCalls.All().Select(c => c.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_message_brings_as_many_arguments_as_its_row_has_slots()
    {
        var slots = Rows.ToDictionary(r => r[0], r => Slots(r[1]).Count(), StringComparer.Ordinal);

        Assert.DoesNotContain(MessageCalls.All(), c => slots.TryGetValue(c.Key, out var wanted) && wanted != c.Arguments);
    }

    [Fact]
    public void Both_languages_have_the_same_slots_and_neither_is_empty() =>
        Assert.Empty(Rows.Where(r => r is not [_, { Length: > 0 } vi, { Length: > 0 } en] || !Slots(vi).SequenceEqual(Slots(en))).Select(r => r[0]));

    [Fact]
    public void No_word_of_the_Vietnamese_is_English() =>
        Assert.Empty(Rows.SelectMany(r => EnglishWords.In(r[1]).Select(w => (r[0], w))));

    [Fact]
    public void A_reason_inside_a_doubt_is_told_in_the_same_language()
    {
        var doubt = Message.Of("doubt.of-value", "title", "Cây", Message.Of("identity.title-joined"));

        Assert.Equal("title `Cây`: ghép từ nhiều dòng", AddWords.In(Language.Vietnamese, doubt));
        Assert.Equal("title `Cây`: it was put together from several lines", AddWords.In(Language.English, doubt));
    }

    [Fact]
    public void Words_of_a_file_cannot_command_the_terminal_they_are_told_on() =>
        Assert.Equal("“Cây[U+001B][2J”", AddWords.In(Language.Vietnamese, Message.Of("aside.page-line", "Cây\u001b[2J")));

    [Fact]
    public void Braces_in_a_file_are_no_slots() =>
        Assert.Equal("“{1}”", AddWords.In(Language.English, Message.Of("aside.page-line", "{1}")));

    private static IEnumerable<string> Slots(string words) => SlotPattern().Matches(words).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex SlotPattern();
}
