namespace DoiChieu.Diagnostics;

/// <summary>Every rule that content can break. The words are in messages.tsv, one line a code; docs/diagnostics.md lists the same codes.</summary>
public static class Rules
{
    // 1: reading
    public static readonly Rule FileMissing = new("DC1001", Severity.Error);
    public static readonly Rule NotUtf8 = new("DC1002", Severity.Error);
    public static readonly Rule HashDiffers = new("DC1003", Severity.Error);
    public static readonly Rule YamlBroken = new("DC1004", Severity.Error);
    public static readonly Rule KeyUnknown = new("DC1005", Severity.Error);
    public static readonly Rule KeyMissing = new("DC1006", Severity.Error);
    public static readonly Rule DateWrong = new("DC1007", Severity.Error);
    public static readonly Rule ValueUnknown = new("DC1008", Severity.Error);
    public static readonly Rule CsvBroken = new("DC1009", Severity.Error);
    public static readonly Rule IdNotAscii = new("DC1010", Severity.Error);
    public static readonly Rule IdTwice = new("DC1011", Severity.Error);
    public static readonly Rule NumberWrong = new("DC1012", Severity.Error);

    // 1: reading, what relates the texts
    public static readonly Rule ThemeUnknown = new("DC1020", Severity.Error);
    public static readonly Rule BreakWithoutProof = new("DC1021", Severity.Error);
    public static readonly Rule ComparisonFolderWrong = new("DC1022", Severity.Error);
    public static readonly Rule NoteInOneLanguage = new("DC1023", Severity.Error);

    // 2: cleaning
    public static readonly Rule CorrectionNotFound = new("DC2001", Severity.Error);
    public static readonly Rule CorrectionAmbiguous = new("DC2002", Severity.Error);
    public static readonly Rule CorrectionsOverlap = new("DC2003", Severity.Error);
    public static readonly Rule CorrectionChangesNothing = new("DC2004", Severity.Error);
    public static readonly Rule DoubtfulChanges = new("DC2005", Severity.Error);
    public static readonly Rule LineOutside = new("DC2006", Severity.Error);
    public static readonly Rule CorrectionChangesNumber = new("DC2007", Severity.Error);

    // 5: relating
    public static readonly Rule TargetUnknown = new("DC5001", Severity.Error);
    public static readonly Rule IndicatorUnknown = new("DC5002", Severity.Error);
    public static readonly Rule DocumentUnknown = new("DC5003", Severity.Error);
    public static readonly Rule TargetUnlisted = new("DC5004", Severity.Error);
    public static readonly Rule TargetWithoutIndicator = new("DC5005", Severity.Error);
    public static readonly Rule ReasonUnknown = new("DC5006", Severity.Error);
    public static readonly Rule QuoteNotFound = new("DC5007", Severity.Error);
    public static readonly Rule TargetOnWrongSide = new("DC5008", Severity.Error);
    public static readonly Rule PairEmpty = new("DC5009", Severity.Error);
    public static readonly Rule IndicatorOfNoTarget = new("DC5010", Severity.Error);
    public static readonly Rule TerritoryUnknown = new("DC5011", Severity.Error);
    public static readonly Rule PairUnknown = new("DC5012", Severity.Error);
    public static readonly Rule ReasonUnexplained = new("DC5013", Severity.Warning);
}
