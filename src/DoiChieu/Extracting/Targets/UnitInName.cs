namespace DoiChieu.Extracting.Targets;

/// <summary>Reads the unit in brackets behind the name of an indicator: `Tỷ lệ đô thị hóa (%)`.</summary>
internal static class UnitInName
{
    public static (string Name, string Unit) Of(string indicator)
    {
        var words = Tokens.Of(indicator);
        var open = words.Count - 2;
        while (open > 0 && !words.IsSign(open, "("))
        {
            open--;
        }

        if (open <= 0 || !words.IsSign(words.Count - 1, ")") || !UnitReader.IsKnown(words, open + 1) || UnitReader.Read(words, open + 1) is var unit && unit.To != words.Count - 1)
        {
            return (indicator, "");
        }

        return (indicator[..words[open - 1].End], unit.Printed);
    }
}
