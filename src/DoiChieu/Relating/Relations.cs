using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating.InEnglish;

namespace DoiChieu.Relating;

/// <summary>All targets of all documents with their indicators, and the content that relates them.</summary>
public sealed class Relations
{
    private readonly FrozenDictionary<string, ReadMeasure> measures;
    private readonly FrozenDictionary<string, Measure> targets;

    private Relations(CuratedContent content, ImmutableArray<DocumentTargets> documents, FrozenDictionary<string, ReadMeasure> measures)
    {
        Content = content;
        Documents = documents;
        EnglishUnits = new EnglishUnits(content.Units);
        this.measures = measures;
        targets = documents.SelectMany(d => d.Measures).DistinctBy(m => m.Id, StringComparer.Ordinal).ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
    }

    public CuratedContent Content { get; }

    public ImmutableArray<DocumentTargets> Documents { get; }

    /// <summary>The printed units in English.</summary>
    public EnglishUnits EnglishUnits { get; }

    /// <summary>Every target that has an indicator, in the order of documents and texts.</summary>
    public IEnumerable<ReadMeasure> Measures => Documents.SelectMany(d => d.Measures).Select(m => Find(m.Id)).OfType<ReadMeasure>();

    /// <summary>Joins targets and indicators. A target without an indicator is told and stands in its document only; an assignment without a target is an error.</summary>
    public static Outcome<Relations> Of(CuratedContent content, ImmutableArray<DocumentTargets> documents)
    {
        var noticed = new Noticed();
        var indicators = content.Assignments.DistinctBy(a => a.Target, StringComparer.Ordinal).ToFrozenDictionary(a => a.Target, StringComparer.Ordinal);
        var read = new Dictionary<string, ReadMeasure>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var measure in document.Measures)
            {
                if (!indicators.TryGetValue(measure.Id, out var assignment))
                {
                    noticed.Add(Rules.TargetWithoutIndicator.At(document.Text.At(measure.Quote.Start, measure.Verbatim.Length), measure.Id, measure.Verbatim));
                }
                else if (content.Vocabulary.Find(assignment.Indicator) is { } indicator)
                {
                    read[measure.Id] = new ReadMeasure(measure, document, indicator);
                }
            }
        }

        ContentChecks.Check(content, documents, noticed);
        return noticed.With(new Relations(content, documents, read.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>A target, whether it has an indicator or not.</summary>
    public Measure? Target(string id) => targets.GetValueOrDefault(id);

    public ReadMeasure? Find(string target) => measures.GetValueOrDefault(target);

    public ImmutableArray<ReadMeasure> Find(ImmutableArray<string> targets) => [.. targets.Select(Find).OfType<ReadMeasure>()];
}
