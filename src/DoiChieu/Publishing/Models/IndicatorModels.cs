using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>An indicator in a list: its name, its figures in small with the documents that state them, and what is concluded.</summary>
public sealed record IndicatorEntry(Link Name, ImmutableArray<PicturePanel> Picture, ImmutableArray<Conclusion> Conclusions) : IModel
{
    /// <summary>How many territories more state it; empty where all are pictured.</summary>
    public string More { get; init; } = "";

    public Fields Fields() => new() { ["more"] = More, ["name"] = Name.Fields(), ["panels"] = Picture.List(), ["verdicts"] = Conclusions.List() };
}

/// <summary>What a list must know of an indicator before its page is made.</summary>
/// <param name="Place">In the vocabulary.</param>
/// <param name="Weight">It and its pictured figures: what it takes of a page.</param>
public sealed record ListedIndicator(Planned<IndicatorPage> Page, int Place, string Name, string ThemeKey, string ThemeName, int Weight);

public sealed record IndicatorTheme(string Key, string Name, ImmutableArray<IndicatorEntry> Indicators) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["name"] = Name, ["indicators"] = Indicators.List(), ["count"] = Indicators.Length };
}

/// <summary>One time that a document states the indicator.</summary>
/// <param name="Place">Where in the document: “chỉ tiêu (8)”.</param>
/// <param name="Side">`old` or `new`: on which side of the break its territory stands.</param>
public sealed record Statement(Link Document, string Place, string Date, PrintedValue Value, Html Sentence, string Side) : IModel
{
    /// <summary>Notes below the text whose numbers stand in the paragraph.</summary>
    public ImmutableArray<Link> Footnotes { get; init; } = [];

    public Fields Fields() => new()
    {
        ["document"] = Document.Fields(), ["place"] = Place, ["date"] = Date, ["value"] = Value.Fields(), ["sentence"] = Sentence, ["side"] = Side, ["footnotes"] = Footnotes.List(),
    };
}

/// <summary>Statements about one territory. Between two groups lies a break: nothing is carried over it.</summary>
/// <param name="Break">What lies between this group and the one before; null for the first.</param>
public sealed record StatementGroup(string Territory, string Side, ImmutableArray<Statement> Statements, Caution? Break, PaneChart? Chart) : IModel
{
    /// <summary>Said where there is no chart.</summary>
    public string WhyNoChart { get; init; } = "";

    public Fields Fields() => new()
    {
        ["territory"] = Territory, ["side"] = Side, ["statements"] = Statements.List(), ["break"] = Break?.Fields(), ["chart"] = Chart?.Fields(), ["why_no_chart"] = WhyNoChart,
    };
}

/// <summary>What one side of the main comparison sets, at the head of an indicator's page.</summary>
/// <param name="Side">`old` or `new`.</param>
public sealed record HeadSide(string Name, string Side, ImmutableArray<PrintedValue> Values) : IModel
{
    public Fields Fields() => new() { ["name"] = Name, ["side"] = Side, ["values"] = Values.List() };
}

/// <summary>A break that concerns this indicator, and what is known of it from outside the texts.</summary>
public sealed record BreakNote(Caution Break, ImmutableArray<OutsideNote> Outside) : IModel
{
    public Fields Fields() => new() { ["break"] = Break.Fields(), ["outside"] = Outside.List() };
}

/// <summary>A fact from outside the texts, with where it was read.</summary>
public sealed record OutsideNote(string Text, string Source) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["source"] = Source };
}

/// <summary>A pair of this indicator in a comparison.</summary>
/// <param name="Counterparts">Paragraphs of the pair that stand under other indicators: without them a pair of two would be shown with one side.</param>
/// <param name="IsMain">Whether it is the comparison of the home page.</param>
public sealed record IndicatorPair(Link Row, string Comparison, Conclusion Conclusion, string Why, ImmutableArray<Quotation> Counterparts, bool IsMain) : IModel
{
    public Fields Fields() => new()
    {
        ["row"] = Row.Fields(), ["comparison"] = Comparison, ["verdict"] = Conclusion.Fields(), ["why"] = Why, ["counterparts"] = Counterparts.List(),
    };
}

/// <summary>A drawing of what documents set for one territory: years across, values up, an axis of its own.</summary>
/// <param name="Sources">Which document sets which drawn value for when, a line each; and what is not drawn.</param>
public sealed record PaneChart(
    string Id, string Title, string Description, ImmutableArray<PaneTick> Ticks, ImmutableArray<PaneLabel> Years, ImmutableArray<PaneMark> Marks, ImmutableArray<string> Sources) : IModel
{
    /// <summary>Unit of the axis as printed; empty where the axis says it: two panes side by side may count in two.</summary>
    public string Unit { get; init; } = "";

    // Numbers of up to five characters fit left of the axis; “1.000.000” needs more.
    private int Overhang => Ticks.Max(t => t.Text.Length) is > 5 and var longest ? (longest - 5) * 9 : 0;

    public Fields Fields() => new()
    {
        ["left"] = Drawing.Number(-Overhang), ["width"] = Drawing.Number(340 + Overhang), ["unit"] = Unit, ["id"] = Id, ["title"] = Title, ["description"] = Description, ["ticks"] = Ticks.List(), ["years"] = Years.List(), ["marks"] = Marks.List(), ["sources"] = Sources.Texts(),
    };
}

public sealed record PaneTick(string Text, decimal Y) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["y"] = Drawing.Number(Y), ["text_y"] = Drawing.Number(Y + 5) };
}

/// <summary>Words at a place along one axis of a pane: a year below it, a value beside a mark.</summary>
public sealed record PaneLabel(string Text, decimal At) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["at"] = Drawing.Number(At) };
}

/// <summary>One value in a pane. `OpenTop` is where a dashed end stops when the text says “trở lên”.</summary>
public sealed record PaneMark(string Kind, decimal X, decimal Top, decimal Bottom, decimal? OpenY, PaneLabel Label) : IModel
{
    public Fields Fields() => new()
    {
        ["kind"] = Kind,
        ["x"] = Drawing.Number(X),
        ["left"] = Drawing.Number(X - 7),
        ["is_point"] = Top == Bottom,
        ["y"] = Drawing.Number(Top),
        ["height"] = Drawing.Number(Bottom - Top),
        ["open_y"] = OpenY is { } y ? Drawing.Number(Math.Min(y, Top)) : null,
        ["open_height"] = OpenY is { } end ? Drawing.Number(Math.Abs(end - Top)) : null,
        ["open_left"] = Drawing.Number(X - 14),
        ["label"] = Label.Fields(),
    };
}
