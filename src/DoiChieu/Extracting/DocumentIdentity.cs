using DoiChieu.Diagnostics;

namespace DoiChieu.Extracting;

/// <summary>Something that a text seems to print about itself.</summary>
/// <param name="Value">As it goes into document.yaml.</param>
/// <param name="Line">Line of source.txt where it is printed.</param>
/// <param name="Doubt">What speaks against it, or why a person must look; null where the form of a letterhead leaves none.</param>
public sealed record Recognised(string Value, int Line, Message? Doubt)
{
    public bool IsSure => Doubt is null;
}

/// <summary>What a text prints about itself, for a keeper to look over; null where nothing of the kind is printed.</summary>
/// <param name="Kind">A kind of document.yaml.</param>
/// <param name="Term">`2021-2025`, of the title.</param>
public sealed record DocumentIdentity(Recognised? Number, Recognised? Date, Recognised? Issuer, Recognised? Title, Recognised? Kind, Recognised? Term);
