using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Reading;

public class YamlGuardTests
{
    // Nine lines that stand for a thousand million words.
    private const string Bomb = """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
        g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
        h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g, *g]
        ? *h
        : x
        """;

    [Theory]
    [InlineData(Bomb, "content/a.yaml:1:4")]
    [InlineData("a: 1\nb: &x 2", "content/a.yaml:2:4")]
    [InlineData("a: *x", "content/a.yaml:1:4")]
    [InlineData("<<: *x", "content/a.yaml:1:5")]
    [InlineData("a: !!binary QQ==", "content/a.yaml:1:4")]
    [InlineData("a: !<tag:x> b", "content/a.yaml:1:4")]
    public void What_refers_to_something_else_is_refused(string yaml, string place) => Assert.Equal(("DC1084", place), Problem(yaml));

    [Theory]
    [InlineData("a: \"&x *y !z\"")]
    [InlineData("a: x & y")]
    [InlineData("a: 'x'")]
    [InlineData("a: |\n  *x")]
    public void The_same_signs_as_words_are_words(string yaml) => Assert.NotNull(YamlMap.Read(new SourceText("content/a.yaml", yaml), new Noticed()));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Ten_thousand_brackets_are_refused_without_a_fall(string open, string close) =>
        Assert.Equal("DC1085", Problem("a: " + Repeated(open, 10_000) + Repeated(close, 10_000)).Code);

    [Fact]
    public void Ten_thousand_dashes_are_refused_without_a_fall() => Assert.Equal("DC1085", Problem("a:\n" + Repeated("- ", 10_000) + "x").Code);

    [Fact]
    public void As_deep_as_the_limit_is_read()
    {
        Assert.NotNull(YamlMap.Read(new SourceText("a.yaml", "a: " + Repeated("[", YamlGuard.Deepest - 1) + Repeated("]", YamlGuard.Deepest - 1)), new Noticed()));
        Assert.Equal("DC1085", Problem("a: " + Repeated("[", YamlGuard.Deepest) + Repeated("]", YamlGuard.Deepest)).Code);
    }

    [Theory]
    [InlineData("a: 1\nb: \"x\\u202Ey\"", "content/a.yaml:2:4")]
    [InlineData("\"\\e[2J\": 1", "content/a.yaml:1:1")]
    [InlineData("a: \"\\0\"", "content/a.yaml:1:4")]
    public void A_hidden_character_by_an_escape_is_refused_too(string yaml, string place) => Assert.Equal(("DC1083", place), Problem(yaml));

    [Theory]
    [InlineData("name: { vi: \"a\"\nunit: \"%\"", "content/a.yaml:1:7")]
    [InlineData("a: {\n-1", "content/a.yaml:1:4")]
    public void A_brace_that_is_not_closed_is_told_at_its_place(string yaml, string place) => Assert.Equal(("DC1004", place), Problem(yaml));

    private static (string Code, string Place) Problem(string yaml)
    {
        var noticed = new Noticed();
        Assert.Null(YamlMap.Read(new SourceText("content/a.yaml", yaml), noticed));
        var problem = Assert.Single(noticed.With(0).Diagnostics);
        return (problem.Code, problem.Place.ToString());
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
