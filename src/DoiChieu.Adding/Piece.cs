using System.Collections.Immutable;

namespace DoiChieu.Adding;

/// <summary>What an original holds, in the order of reading.</summary>
public abstract record Piece;

/// <summary>A paragraph on one line, its printed number or dash included.</summary>
public sealed record ParagraphPiece(string Text) : Piece;

/// <summary>A table that is a table: rows of cells, every row as long as the longest. What a merged cell covers is empty.</summary>
public sealed record TablePiece(ImmutableArray<ImmutableArray<string>> Rows) : Piece;
