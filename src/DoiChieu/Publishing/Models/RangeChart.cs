using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>A label on an axis at a place of the drawing.</summary>
public sealed record Tick(string Text, decimal At, string Anchor) : IModel
{
    public Fields Fields() => new() { ["text"] = Text, ["at"] = Drawing.Number(At), ["anchor"] = Anchor };
}

/// <summary>One side's value on the axis: a filled stretch from `From` to `To` (a point where they are the same), an open end where the text says so.</summary>
public sealed record Bar(string Kind, string Side, string Value, decimal From, decimal To, decimal? OpenTo) : IModel
{
    // The words stand where there is room for them beside the name of the side.
    private bool IsRight => Math.Min(From, OpenTo ?? From) > 190;

    public Fields Fields() => new()
    {
        ["kind"] = Kind,
        ["side"] = Side,
        ["value"] = Value,
        ["is_point"] = From == To,
        ["x"] = Drawing.Number(From),
        ["width"] = Drawing.Number(To - From),
        ["label_x"] = Drawing.Number(IsRight ? Math.Min(From, OpenTo ?? From) - 9 : Math.Max(To, OpenTo ?? To) + 10),
        ["label_anchor"] = IsRight ? "end" : "start",
        ["open_x"] = OpenTo is { } end ? Drawing.Number(Math.Min(To, end)) : null,
        ["open_width"] = OpenTo is { } stop ? Drawing.Number(Math.Abs(stop - To)) : null,
    };
}

/// <summary>Two values on one axis of their own, drawn only where they may be read together. The axis begins at 0.</summary>
public sealed record RangeChart(string Id, string Title, string Description, ImmutableArray<Tick> Ticks, Bar Old, Bar New, string Caption) : IModel
{
    /// <summary>The drawn values as printed, with their units.</summary>
    public string OldPrinted { get; init; } = "";

    public string NewPrinted { get; init; } = "";

    /// <summary>What they say, in words of ours; empty on pages in the language of the texts.</summary>
    public string OldReading { get; init; } = "";

    public string NewReading { get; init; } = "";

    public Fields Fields() => new()
    {
        ["id"] = Id, ["title"] = Title, ["description"] = Description, ["ticks"] = Ticks.List(), ["old"] = Old.Fields(), ["new"] = New.Fields(), ["caption"] = Caption,
    };
}

/// <summary>A value to draw: bounds as parsed, open where the text gives one bound only, and as printed.</summary>
public sealed record Drawn(string Side, string Printed, decimal? Low, decimal? High)
{
    public bool IsOpenBelow { get; init; } = Low is null;

    public bool IsOpenAbove { get; init; } = High is null;
}

internal static class Drawing
{
    private const decimal Left = 8;
    private const decimal Right = 320;
    private const decimal HalfRight = 156;

    // Four steps of 1, 2, 2.5 or 5 times a power of ten: labels that people count in.
    private static readonly ImmutableArray<decimal> Steps = [1, 2, 2.5m, 3, 4, 5, 6, 8, 10];

    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static (ImmutableArray<Tick> Ticks, decimal Top) Axis(decimal most, Func<decimal, string> printed)
    {
        var step = Step(most);
        var top = step * 4;
        var ticks = Enumerable.Range(0, 5).Where(i => i % 2 == 0 || top >= 4)
            .Select(i => new Tick(printed(step * i), Place(step * i, top), i == 0 ? "start" : i == 4 ? "end" : "middle"));
        return ([.. ticks], top);
    }

    public static Bar Bar(string kind, Drawn value, decimal top) => Bar(kind, value, top, Right);

    /// <summary>The bar in a drawing half as wide, for two panels side by side on a phone.</summary>
    public static Bar HalfBar(string kind, Drawn value, decimal top) => Bar(kind, value, top, HalfRight);

    private static Bar Bar(string kind, Drawn value, decimal top, decimal right)
    {
        var low = value.Low ?? value.High ?? 0;
        var high = value.High ?? value.Low ?? 0;
        var open = value.IsOpenBelow ? Place(0, top, right) : value.IsOpenAbove ? Place(top, top, right) : (decimal?)null;
        return new Bar(kind, value.Side, value.Printed, Place(low, top, right), Place(high, top, right), open);
    }

    private static decimal Place(decimal value, decimal top, decimal right = Right) => Left + ((right - Left) * value / top);

    private static decimal Step(decimal most)
    {
        var power = 1m;
        while (power * 10 * 4 < most)
        {
            power *= 10;
        }

        while (power * 4 > most && most > 0)
        {
            power /= 10;
        }

        return Steps.Select(s => s * power).First(s => s * 4 > most || s == 10 * power);
    }
}
