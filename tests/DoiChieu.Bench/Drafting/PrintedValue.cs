using System.Globalization;

namespace DoiChieu.Bench.Drafting;

/// <summary>A number with its comparator, as printed and as it is to be read.</summary>
public sealed record PrintedValue(string Words, string Comparator, decimal? Low, decimal? High)
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static PrintedValue Of(ValueForm form, Dice dice)
    {
        var shape = dice.One(form.Forms);
        var low = Drawn(form, dice);
        return shape switch
        {
            "range" => Range(form, low, dice),
            "ge" => new(dice.One(["tối thiểu ", "ít nhất "]) + Printed(low, form), "ge", low, null),
            "after" => new(Printed(low, form) + " trở lên", "ge", low, null),
            "gt" => new("trên " + Printed(low, form), "gt", low, null),
            "lt" => new("dưới " + Printed(low, form), "lt", null, low),
            "approx" => new("khoảng " + Printed(low, form), "approx", low, low),
            "rank" => new("nhóm " + Printed(low, form), "le", null, low),
            _ => new(Printed(low, form), "eq", low, low),
        };
    }

    private static PrintedValue Range(ValueForm form, decimal low, Dice dice)
    {
        var step = (decimal)Math.Pow(10, -form.Digits) * dice.Between(5, 15);
        var high = low + (form.Digits == 0 ? Math.Min(step, 5) : step);
        var bounds = $"{Number(low, form)} - {Number(high, form)}";
        return new(bounds + Joined(form), "range", low, high);
    }

    private static decimal Drawn(ValueForm form, Dice dice)
    {
        var scale = (decimal)Math.Pow(10, form.Digits);
        return dice.Between((int)(form.Least * scale), (int)(form.Greatest * scale)) / scale;
    }

    private static string Printed(decimal number, ValueForm form) => Number(number, form) + Joined(form);

    // 24 xã, 76%.
    private static string Joined(ValueForm form) => form.Unit.StartsWith('%') ? form.Unit : " " + form.Unit;

    // Counts below ten are printed with a zero before them: 08 xã.
    private static string Number(decimal number, ValueForm form) =>
        form is { Digits: 0, Unit: "xã" } && number < 10
            ? number.ToString("00", Vietnamese)
            : number.ToString(form.Digits > 0 ? "#,0." + new string('#', form.Digits) : "#,0", Vietnamese);
}
