namespace DoiChieu.Extracting.Targets;

/// <summary>Brings the lower bound of a range to the scale that is printed with the upper: `từ 800 triệu đến 1,2 tỷ đồng` is 0,8 to 1,2 tỷ.</summary>
internal static class UnitScale
{
    public static decimal Convert(Tokens tokens, decimal number, Unit own, Unit printed)
    {
        if (own.Kind == UnitKind.None || printed.Kind == UnitKind.None)
        {
            return number;
        }

        var power = Power(tokens, own) - Power(tokens, printed);
        for (; power > 0; power--)
        {
            number *= 10;
        }

        for (; power < 0; power++)
        {
            number /= 10;
        }

        return number;
    }

    private static int Power(Tokens tokens, Unit unit)
    {
        var power = 0;
        for (var i = unit.From; i < unit.NounFrom; i++)
        {
            power += Words.ScaleFactor.At(tokens, i, i + 1) is { Found: true } factor ? factor.Value[0] - '0' : 0;
        }

        return power;
    }
}
