using DoiChieu.Diagnostics;

namespace DoiChieu.Tests.Diagnostics;

public class HiddenCharacterTests
{
    [Theory]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\u2066", "U+2066")]
    [InlineData("\u200B", "U+200B")]
    [InlineData("\u00AD", "U+00AD")]
    [InlineData("\u001B", "U+001B")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("\u2028", "U+2028")]
    [InlineData("\uFEFF", "U+FEFF")]
    [InlineData("\uFE0F", "U+FE0F")]
    [InlineData("\u3164", "U+3164")]
    [InlineData("\U000E0041", "U+E0041")]
    [InlineData("\U000E0100", "U+E0100")]
    public void A_character_that_cannot_be_seen_is_shown_by_its_name(string hidden, string name)
    {
        Assert.Equal($"a[{name}]b", HiddenCharacters.Shown($"a{hidden}b"));
        Assert.Equal("ab", HiddenCharacters.Without($"a{hidden}b"));
        Assert.Equal(hidden.Length + 2, HiddenCharacters.Covered($"a{hidden}b").Length);
        Assert.True(HiddenCharacters.IsName(name));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_one() => Assert.Equal("a[U+D800]b", HiddenCharacters.Shown("a" + '\uD800' + "b"));

    [Theory]
    [InlineData("Đẩy mạnh phát triển – “7,5%” …\u00a0\t\r\n")]
    [InlineData("E\u0323\u0302 nga\u0300y")]
    [InlineData("\uF0B7 ● 😀 m² ½")]
    public void What_is_seen_stays(string text) => Assert.Equal(text, HiddenCharacters.Shown(text));

    [Theory]
    [InlineData("U+0041")]
    [InlineData("U+202e")]
    [InlineData("202E")]
    [InlineData("U+D800")]
    [InlineData("U+")]
    public void Only_the_name_of_a_hidden_character_is_one(string name) => Assert.False(HiddenCharacters.IsName(name));

    [Fact]
    public void No_problem_prints_what_commands_a_terminal_or_turns_a_line()
    {
        var problem = Rules.KeyUnknown.At(new Place("content/\u001b[2J.yaml", 1, 1, 3), "a\u202Eb\u001b[31m", "id");

        foreach (var language in Enum.GetValues<Language>())
        {
            var printed = new DiagnosticPrinter(language, (_, _) => "a\u202Eb\u001b[31m: x").Text(problem);
            Assert.Equal(-1, HiddenCharacters.IndexIn(printed));
            Assert.Contains("[U+202E]", printed, StringComparison.Ordinal);
        }
    }
}
