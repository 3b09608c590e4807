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
    public static readonly Rule CsvHeaderWrong = new("DC1009", Severity.Error);
    public static readonly Rule IdNotAscii = new("DC1010", Severity.Error);
    public static readonly Rule IdTwice = new("DC1011", Severity.Error);
    public static readonly Rule NumberWrong = new("DC1012", Severity.Error);
    public static readonly Rule CsvCellsWrong = new("DC1013", Severity.Error);
    public static readonly Rule CsvQuoteOpen = new("DC1014", Severity.Error);
    public static readonly Rule YamlNoKeys = new("DC1015", Severity.Error);
    public static readonly Rule ValueNotText = new("DC1016", Severity.Error);
    public static readonly Rule ValueNotMapping = new("DC1017", Severity.Error);
    public static readonly Rule ValueNotList = new("DC1018", Severity.Error);
    public static readonly Rule ThemeUnknown = new("DC1020", Severity.Error);
    public static readonly Rule BreakWithoutProof = new("DC1021", Severity.Error);
    public static readonly Rule ComparisonFolderWrong = new("DC1022", Severity.Error);
    public static readonly Rule NoteInOneLanguage = new("DC1023", Severity.Error);
    public static readonly Rule JudgementUnsigned = new("DC1030", Severity.Error);
    public static readonly Rule JudgedPairUnknown = new("DC1031", Severity.Error);
    public static readonly Rule OpenPairUnknown = new("DC1040", Severity.Error);
    public static readonly Rule ReleaseHashDiffers = new("DC1032", Severity.Error);
    public static readonly Rule ReleaseBroken = new("DC1033", Severity.Error);
    public static readonly Rule ReleasesDisordered = new("DC1034", Severity.Error);
    public static readonly Rule ReleaseUnlisted = new("DC1035", Severity.Error);
    public static readonly Rule BaseUrlWrong = new("DC1060", Severity.Error);
    public static readonly Rule AddressWrong = new("DC1061", Severity.Error);
    public static readonly Rule ContactSlotUnknown = new("DC1062", Severity.Error);
    public static readonly Rule WordSlotsDiffer = new("DC1063", Severity.Error);
    public static readonly Rule Untranslated = new("DC1064", Severity.Error);
    public static readonly Rule FileUntranslated = new("DC1066", Severity.Error);
    public static readonly Rule PageUntranslated = new("DC1065", Severity.Error);
    public static readonly Rule KnownOfNothing = new("DC1070", Severity.Warning);
    public static readonly Rule OriginalDiffers = new("DC1071", Severity.Error);
    public static readonly Rule FileBinary = new("DC1080", Severity.Error);
    public static readonly Rule FileTooLong = new("DC1081", Severity.Error);
    public static readonly Rule LineTooLong = new("DC1082", Severity.Error);
    public static readonly Rule HiddenCharacter = new("DC1083", Severity.Error);
    public static readonly Rule YamlReference = new("DC1084", Severity.Error);
    public static readonly Rule YamlTooDeep = new("DC1085", Severity.Error);
    public static readonly Rule LinkLeadsOut = new("DC1086", Severity.Error);
    public static readonly Rule NamesClash = new("DC1087", Severity.Error);
    public static readonly Rule FileUnreadable = new("DC1088", Severity.Error);

    // 2: cleaning
    public static readonly Rule CorrectionNotFound = new("DC2001", Severity.Error);
    public static readonly Rule CorrectionAmbiguous = new("DC2002", Severity.Error);
    public static readonly Rule CorrectionsOverlap = new("DC2003", Severity.Error);
    public static readonly Rule CorrectionChangesNothing = new("DC2004", Severity.Error);
    public static readonly Rule DoubtfulChanges = new("DC2005", Severity.Error);
    public static readonly Rule LineOutside = new("DC2006", Severity.Error);
    public static readonly Rule CorrectionOfWordsAndBlock = new("DC2070", Severity.Error);
    public static readonly Rule CorrectionChangesNumber = new("DC2007", Severity.Error);
    public static readonly Rule PlainBearsMarkdown = new("DC2008", Severity.Note);

    // 3: structuring
    public static readonly Rule AnchorTwice = new("DC3001", Severity.Warning);
    public static readonly Rule NumberJumps = new("DC3002", Severity.Warning);
    public static readonly Rule RowUncertain = new("DC3003", Severity.Warning);
    public static readonly Rule NothingToCite = new("DC3004", Severity.Error);
    public static readonly Rule LedgerBroken = new("DC3005", Severity.Error);
    public static readonly Rule LedgerIdTwice = new("DC3006", Severity.Error);
    public static readonly Rule PublishedAnchorLost = new("DC3007", Severity.Error);
    public static readonly Rule RedirectLost = new("DC3008", Severity.Error);
    public static readonly Rule AnchorChangesMeaning = new("DC3009", Severity.Error);
    public static readonly Rule RedirectCountWrong = new("DC3010", Severity.Error);
    public static readonly Rule RedirectCircle = new("DC3011", Severity.Error);
    public static readonly Rule RetiredStillThere = new("DC3012", Severity.Error);
    public static readonly Rule RetiredWithoutReason = new("DC3013", Severity.Error);
    public static readonly Rule LineBreaksUnclear = new("DC3014", Severity.Warning);
    public static readonly Rule SecondDocument = new("DC3015", Severity.Warning);
    public static readonly Rule AnchorsUnpublished = new("DC3020", Severity.Note);
    public static readonly Rule AnchorUnpublished = new("DC3021", Severity.Note);
    public static readonly Rule AnchorByLikeness = new("DC3022", Severity.Warning);
    public static readonly Rule TextTooHard = new("DC3030", Severity.Error);
    public static readonly Rule MarkdownTooDeep = new("DC3031", Severity.Error);
    public static readonly Rule StrokesUnread = new("DC3060", Severity.Warning);
    public static readonly Rule TableWithoutHead = new("DC3061", Severity.Warning);
    public static readonly Rule TableHeadAlone = new("DC3062", Severity.Warning);

    // 4: extracting
    public static readonly Rule TargetHeadsUnclear = new("DC4060", Severity.Warning);
    public static readonly Rule LeadInTimesUnclear = new("DC4061", Severity.Warning);
    public static readonly Rule FiguresWithoutTarget = new("DC4070", Severity.Warning);
    public static readonly Rule FiguresOutsideTargets = new("DC4071", Severity.Note);
    public static readonly Rule ValueOfSeveralTimes = new("DC4072", Severity.Warning);
    public static readonly Rule TargetColumnUnclear = new("DC4074", Severity.Warning);
    public static readonly Rule StatementsOutsideTargets = new("DC4080", Severity.Note);
    public static readonly Rule TargetsRepeated = new("DC4081", Severity.Warning);
    public static readonly Rule TargetsRepeatedByDraft = new("DC4082", Severity.Warning);
    public static readonly Rule TargetNumberTwice = new("DC4101", Severity.Error);
    public static readonly Rule MeasureIdTwice = new("DC4102", Severity.Error);
    public static readonly Rule NumberUnread = new("DC4103", Severity.Warning);
    public static readonly Rule ValueWithoutUnit = new("DC4104", Severity.Warning);
    public static readonly Rule RangeUpsideDown = new("DC4105", Severity.Warning);
    public static readonly Rule TargetWithoutTime = new("DC4106", Severity.Warning);
    public static readonly Rule ReadingOfNothing = new("DC4107", Severity.Error);
    public static readonly Rule ReadingOfPrinted = new("DC4108", Severity.Error);
    public static readonly Rule ManyReadings = new("DC4109", Severity.Warning);
    public static readonly Rule NumberSignsMixed = new("DC4110", Severity.Warning);
    public static readonly Rule CitationUndecided = new("DC4201", Severity.Note);
    public static readonly Rule CitationDateWrong = new("DC4202", Severity.Warning);
    public static readonly Rule MetadataDiffers = new("DC4901", Severity.Warning);

    // 5: relating
    public static readonly Rule TargetUnknown = new("DC5001", Severity.Error);
    public static readonly Rule IndicatorUnknown = new("DC5002", Severity.Error);
    public static readonly Rule DocumentUnknown = new("DC5003", Severity.Error);
    public static readonly Rule TargetUnlisted = new("DC5004", Severity.Error);
    public static readonly Rule TargetWithoutIndicator = new("DC5005", Severity.Warning);
    public static readonly Rule ReasonUnknown = new("DC5006", Severity.Error);
    public static readonly Rule QuoteNotFound = new("DC5007", Severity.Error);
    public static readonly Rule TargetOnWrongSide = new("DC5008", Severity.Error);
    public static readonly Rule PairEmpty = new("DC5009", Severity.Error);
    public static readonly Rule IndicatorOfNoTarget = new("DC5010", Severity.Error);
    public static readonly Rule TerritoryUnknown = new("DC5011", Severity.Error);
    public static readonly Rule PairUnknown = new("DC5012", Severity.Error);
    public static readonly Rule ReasonUnexplained = new("DC5013", Severity.Warning);
    public static readonly Rule SectionUnknown = new("DC5014", Severity.Error);
    public static readonly Rule CalculationUnits = new("DC5020", Severity.Error);
    public static readonly Rule CalculationTerms = new("DC5021", Severity.Error);
    public static readonly Rule UnitUntranslated = new("DC5022", Severity.Error);
    public static readonly Rule TargetInNoComparison = new("DC5030", Severity.Note);

    // 6: publishing
    public static readonly Rule TemplateBroken = new("DC6001", Severity.Error);
    public static readonly Rule TemplateFails = new("DC6002", Severity.Error);
    public static readonly Rule TemplateMissing = new("DC6003", Severity.Error);
    public static readonly Rule AddressTwice = new("DC6004", Severity.Error);
    public static readonly Rule LinkNowhere = new("DC6005", Severity.Error);
    public static readonly Rule ShortFormNotPrinted = new("DC6006", Severity.Error);
    public static readonly Rule EditorialWithoutTitle = new("DC6007", Severity.Error);
    public static readonly Rule NamedNowhere = new("DC6008", Severity.Error);
    public static readonly Rule ReleaseOutgrown = new("DC6030", Severity.Warning);
    public static readonly Rule OutsideWithoutAddress = new("DC6040", Severity.Note);
    public static readonly Rule AddressOfNothing = new("DC6041", Severity.Warning);
    public static readonly Rule SiteTooLarge = new("DC6050", Severity.Warning);
    public static readonly Rule FileTooLarge = new("DC6051", Severity.Warning);
    public static readonly Rule PathsClash = new("DC6052", Severity.Warning);
    public static readonly Rule SiteNotWritten = new("DC6060", Severity.Error);
    public static readonly Rule WordMissing = new("DC6020", Severity.Error);
}
