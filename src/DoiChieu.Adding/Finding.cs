using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

public enum FindingKind
{
    /// <summary>Part of the original that is not in the source text.</summary>
    SetAside,
    /// <summary>Something a person must look at against the original.</summary>
    Doubt,
    /// <summary>More than one document seems to be in the file.</summary>
    Several,
}

/// <summary>Something that `add` tells, in the words of <see cref="AddWords"/>. `Line` is the line of source.txt, null where it is about the file.</summary>
public sealed record Finding(FindingKind Kind, int? Line, Message Message)
{
    public static Finding SetAside(Message message) => new(FindingKind.SetAside, null, message);

    public static Finding Doubt(Message message, int? line = null) => new(FindingKind.Doubt, line, message);
}
