using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Publishing;

public class TemplateTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("Đẩy mạnh ước ă â", "Đẩy mạnh ước ă â")]
    public void Every_value_is_escaped(string hostile, string printed) =>
        Assert.Equal($"<p>{printed}</p>", Page("<p>{{ x }}</p>", new Fields { ["x"] = hostile }));

    [Fact]
    public void A_value_stays_escaped_through_parts_loops_and_words() =>
        Assert.Equal(
            "&lt;b&gt; 1 &lt;b&gt; &lt;b&gt;",
            Page("{{ part \"show\" it }} {{ say \"1 {0}\" it.x }}{{ for v in all }} {{ v }}{{ end }}", new Fields { ["it"] = new Fields { ["x"] = "<b>" }, ["all"] = new[] { "<b>" }.Texts() }, ("parts/show", "{{ x }}")));

    [Fact]
    public void What_is_put_into_markup_is_escaped_in_text_and_in_attributes() =>
        Assert.Equal(
            "<a title=\"&quot;&gt;&lt;i&gt;&amp;\">&lt;b&gt; &quot;</a>",
            new HtmlBuilder().Open("a", "title", "\"><i>&").Text("<b> \"").Close("a").Build().Markup);

    [Fact]
    public void A_quotation_mark_alone_is_escaped() =>
        Assert.Equal("&quot;", Html.Escape("\"").Markup);

    [Fact]
    public void Joined_to_a_text_our_own_markup_is_escaped_too() =>
        Assert.Equal("&lt;i&gt;&lt;b&gt;", Page("{{ h + x }}", new Fields { ["x"] = "<b>", ["h"] = new Html("<i>") }));

    [Fact]
    public void Markup_of_our_own_code_passes() =>
        Assert.Equal("<i>a</i>", Page("{{ h }}", new Fields { ["h"] = new Html("<i>a</i>") }));

    [Fact]
    public void A_part_sees_its_model_and_not_its_caller() =>
        Assert.Equal(("templates/parts/show.html:1:4", "DC6002"), Failure("{{ part \"show\" it }}", new Fields { ["it"] = new Fields(), ["x"] = "1" }, ("parts/show", "{{ x }}")));

    [Fact]
    public void A_part_sees_nothing_of_the_part_before_it() =>
        Assert.Equal(
            ("templates/parts/show.html:1:4", "DC6002"),
            Failure("{{ part \"show\" one }}{{ part \"show\" two }}", new Fields { ["one"] = new Fields { ["x"] = "1" }, ["two"] = new Fields() }, ("parts/show", "{{ x }}")));

    [Theory]
    [InlineData("line\n  {{ missing }}", "templates/pages/p.html:2:6")]
    [InlineData("{{ it.missing }}", "templates/pages/p.html:1:7")]
    [InlineData("{{ if !missing }}a{{ end }}", "templates/pages/p.html:1:8")]
    [InlineData("{{ part \"missing\" it }}", "templates/pages/p.html:1:4")]
    [InlineData("{{ it }}", "templates/pages/p.html:1:1")]
    [InlineData("{{ all[3] }}", "templates/pages/p.html:1:8")]
    [InlineData("{{ include 'x' }}", "templates/pages/p.html:1:4")]
    public void A_template_that_fails_is_a_problem_at_its_place_and_no_page(string template, string place) =>
        Assert.Equal((place, "DC6002"), Failure(template, new Fields { ["it"] = new Fields(), ["all"] = new[] { "a" }.Texts() }));

    [Fact]
    public void A_template_that_cannot_be_read_is_a_problem_at_its_place()
    {
        var problem = TemplateSet.Parse([Source("pages/p", "a\n{{ if }}")]).Diagnostics[0];

        Assert.Equal(("DC6001", "templates/pages/p.html", 2), (problem.Code, problem.Place.File, problem.Place.Line));
    }

    [Fact]
    public void Output_is_never_cut()
    {
        var line = new string('x', 70_000);

        Assert.Equal(30 * line.Length, Page("{{ for v in all }}{{ v }}{{ end }}", new Fields { ["all"] = Enumerable.Repeat(line, 30).Texts() }).Length);
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ while true }}{{ for v in all }}{{ end }}{{ end }}")]
    [InlineData("{{ for v in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}")]
    [InlineData("{{ part \"again\" it }}")]
    public void A_template_that_would_never_end_is_a_problem(string template) =>
        Assert.Equal("DC6002", Failure(template, new Fields { ["it"] = new Fields(), ["all"] = new[] { "a" }.Texts() }, ("parts/again", "{{ part \"again\" }}")).Code);

    [Fact]
    public void A_page_without_end_is_a_problem() =>
        Assert.Equal("DC6002", Failure("{{ for v in 1..70 }}{{ x }}{{ end }}", new Fields { ["x"] = new string('x', PageContext.MostPrinted / 64) }).Code);

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ for v in [1] }}", "{{ end }}")]
    [InlineData("{{ (", ") }}")]
    public void Ten_thousand_statements_in_one_another_are_a_problem(string open, string close) =>
        Assert.Contains(TemplateSet.Parse([Source("pages/p", string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000)))]).Diagnostics, d => d.Code == "DC6001");

    [Fact]
    public void A_link_is_relative_to_its_page() =>
        Assert.Equal("../../data/a.csv", Page("{{ to \"/data/a.csv\" }}", []));

    private static string Page(string template, Fields model, params (string Name, string Text)[] parts)
    {
        var rendered = Render(template, model, parts);
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value!.Markup;
    }

    private static (string Place, string Code) Failure(string template, Fields model, params (string Name, string Text)[] parts)
    {
        var rendered = Render(template, model, parts);
        Assert.Null(rendered.Value);
        var problem = Assert.Single(rendered.Diagnostics);
        return (problem.Place.ToString(), problem.Code);
    }

    private static Outcome<Html?> Render(string template, Fields model, (string Name, string Text)[] parts)
    {
        var set = TemplateSet.Parse([Source("pages/p", template), .. parts.Select(p => Source(p.Name, p.Text))]);
        Assert.Empty(set.Diagnostics);
        return new PageRenderer(set.Value, [], "vi").Render("pages/p", model, target => Address.Relative("/van-ban/x/", target));
    }

    private static SourceText Source(string name, string text) => new($"templates/{name}.html", text);
}
