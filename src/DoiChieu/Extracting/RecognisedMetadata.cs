using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>What a text prints about itself, each with its place in the reading text; null where it prints nothing.</summary>
/// <param name="Number">`59-NQ/TW` of the letterhead.</param>
/// <param name="Date">Of the line with place and date.</param>
/// <param name="Issuer">From the title (`CỦA BỘ CHÍNH TRỊ`), the signature (`TM. ỦY BAN NHÂN DÂN`) or the head of the letterhead, as printed.</param>
/// <param name="Title">The title block on one line.</param>
public sealed record RecognisedMetadata(
    Printed<string>? Number,
    Printed<DateOnly>? Date,
    Printed<string>? Issuer,
    Printed<string>? Title)
{
    /// <summary>Of an article, the person whose name stands on a line of its own.</summary>
    public Printed<string>? Writer { get; init; }

    /// <summary>Of an article, the paper as its first paragraph prints it, often in short: `TTXVN`.</summary>
    public Printed<string>? Newspaper { get; init; }
}

/// <summary>Something printed, and where.</summary>
public sealed record Printed<T>(T Value, TextSpan Place);
