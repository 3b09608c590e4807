using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Checking;

/// <summary>What is left to tell.</summary>
/// <param name="Known">How many more there are that known.yaml says are known.</param>
public sealed record Findings(ImmutableArray<Diagnostic> Open, int Known);

/// <summary>What `check` tells beyond `build`: nothing here stops a site from being published, all of it is something a keeper will be asked about.
/// Every finding can be brought to zero: by mending it, or by an entry of known.yaml that says why it is left.</summary>
public static class KeeperChecks
{
    /// <summary>What no build tells.</summary>
    public static readonly ImmutableArray<Rule> Rules =
    [
        Diagnostics.Rules.KnownOfNothing,
        Diagnostics.Rules.AnchorsUnpublished,
        Diagnostics.Rules.AnchorUnpublished,
        Diagnostics.Rules.AnchorByLikeness,
        Diagnostics.Rules.TargetInNoComparison,
        Diagnostics.Rules.OutsideWithoutAddress,
        Diagnostics.Rules.AddressOfNothing,
        Diagnostics.Rules.SiteTooLarge,
        Diagnostics.Rules.FileTooLarge,
        Diagnostics.Rules.PathsClash,
    ];

    public static ImmutableArray<Diagnostic> Of(SiteContent content, IEnumerable<SiteFile> files)
    {
        var noticed = new Noticed();
        foreach (var document in content.Documents)
        {
            AnchorRisks.Check(document.Tree, noticed);
        }

        Unpaired(content, noticed);
        OutsideAddresses.Check(content, noticed);
        HostChecks.Check(files, content.Settings, noticed);
        return noticed.With(0).Diagnostics;
    }

    /// <summary>The findings that nobody has said to know, behind them the entries of known.yaml that cover nothing any more.</summary>
    public static Findings Open(IReadOnlyCollection<Diagnostic> found, KeeperNotes notes)
    {
        var open = found.Where(d => !notes.Known.Any(known => known.Covers(d))).ToList();
        return new Findings(
            [.. open, .. notes.Known.Where(known => !found.Any(known.Covers)).Select(known => Diagnostics.Rules.KnownOfNothing.At(known.Place, known.Code, known.Of ?? "*"))],
            found.Count - open.Count);
    }

    // A side that is listed in full is an error of the build; this is the target that no comparison speaks of.
    private static void Unpaired(SiteContent content, Noticed noticed)
    {
        var paired = content.Comparisons.SelectMany(c => c.Comparison.Pairs).SelectMany(p => p.Old.Concat(p.New)).ToHashSet(StringComparer.Ordinal);
        foreach (var document in content.Documents)
        {
            foreach (var measure in document.Measures.Where(m => !paired.Contains(m.Id)))
            {
                noticed.Add(Diagnostics.Rules.TargetInNoComparison.At(document.Tree.Text.At(measure.Quote.Start, measure.Verbatim.Length), measure.Id, measure.Verbatim));
            }
        }
    }
}
