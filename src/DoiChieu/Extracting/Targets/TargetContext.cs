namespace DoiChieu.Extracting.Targets;

/// <summary>What stands around a target's text.</summary>
/// <param name="Opening">The year or period that opened the target, where the text is a bullet of it.</param>
/// <param name="Heading">The year or period of the nearest heading that prints one.</param>
/// <param name="Document">The document's own period.</param>
/// <param name="Parent">The indicator whose parts the bullets list: `Tỷ lệ trường đạt chuẩn quốc gia:`; or empty.</param>
internal sealed record TargetContext(Horizon? Opening, Horizon? Heading, Horizon? Document, string Parent)
{
    public static readonly TargetContext None = new(null, null, null, "");

    /// <summary>The year the document was issued; 0 where it prints none.</summary>
    public int Issued { get; init; }

    /// <summary>How the document prints numbers.</summary>
    public Reading.NumberSigns Signs { get; init; }

    /// <summary>What a document's own facts say, before any heading.</summary>
    public static TargetContext Of(Reading.DocumentMetadata metadata) => None with { Document = Horizon.Parse(metadata.Period), Issued = metadata.Date?.Year ?? 0 };

    /// <summary>Whether a horizon lies before the document's period, or before it was issued: what stands with it is a result.</summary>
    public bool IsPast(Horizon horizon)
    {
        // A heading `Đến năm 2030` and a document for 2030 say where a period ends: 2027 is not past there.
        // A plan for 2021-2025 of the year 2023 that speaks of 2022 tells a result.
        var start = Document is { Kind: HorizonKind.Period } period ? Math.Max(period.FirstYear, Issued <= period.LastYear ? Issued : 0)
            : Issued > 0 ? Issued
            : (Document ?? (Heading is { Kind: HorizonKind.Period } ? Heading : null))?.FirstYear ?? 0;
        return horizon.LastYear > 0 && (horizon.LastYear < start || (horizon.Kind == HorizonKind.Period && horizon.LastYear == start));
    }
}

/// <summary>A measure as read from a text. Offsets are characters of that text.</summary>
/// <param name="Start">Where the verbatim words begin.</param>
/// <param name="Family">What its unit has in common with those of its parts.</param>
/// <param name="NeedsUnit">It is a number, and neither a rank nor so many of so many.</param>
internal sealed record Found(
    int Start,
    int Length,
    Stretch Sentence,
    string Indicator,
    string Breakdown,
    Comparator Comparator,
    decimal? Low,
    decimal? High,
    string Unit,
    string Family,
    bool NeedsUnit,
    Timing Timing)
{
    public Comparator? Opens { get; init; }

    public bool IsAbout { get; init; }

    public bool IsRank { get; init; }

    /// <summary>The value is by how much it falls; else null.</summary>
    public Fall? Fall { get; init; }

    /// <summary>The times printed with the value, where there are several: `đến năm 2025 và 2030 đạt 95%`; else empty.</summary>
    public string Times { get; init; } = "";
}

/// <summary>When a measure is meant for, how, and where that is printed.</summary>
internal sealed record Timing(Horizon? Horizon, Aggregation Aggregation, HorizonOrigin Origin)
{
    /// <summary>The same for a part of the whole: its own words do not print it.</summary>
    public Timing Inherited => Origin == HorizonOrigin.Stated ? this with { Origin = HorizonOrigin.Target } : this;
}

/// <summary>The measures of one text, and what its bullets need to know.</summary>
internal sealed record TargetReading(PrintedText Text, System.Collections.Immutable.ImmutableArray<Found> Measures, Horizon? Opening, string Header);
