namespace DoiChieu.Extracting.Targets;

/// <summary>What the words read so far hand on to the next value of the same text.</summary>
internal sealed class Scope
{
    /// <summary>Opened the target: in its first clause. It holds for what stands behind it.</summary>
    public Mention? Opening { get; set; }

    /// <summary>Opened the sentence.</summary>
    public Horizon? Sentence { get; set; }

    /// <summary>Opened a sentence before this one, of the same paragraph. It takes the place of the one that opened the target, and else counts only
    /// where no heading and no document says a time: `Đến năm 2025, … 80%. Mức độ hài lòng … đạt 90%. Đến năm 2030, … 95%. Mức độ hài lòng … đạt 98%.`</summary>
    public Horizon? Running { get; private set; }

    /// <summary>Stands in the words before a colon, of this sentence.</summary>
    public Horizon? Header { get; set; }

    /// <summary>A time before a colon that no value has followed yet: `năm 2024: 80%` has a time of its own, whatever stood before.</summary>
    public bool HasNewTime { get; set; }

    /// <summary>Opened the clause.</summary>
    public Horizon? Clause { get; set; }

    /// <summary>The indicator before a colon, whose parts follow; or empty.</summary>
    public string HeaderIndicator { get; set; } = "";

    /// <summary>The whole whose parts follow `trong đó`.</summary>
    public Found? Whole { get; set; }

    public Found? Last { get; set; }

    /// <summary>The subject of the last value, where this sentence prints it.</summary>
    public Stretch LastSubject { get; set; }

    /// <summary>The first token of the clause being read.</summary>
    public int ClauseFrom { get; private set; }

    public void OpenSentence()
    {
        Running = Sentence ?? Running;
        (Sentence, Header, Clause, HeaderIndicator, Whole, LastSubject) = (null, null, null, "", null, default);
    }

    public void OpenClause(Horizon? horizon, int from) => (Clause, ClauseFrom) = (horizon, from);

    /// <summary>The nearest horizon that the value's own words do not print.</summary>
    public (Horizon? Horizon, HorizonOrigin Origin) Inherited(TargetContext context, int at) =>
        (Clause ?? Header ?? Sentence ?? (Opening?.Place.From < at ? Running ?? Opening.Horizon : null) ?? context.Opening) is { } near ? (near, HorizonOrigin.Target)
        : context.Heading is { } heading ? (heading, HorizonOrigin.Heading)
        : context.Document is { } document ? (document, HorizonOrigin.Document)
        : (Running, Running is null ? HorizonOrigin.Document : HorizonOrigin.Target);
}
