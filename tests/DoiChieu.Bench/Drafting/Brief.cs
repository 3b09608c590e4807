using System.Globalization;

namespace DoiChieu.Bench.Drafting;

/// <summary>The five ways of drafting: of 31-NQ/ĐH, 59-NQ/TW, the article on 03-CTr/TU, 17/CTr-UBND and the 2025 report.</summary>
public enum Style
{
    Congress,
    Committee,
    Article,
    Programme,
    Report,
}

/// <summary>What is settled of a document before a word is written: the same for an index whatever the size of the corpus. A place has two, one a term.</summary>
public sealed record Brief(int Index, Style Style, Place Place, int Term, string Number, DateOnly Date)
{
    public static Brief Of(int index, int seed)
    {
        var style = (Style)(index % 5);
        var term = index % 2;
        var dice = new Dice(seed, -1 - index);
        var number = dice.Between(1, 399).ToString("00", CultureInfo.InvariantCulture);
        return new Brief(index, style, Place.At(index / 2), term, Numbered(style, number), new DateOnly(term == 0 ? 2020 : 2025, dice.Between(7, 12), dice.Between(1, 28)));
    }

    public string Id => $"{Place.Id}-{Start}";

    /// <summary>The year in which its term begins.</summary>
    public int Start => Term == 0 ? 2020 : 2025;

    /// <summary>A congress speaks of its term, a programme of the five years of a plan.</summary>
    public int PeriodStart => Style is Style.Congress or Style.Report ? Start : Start + 1;

    public int PeriodEnd => Start + 5;

    /// <summary>Sets targets for this period and the next: what stands against another text is this one's.</summary>
    public bool HasTwoPeriods => Style is Style.Committee or Style.Article;

    public string Period => $"{PeriodStart}-{PeriodEnd}";

    public string PrintedDate => Date.ToString("dd/M/yyyy", CultureInfo.InvariantCulture);

    public string LongDate => $"ngày {Date.ToString("dd", CultureInfo.InvariantCulture)} tháng {Date.ToString("MM", CultureInfo.InvariantCulture)} năm {Date.Year}";

    public string Congress => $"Đại hội đại biểu Đảng bộ {Place.Whole} lần thứ {(Term == 0 ? "XIV" : "XV")}";

    public string Issuer => Style switch
    {
        Style.Congress => Congress,
        Style.Committee => $"Ban Chấp hành Đảng bộ {Place.Whole}",
        Style.Article => $"Ban Thường vụ {Place.Committee}",
        Style.Programme => $"Ủy ban nhân dân {Place.Whole}",
        _ => $"Đảng bộ {Place.Whole}",
    };

    public string Kind => Style switch
    {
        Style.Congress or Style.Committee => "resolution",
        Style.Programme => "programme",
        Style.Report => "report",
        _ => "news",
    };

    public string Title => Style switch
    {
        Style.Congress => $"Nghị quyết {Congress}, nhiệm kỳ {Start} - {Start + 5}",
        Style.Committee => $"Nghị quyết của Ban Chấp hành Đảng bộ về xây dựng và phát triển {Place.Whole} đến năm {Start + 10}",
        Style.Article => $"Ban Thường vụ {Place.Committee} ban hành Chương trình số {Number} về phát triển {Place.Whole}",
        Style.Programme => $"Chương trình hành động thực hiện Kế hoạch phát triển kinh tế - xã hội 05 năm {PeriodStart} - {PeriodEnd}",
        _ => $"Báo cáo chính trị trình {Congress}, nhiệm kỳ {Start} - {Start + 5}",
    };

    public string ShortName => Number.Length > 0 ? $"{Number} {Place.Name}" : $"Báo cáo chính trị {Place.Name} {Start}";

    /// <summary>How another text names it.</summary>
    public string Cited => Style switch
    {
        Style.Congress => $"Nghị quyết số {Number} ngày {PrintedDate} của {Congress}",
        Style.Committee => $"Nghị quyết số {Number} ngày {PrintedDate} của {Issuer}",
        _ => $"Chương trình số {Number} ngày {PrintedDate} của {Issuer}",
    };

    private static string Numbered(Style style, string number) => style switch
    {
        Style.Congress => number + "-NQ/ĐH",
        Style.Committee => number + "-NQ/TU",
        Style.Article => number + "-CTr/TU",
        Style.Programme => number + "/CTr-UBND",
        _ => "",
    };
}
