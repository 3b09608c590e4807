using System.Globalization;
using DoiChieu.Extracting;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The targets that a document numbers itself, `(1)` to `(28)`. One of them may set six values: to count values as targets would tell
/// readers of 73 targets where the text numbers 28.</summary>
internal sealed record NumberedTargets(int Count, string First, string Last)
{
    public string Number => Count.ToString(CultureInfo.InvariantCulture);

    public static NumberedTargets Of(IEnumerable<Measure> measures)
    {
        var labels = measures.Select(m => m.Label).Where(l => l.StartsWith('(')).Distinct(StringComparer.Ordinal).ToList();
        return labels.Count == 0 ? new NumberedTargets(0, "", "") : new NumberedTargets(labels.Count, labels[0], labels[^1]);
    }
}
