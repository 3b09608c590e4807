using System.Collections.Immutable;

namespace DoiChieu.Structuring.Grids;

/// <summary>Why lines with strokes are no table, or half of one.</summary>
internal enum PipeFault
{
    /// <summary>Their lines have not the same number of cells, and nothing numbers them.</summary>
    Uneven,
    /// <summary>`TT | Chỉ tiêu | Kết quả |`, and no rows below it that have as many cells.</summary>
    HeadAlone,
}

/// <summary>Lines with strokes that could not be read for certain.</summary>
/// <param name="Cells">How many cells each line has.</param>
internal sealed record PipeDoubt(PipeFault Fault, TextLine First, TextLine Last, ImmutableArray<int> Cells);
