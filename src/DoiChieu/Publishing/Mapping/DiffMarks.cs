using System.Collections.Immutable;
using DoiChieu.Publishing.Templates;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>One side of a difference as HTML. The words are as printed, whatever is marked.</summary>
internal static class DiffMarks
{
    /// <summary>What only this side has inside `element`.</summary>
    public static HtmlBuilder Words(HtmlBuilder html, ImmutableArray<DiffPiece> pieces, bool isMarked, string element)
    {
        foreach (var piece in pieces)
        {
            Add(html, piece, isMarked, element);
        }

        return html;
    }

    /// <summary>The same, and what is only spelt otherwise in a `rs` of its own; `en` is the mark at the end. All that is folded can be counted.</summary>
    public static HtmlBuilder WithSpelling(HtmlBuilder html, ImmutableArray<DiffPiece> pieces, bool isMarked, string element)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind is PieceKind.Respelt or PieceKind.Ending)
            {
                html.Open("span", "class", piece.Kind == PieceKind.Ending ? "rs en" : "rs").Text(piece.Text).Close("span");
            }
            else
            {
                Add(html, piece, isMarked, element);
            }
        }

        return html;
    }

    private static void Add(HtmlBuilder html, DiffPiece piece, bool isMarked, string element)
    {
        if (isMarked && piece.Kind == PieceKind.Own)
        {
            html.Open(element).Text(piece.Text).Close(element);
        }
        else
        {
            html.Text(piece.Text);
        }
    }
}
