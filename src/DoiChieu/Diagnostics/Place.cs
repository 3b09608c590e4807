namespace DoiChieu.Diagnostics;

/// <summary>Where a problem stands: a file as its keeper knows it (relative, with `/`), line and column from 1, length in UTF-16 units.
/// For a received text the place is always in the source as received, never in the reading text.</summary>
public readonly record struct Place(string File, int Line, int Column, int Length = 1)
{
    /// <summary>A whole file, when no single line is to blame.</summary>
    public static Place Whole(string file) => new(file, 1, 1, 0);

    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
