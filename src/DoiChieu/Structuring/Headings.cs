namespace DoiChieu.Structuring;

/// <summary>Forms of headings without number. Headings of one form below one division stand side by side.</summary>
internal static class Headings
{
    public const string Plain = "heading";
    public const string Capitals = "HEADING";
    public const string Dated = "heading with a year";
    public const string Period = "period";
    public const string Group = "group";

    /// <summary>An article that answers questions sets each of them off: the next one closes all that answers it.</summary>
    public const string Question = "question";

    public static string Form(string words) =>
        Forms.IsPeriod(words) ? Period : Forms.IsCapitals(words) ? Capitals : Forms.IsQuestion(words) ? Question : Forms.NamesYear(words) ? Dated : Plain;
}
