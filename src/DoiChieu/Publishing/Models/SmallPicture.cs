using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Models;

/// <summary>The bar of a value in a small picture, with the words that stand for it where it is not seen.</summary>
public sealed record PictureBar(string Id, string Title, string Description, Bar Bar) : IModel
{
    public Fields Fields() => new() { ["id"] = Id, ["title"] = Title, ["description"] = Description, ["bar"] = Bar.Fields() };
}

/// <summary>A value of a small picture: as printed, or empty where the text has words only.</summary>
/// <param name="Detail">Printed words that narrow it down, or empty.</param>
/// <param name="About">In our words: for when, and who sets it.</param>
public sealed record PictureValue(string Printed, string Detail, string About) : IModel
{
    public Fields Fields() => new() { ["printed"] = Printed, ["detail"] = Detail, ["about"] = About };
}

/// <summary>A bar, and all values that it stands for: texts may print one interval in several ways, or for several times.</summary>
/// <param name="Bar">Null where the axis of the panel cannot hold the value.</param>
public sealed record PictureLine(PictureBar? Bar, ImmutableArray<PictureValue> Values) : IModel
{
    public Fields Fields() => new() { ["bar"] = Bar?.Fields(), ["values"] = Values.List() };
}

/// <summary>What documents set for one territory, on an axis that no other panel shares. All panels of an indicator side by side are its small picture.</summary>
/// <param name="Side">`old` or `new`.</param>
/// <param name="Lines">Empty where no document of the territory states it.</param>
/// <param name="Scale">Where the axis ends, in our words; empty where nothing is drawn.</param>
/// <param name="Unit">Unit of the axis as printed.</param>
/// <param name="IsCut">Whether a break lies between it and the panel before.</param>
public sealed record PicturePanel(string Side, string Heading, ImmutableArray<PictureLine> Lines, string Scale, string Unit, bool IsCut) : IModel
{
    public Fields Fields() => new()
    {
        ["side"] = Side, ["heading"] = Heading, ["lines"] = Lines.List(), ["scale"] = Scale, ["unit"] = Unit, ["is_cut"] = IsCut,
    };
}
