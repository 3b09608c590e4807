namespace DoiChieu.Extracting.Targets;

/// <summary>What a printed number is, when it is not a value.</summary>
internal enum NumberRole
{
    /// <summary>Not decided, or a value.</summary>
    Open,
    /// <summary>In a year, a period or a date.</summary>
    Time,
    /// <summary>In a name: a document's number, `lớp 9`, `5G`, “3 không”.</summary>
    Name,
    Age,
    /// <summary>`/10.000 dân`.</summary>
    Per,
    /// <summary>What a value is compared with, or a past result.</summary>
    Base,
    Footnote,
    /// <summary>A number inside the words of an indicator; a reader should look at it.</summary>
    Unread,
    Value,
}
