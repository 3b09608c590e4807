namespace DoiChieu.Reading;

/// <summary>Which sign a text puts before decimals.</summary>
public enum NumberSigns
{
    /// <summary>`172.033,5`: a comma before decimals, dots between thousands.</summary>
    Vietnamese,
    /// <summary>`172,033.5`</summary>
    English,
}
