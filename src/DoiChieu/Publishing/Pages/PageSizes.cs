namespace DoiChieu.Publishing.Pages;

/// <summary>How much one page of a list holds before the list goes on on another. Each is well below what fits a page of 120 kB as it is sent (a third of it on drafted texts, docs/performance.md), and above what five texts have.</summary>
public sealed record PageSizes
{
    public static readonly PageSizes Default = new();

    public int Documents { get; init; } = 150;

    public int Comparisons { get; init; } = 100;

    public int Lines { get; init; } = 300;

    /// <summary>Indicators and their figures in the list of indicators.</summary>
    public int Figures { get; init; } = 400;

    /// <summary>Differences of one kind, a quotation of each side with each.</summary>
    public int Differences { get; init; } = 300;

    /// <summary>Couples of texts named above the differences; more are a list of comparisons, which has a page already.</summary>
    public int Couples { get; init; } = 60;

    /// <summary>Documents with all their headings and targets in the index of the site, or with all their files.</summary>
    public int IndexedDocuments { get; init; } = 25;

    /// <summary>Documents that are not here, and the places that cite them, on one page.</summary>
    public int Citations { get; init; } = 600;

    /// <summary>Places that cite one document that is not here.</summary>
    public int Places { get; init; } = 150;

    /// <summary>Lines of a list of nothing but names.</summary>
    public int Names { get; init; } = 500;

    /// <summary>What the home page names before it leads to the list.</summary>
    public int AtHome { get; init; } = 30;

    /// <summary>Texts of which one drawing can still show how they stand to one another.</summary>
    public int Drawn { get; init; } = 40;
}
