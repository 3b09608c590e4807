using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Extracting.Targets;

/// <summary>The tables of words.tsv beside this file, which says what each class is for.</summary>
internal static class Words
{
    private static readonly ImmutableArray<string[]> Rows = [.. EmbeddedTable.Lines(typeof(Words).Assembly, "target-words.tsv").Where(cells => !cells[0].StartsWith('#'))];

    private static readonly FrozenDictionary<string, string> Variants =
        (from row in Rows where row[0] is "variant" from phrase in Phrases(row[2]) select (phrase, row[1]))
        .ToFrozenDictionary(p => p.phrase, p => p.Item2, StringComparer.Ordinal);

    public static readonly PhraseTable Comparator = Table("comparator");
    public static readonly PhraseTable ComparatorAfter = Table("comparator-after");
    public static readonly PhraseTable Group = Table("group");
    public static readonly PhraseTable GroupLead = Table("group-lead");
    public static readonly PhraseTable GroupTail = Table("group-tail");
    public static readonly PhraseTable DifferenceTail = Table("difference-tail");
    public static readonly PhraseTable PlanTail = Table("plan-tail");
    public static readonly PhraseTable RangeWord = Table("range");
    public static readonly PhraseTable Reached = Table("to");
    public static readonly PhraseTable YearLead = Table("year-lead");
    public static readonly PhraseTable DateLead = Table("date-lead");
    public static readonly PhraseTable PeriodLead = Table("period-lead");
    public static readonly PhraseTable PeriodLink = Table("period-link");
    public static readonly PhraseTable Annual = Table("annual");
    public static readonly PhraseTable Term = Table("term");
    public static readonly PhraseTable SpanLead = Table("span-lead");
    public static readonly PhraseTable Total = Table("total");
    public static readonly PhraseTable Average = Table("average");
    public static readonly PhraseTable PerHead = Table("per-head");
    public static readonly PhraseTable BaseLead = Table("base-lead");
    public static readonly PhraseTable NameNoun = Table("name-noun");
    public static readonly PhraseTable YearlyName = Table("yearly-name");
    public static readonly PhraseTable Predicate = Table("predicate");
    public static readonly PhraseTable Auxiliary = Table("auxiliary");
    public static readonly PhraseTable Opening = Table("opening");
    public static readonly PhraseTable Action = Table("action");
    public static readonly PhraseTable Adverb = Table("adverb");
    public static readonly PhraseTable Whom = Table("place");
    public static readonly PhraseTable Connector = Table("connector");
    public static readonly PhraseTable Inside = Table("inside");
    public static readonly PhraseTable SubjectTail = Table("subject-tail");
    public static readonly PhraseTable Head = Table("head");
    public static readonly PhraseTable Compound = Table("compound");
    public static readonly PhraseTable Structure = Table("structure");
    public static readonly PhraseTable Share = Table("share");
    public static readonly PhraseTable Unitless = Table("unitless");
    public static readonly PhraseTable Change = Table("change");
    public static readonly PhraseTable ChangeVerb = Table("change-verb");
    public static readonly PhraseTable PlanName = Table("plan-name");
    public static readonly PhraseTable Adopted = Table("adopted");
    public static readonly PhraseTable AimsAndVision = Table("aims-and-vision");
    public static readonly PhraseTable Obligation = Table("obligation");
    public static readonly PhraseTable Fall = Table("fall");
    public static readonly PhraseTable FallTail = Table("fall-tail");
    public static readonly PhraseTable Contribution = Table("contribution");
    public static readonly PhraseTable Yield = Table("yield");
    public static readonly PhraseTable GrownUnit = Table("grown-unit");
    public static readonly PhraseTable SharedVerb = Table("shared-verb");
    public static readonly PhraseTable ListedNoun = Table("listed-noun");
    public static readonly PhraseTable Theme = Table("theme");
    public static readonly PhraseTable Classifier = Table("classifier");
    public static readonly PhraseTable ClassifierDrop = Table("classifier-drop");
    public static readonly PhraseTable Split = Table("split");
    public static readonly PhraseTable Level = Table("level");
    public static readonly PhraseTable LevelClassifier = Table("level-classifier");
    public static readonly PhraseTable Quantifier = Table("quantifier");
    public static readonly PhraseTable Commitment = Table("commitment");
    public static readonly PhraseTable CommitmentRestart = Table("commitment-restart");
    public static readonly PhraseTable Finite = Table("finite");
    public static readonly PhraseTable FiniteCut = Table("finite-cut");
    public static readonly PhraseTable Adjunct = Table("adjunct");
    public static readonly PhraseTable Result = Table("result");
    public static readonly PhraseTable Others = Table("others");
    public static readonly PhraseTable TailBase = Table("tail-base");
    public static readonly PhraseTable TailOwnLead = Table("tail-own-lead");
    public static readonly PhraseTable BaseNoun = Table("base-noun");
    public static readonly PhraseTable Label = Table("label");
    public static readonly PhraseTable LabelAlways = Table("label-always");
    public static readonly PhraseTable Slogan = Table("slogan");
    public static readonly PhraseTable Grade = Table("grade");
    public static readonly PhraseTable AgeHead = Table("age-head");
    public static readonly PhraseTable Duration = Table("duration");
    public static readonly PhraseTable DurationLead = Table("duration-lead");
    public static readonly PhraseTable DurationHead = Table("duration-head");
    public static readonly PhraseTable DurationAfter = Table("duration-after");
    public static readonly PhraseTable ShareSign = Table("sign");
    public static readonly PhraseTable Scale = Table("scale");
    public static readonly PhraseTable Unit = Table("unit");
    public static readonly PhraseTable Per = Table("per");
    public static readonly PhraseTable TimeUnit = Table("time");
    public static readonly PhraseTable RateNoun = Table("rate-noun");
    public static readonly PhraseTable PerWord = Table("per-word");
    public static readonly PhraseTable Stop = Table("stop");
    public static readonly PhraseTable Comparison = Table("comparison");
    public static readonly PhraseTable HeadingLead = Table("heading-lead");
    public static readonly PhraseTable TargetHeading = Table("target-heading");
    public static readonly PhraseTable AimHeading = Table("aim-heading");
    public static readonly PhraseTable VisionHeading = Table("vision-heading");
    public static readonly PhraseTable OtherHeading = Table("other-heading");
    public static readonly PhraseTable HeadingFirst = Table("heading-first");
    public static readonly PhraseTable HeadingVerb = Table("heading-verb");
    public static readonly PhraseTable HeadingTask = Table("heading-task");
    public static readonly PhraseTable NoHeading = Table("no-heading");
    public static readonly PhraseTable BareHeading = Table("bare-heading");
    public static readonly PhraseTable PastLead = Table("past-lead");
    public static readonly PhraseTable PastTitle = Table("past-title");
    public static readonly PhraseTable HeadingTail = Table("heading-tail");
    public static readonly PhraseTable Exception = Table("exception");
    public static readonly PhraseTable ColumnName = Table("column-name");
    public static readonly PhraseTable ColumnUnit = Table("column-unit");
    public static readonly PhraseTable ColumnAside = Table("column-aside");
    public static readonly PhraseTable ColumnStage = Table("column-stage");
    public static readonly PhraseTable ColumnPast = Table("column-past");
    public static readonly PhraseTable ColumnResult = Table("column-result");
    public static readonly PhraseTable ColumnTarget = Table("column-target");
    public static readonly PhraseTable ColumnDeadline = Table("column-deadline");
    public static readonly PhraseTable PartOfYear = Table("part-of-year");
    public static readonly PhraseTable PartOpening = Table("part-opening");
    public static readonly PhraseTable CellReference = Table("cell-reference");
    public static readonly PhraseTable Premise = Table("premise");
    public static readonly PhraseTable PremiseRate = Table("premise-rate");
    public static readonly PhraseTable ColumnMoney = Table("column-money");
    public static readonly PhraseTable Future = Table("future");
    public static readonly PhraseTable Beyond = Table("beyond");
    public static readonly PhraseTable Negation = Table("negation");
    public static readonly PhraseTable PredicateBefore = Table("predicate-before");
    public static readonly PhraseTable NounBeforeVerb = Table("noun-before-verb");
    public static readonly PhraseTable VerbBehindNoun = Table("verb-behind-noun");
    public static readonly PhraseTable PartVerb = Table("part-verb");
    public static readonly PhraseTable ScaleFactor = Table("scale-factor");
    public static readonly PhraseTable Ordinal = Table("ordinal");
    public static readonly PhraseTable Announcement = Table("announcement");
    public static readonly PhraseTable Pledge = Table("pledge");
    public static readonly PhraseTable AnnouncePurpose = Table("announce-purpose");
    public static readonly PhraseTable AnnounceOther = Table("announce-other");
    public static readonly PhraseTable AnnounceStated = Table("announce-stated");
    public static readonly PhraseTable AnnounceTail = Table("announce-tail");
    public static readonly PhraseTable PledgeReach = Table("pledge-reach");
    public static readonly PhraseTable Decision = Table("decision");
    public static readonly PhraseTable AimMet = Table("aim-met");
    public static readonly PhraseTable AimTail = Table("aim-tail");
    public static readonly PhraseTable Asking = Table("asking");
    public static readonly PhraseTable AimPast = Table("aim-past");
    public static readonly PhraseTable Respectively = Table("respectively");
    public static readonly PhraseTable SourceLead = Table("source-lead");

    /// <summary>The form a word is looked up by.</summary>
    public static string Key(string word)
    {
        var key = word.ToLowerInvariant();
        return Variants.TryGetValue(key, out var variant) ? variant : key;
    }

    private static PhraseTable Table(string name) =>
        new(Rows.Where(row => string.Equals(row[0], name, StringComparison.Ordinal)).SelectMany(row => Phrases(row[2]).Select(phrase => (Keys(phrase), row[1]))));

    private static ImmutableArray<string> Keys(string phrase) => [.. Parts(phrase)];

    private static IEnumerable<string> Parts(string phrase)
    {
        var tokens = Tokens.Of(phrase);
        for (var i = 0; i < tokens.Count; i++)
        {
            yield return tokens[i].Key;
        }
    }

    private static string[] Phrases(string phrases) => phrases.Split(" | ", StringSplitOptions.RemoveEmptyEntries);
}
