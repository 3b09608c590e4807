using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A text on the way of targets: what it is, who set its targets, which texts it says it carries out.</summary>
/// <param name="Number">Its place in the order of the texts, from 1; the drawing names columns by it.</param>
/// <param name="Period">What its targets are for.</param>
/// <param name="Who">Kind and issuer.</param>
/// <param name="CarriesOut">Texts here that it says it carries out, each linked to where it says so.</param>
/// <param name="Side">`old` or `new`: on which side of the break its territory stands.</param>
public sealed record LineageText(string Number, Link Document, string Period, string Who, ImmutableArray<Link> CarriesOut, string Caution, string Side) : IModel
{
    /// <summary>The document and what its targets are for; the document alone where nothing says that.</summary>
    public string Name { get; init; } = Document.Text;

    public Fields Fields() => new()
    {
        ["number"] = Number, ["document"] = Document.Fields(), ["period"] = Period, ["name"] = Name, ["who"] = Who, ["carries_out"] = CarriesOut.List(), ["caution"] = Caution, ["side"] = Side,
    };
}

/// <summary>A printed value in few words.</summary>
/// <param name="Words">The value, or that there is none.</param>
/// <param name="Clause">The printed clause where there is no number; else empty.</param>
public sealed record LineageValue(string Words, string Clause, string Href, string When) : IModel
{
    /// <summary>What it says, in words of ours, where the pages have another language than the texts; else empty.</summary>
    public string Reading { get; init; } = "";

    public Fields Fields() => new() { ["reading"] = Reading, ["words"] = Words, ["clause"] = Clause, ["href"] = Href, ["when"] = When };
}

/// <summary>What became of a target on the way from an earlier text.</summary>
/// <param name="Changes">Fixed words, one a kind of change.</param>
/// <param name="Verdict">Over a border, or where the measure is another: the verdict of the comparison instead; else null.</param>
/// <param name="Sentence">What the row of the comparison says.</param>
/// <param name="Row">That row.</param>
public sealed record LineageStepLine(string From, ImmutableArray<string> Changes, Conclusion? Verdict, string Sentence, string Row) : IModel
{
    public Fields Fields() => new()
    {
        ["from"] = From, ["changes"] = Changes.Texts(), ["verdict"] = Verdict?.Fields(), ["sentence"] = Sentence, ["row"] = Row,
    };
}

/// <summary>The printed words of a task that name a target.</summary>
public sealed record LineageMention(string Words, string Href) : IModel
{
    public Fields Fields() => new() { ["words"] = Words, ["href"] = Href };
}

/// <summary>A target at one text.</summary>
/// <param name="Key">How the drawing marks it: `first`, `same`, `near`, `other`, `beside`, `absent`, `task`; empty where nothing is known.</param>
public sealed record LineageCell(LineageText Text, string Key, ImmutableArray<LineageValue> Values, ImmutableArray<LineageStepLine> Steps) : IModel
{
    /// <summary>Where a task of this text already names the target, which it does not set; else null.</summary>
    public LineageMention? Mention { get; init; }

    /// <summary>What changed since the nearest earlier text, each once.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    public Fields Fields() => new()
    {
        ["text"] = Text.Fields(),
        ["key"] = Key,
        ["values"] = Values.List(),
        ["steps"] = Steps.List(),
        ["changes"] = Changes.Texts(),
        ["mention"] = Mention?.Fields(),
        ["verdicts"] = Steps.Where(s => s.Verdict is not null).List(),
    };
}

/// <summary>A target and its way, a cell a text.</summary>
public sealed record LineageRow(string Id, Link Name, ImmutableArray<LineageCell> Cells) : IModel
{
    /// <summary>Only the texts that state it, or were looked through for it.</summary>
    public IEnumerable<LineageCell> Stops => Cells.Where(c => c.Key.Length > 0 && c.Mention is null);

    /// <summary>Texts whose tasks only name it.</summary>
    public IEnumerable<LineageCell> Mentions => Cells.Where(c => c.Mention is not null);

    public Fields Fields() => new() { ["id"] = Id, ["name"] = Name.Fields(), ["cells"] = Cells.List() };
}

/// <summary>The targets of one theme, drawn and as a table.</summary>
public sealed record LineageTheme(string Key, string Name, LineageDrawing Drawing, ImmutableArray<LineageRow> Rows) : IModel
{
    public Fields Fields() => new() { ["key"] = Key, ["name"] = Name, ["drawing"] = Drawing.Fields(), ["rows"] = Rows.List(), ["count"] = Rows.Length };
}

/// <summary>A page of the ways in one line of territories.</summary>
/// <param name="Territories">Their names.</param>
/// <param name="Cautions">What is to be known of its texts.</param>
public sealed record LineagePage(string Path, string Territories, ImmutableArray<Caution> Cautions, ImmutableArray<LineageText> Texts, ImmutableArray<LineageTheme> Themes);

/// <summary>A line of territories in the list of them.</summary>
public sealed record LineageLine(Link Territories, int Texts, int Targets) : IModel
{
    public Fields Fields() => new() { ["territories"] = Territories.Fields(), ["texts"] = Texts, ["targets"] = Targets };
}

/// <summary>The way of one target in one line of territories.</summary>
/// <param name="Path">The page of the line.</param>
public sealed record LineageWay(string Path, string Territories, LineageRow Row);

/// <summary>Targets down, texts across: which text states which target, and what changed.</summary>
public sealed record LineageDrawing(
    string Id, string Title, string Description, int Width, int Height, ImmutableArray<DrawnColumn> Columns, ImmutableArray<int> Cuts, ImmutableArray<DrawnWay> Ways) : IModel
{
    public Fields Fields() => new()
    {
        ["id"] = Id,
        ["title"] = Title,
        ["description"] = Description,
        ["width"] = Width,
        ["height"] = Height,
        ["columns"] = Columns.List(),
        ["cuts"] = new Scriban.Runtime.ScriptArray(Cuts.Select(c => (object)c)),
        ["ways"] = Ways.List(),
    };
}

/// <summary>The number above a column.</summary>
public sealed record DrawnColumn(string Number, int X, string Side) : IModel
{
    public Fields Fields() => new() { ["number"] = Number, ["x"] = X, ["side"] = Side };
}

/// <summary>A row of the drawing: the target's name and its marks.</summary>
public sealed record DrawnWay(string Href, ImmutableArray<DrawnLine> Lines, int RuleY, ImmutableArray<DrawnMark> Marks) : IModel
{
    public Fields Fields() => new() { ["href"] = Href, ["lines"] = Lines.List(), ["rule_y"] = RuleY, ["marks"] = Marks.List() };
}

/// <summary>A mark where a row and a column meet.</summary>
/// <param name="Sign">A letter or sign that says the same as its colour.</param>
public sealed record DrawnMark(string Key, string Side, string Sign, int X, int Y, string Words) : IModel
{
    public Fields Fields() => new()
    {
        ["key"] = Key, ["side"] = Side, ["sign"] = Sign, ["left"] = X - 9, ["top"] = Y - 9, ["x"] = X, ["text_y"] = Y + 5, ["words"] = Words,
    };
}
