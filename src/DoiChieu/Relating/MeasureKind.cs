using System.Text.RegularExpressions;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>What sort of thing a printed number is. Two kinds are never compared.</summary>
public enum MeasureKind
{
    /// <summary>A clause without a number.</summary>
    Clause,
    /// <summary>How fast something grows: “tăng bình quân 10 - 12,5%/năm”.</summary>
    Growth,
    /// <summary>By how much something is to change: “mức giảm tỷ lệ nghèo”.</summary>
    Change,
    /// <summary>A part of a whole, in percent.</summary>
    Share,
    /// <summary>A sum of money.</summary>
    Money,
    /// <summary>Anything else that is counted or measured.</summary>
    Amount,
}

/// <summary>Tells the kind of a measure from its printed words.</summary>
public static partial class MeasureKinds
{
    /// <summary>Tells by the unit, the indicator as written, and the words that stand before the value in its clause.</summary>
    public static MeasureKind Of(Measure measure, string before)
    {
        if (measure.Comparator == Comparator.None)
        {
            return MeasureKind.Clause;
        }

        if (ChangeName().IsMatch(measure.IndicatorAsWritten))
        {
            return MeasureKind.Change;
        }

        if (!measure.Unit.StartsWith('%'))
        {
            return PrintedUnit.Parse(measure.Unit).IsMoney ? MeasureKind.Money : MeasureKind.Amount;
        }

        if (ShareName().IsMatch(measure.IndicatorAsWritten))
        {
            return MeasureKind.Share;
        }

        return RateName().IsMatch(measure.IndicatorAsWritten) || GrowsBy().IsMatch(before) ? MeasureKind.Growth : MeasureKind.Share;
    }

    /// <summary>How a sentence for citizens calls the kind.</summary>
    public static Bilingual Name(this MeasureKind kind) => kind switch
    {
        MeasureKind.Clause => new("lời văn không có con số", "words without a number"),
        MeasureKind.Growth => new("tốc độ tăng", "a rate of growth"),
        MeasureKind.Change => new("mức thay đổi", "an amount of change"),
        MeasureKind.Share => new("tỷ lệ phần trăm", "a percentage"),
        MeasureKind.Money => new("số tiền", "a sum of money"),
        _ => new("số lượng", "a count"),
    };

    // `Tỷ lệ hộ nghèo: giảm` and `Giảm tỷ lệ hộ nghèo` are names of a target that says by how much.
    [GeneratedRegex(@"^(mức|số) (giảm|tăng)\b|^((kéo|cắt) )?giảm\b|\bgiảm$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeName();

    [GeneratedRegex(@"^(tốc độ|tăng trưởng|mức tăng trưởng|nhịp độ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RateName();

    // “tỷ lệ kết nạp đảng viên mới … tăng 3 - 4% trên tổng số đảng viên” is a share by its own name, whatever the verb.
    [GeneratedRegex(@"^(tỷ|tỉ) (lệ|trọng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareName();

    // The verb right before the value. “Đóng góp … vào tăng trưởng kinh tế … ở mức trên 55%” names growth and is none.
    [GeneratedRegex(@"\b(tăng|giảm)( thêm| bình quân| trung bình| hằng năm| hàng năm| mỗi năm| khoảng| từ)*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GrowsBy();
}
