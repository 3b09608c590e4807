using System.Collections.Immutable;
using System.Xml;

namespace DoiChieu.Publishing.Workbooks;

/// <summary>How a cell is kept: as a number, as text that no program takes for a formula or a date, as a heading.</summary>
internal enum CellForm
{
    Text,
    Number,
    Heading,
}

internal sealed record Cell(string Words, CellForm Form)
{
    public static readonly Cell Empty = new("", CellForm.Text);
}

/// <summary>A sheet: its name, its rows. The rows of a table stand below a heading that stays in view.</summary>
internal sealed record Sheet(string Name, bool HasHeader, ImmutableArray<ImmutableArray<Cell>> Rows)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Narrowest = 8;
    private const int Widest = 60;

    /// <summary>The sheet as a part of a workbook (ECMA-376, SpreadsheetML).</summary>
    public byte[] Write() => SheetXml.Bytes(xml =>
    {
        xml.WriteStartElement("worksheet", Main);
        View(xml);
        Columns(xml);
        xml.WriteStartElement("sheetData");
        for (var i = 0; i < Rows.Length; i++)
        {
            xml.WriteStartElement("row");
            foreach (var cell in Rows[i])
            {
                Cell(xml, cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (HasHeader && Rows.Length > 0)
        {
            xml.WriteStartElement("autoFilter");
            xml.WriteAttributeString("ref", $"A1:{Letters(Rows[0].Length)}{SheetXml.Text(Rows.Length)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>Name of a column, from 1: A, B … Z, AA.</summary>
    internal static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    private void View(XmlWriter xml)
    {
        if (!HasHeader)
        {
            return;
        }

        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Columns(XmlWriter xml)
    {
        var count = Rows.Select(r => r.Length).DefaultIfEmpty().Max();
        if (count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols");
        for (var i = 0; i < count; i++)
        {
            var width = Rows.Where(r => r.Length > i).Max(r => r[i].Words.Length);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", SheetXml.Text(i + 1));
            xml.WriteAttributeString("max", SheetXml.Text(i + 1));
            xml.WriteAttributeString("width", SheetXml.Text(Math.Clamp(width + 2, Narrowest, Widest)));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, Cell cell)
    {
        xml.WriteStartElement("c");
        if (cell.Words.Length == 0)
        {
            xml.WriteEndElement();
            return;
        }

        if (cell.Form == CellForm.Number)
        {
            xml.WriteElementString("v", cell.Words);
            xml.WriteEndElement();
            return;
        }

        xml.WriteAttributeString("s", cell.Form == CellForm.Heading ? Styles.Heading : MayBeTakenForAFormula(cell.Words) ? Styles.Quoted : Styles.Text);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetXml.Escaped(cell.Words));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Stored as text it is text; the mark keeps it so when someone edits the cell.
    private static bool MayBeTakenForAFormula(string words) => words[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
