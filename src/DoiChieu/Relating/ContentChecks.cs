using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>Whether the content that relates texts names only what is there.</summary>
internal static class ContentChecks
{
    public static void Check(CuratedContent content, ImmutableArray<DocumentTargets> documents, Noticed noticed)
    {
        Assignments(content, documents, noticed);
        foreach (var document in documents.Where(d => content.Breaks.Territory(d.Metadata.Territory) is null))
        {
            noticed.Add(Rules.TerritoryUnknown.At(document.Metadata.TerritoryPlace, document.Metadata.Territory));
        }

        foreach (var proof in content.Calculations.SelectMany(c => c.Printed))
        {
            Proof(proof, documents, noticed);
        }

        var pairs = content.Comparisons.SelectMany(c => c.Pairs.Select(p => $"{c.Id}/{p.Id}")).ToHashSet(StringComparer.Ordinal);
        foreach (var found in content.Breaks.All)
        {
            Break(found, content, documents, noticed);
            foreach (var pair in found.Pairs.Where(p => !pairs.Contains(p)))
            {
                noticed.Add(Rules.PairUnknown.At(found.PlaceOf(pair), found.Id, pair));
            }
        }
    }

    private static void Assignments(CuratedContent content, ImmutableArray<DocumentTargets> documents, Noticed noticed)
    {
        var targets = documents.SelectMany(d => d.Measures).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var assignment in content.Assignments)
        {
            if (!targets.Contains(assignment.Target))
            {
                noticed.Add(Rules.TargetUnknown.At(assignment.Place, assignment.Target));
            }

            if (content.Vocabulary.Find(assignment.Indicator) is null)
            {
                noticed.Add(Rules.IndicatorUnknown.At(assignment.IndicatorPlace, assignment.Indicator));
            }
        }
    }

    private static void Break(Break found, CuratedContent content, ImmutableArray<DocumentTargets> documents, Noticed noticed)
    {
        if (found.Territories.IsEmpty && !ReasonCodes.Curated.Contains(found.Reason, StringComparer.Ordinal))
        {
            noticed.Add(Rules.ReasonUnknown.At(found.PlaceOf(found.Reason), found.Reason, string.Join(", ", ReasonCodes.Curated)));
        }

        foreach (var territory in found.Territories.Where(t => content.Breaks.Territory(t) is null))
        {
            noticed.Add(Rules.TerritoryUnknown.At(found.PlaceOf(territory), territory));
        }

        foreach (var indicator in found.Indicators.Where(i => content.Vocabulary.Find(i) is null))
        {
            noticed.Add(Rules.IndicatorUnknown.At(found.PlaceOf(indicator), indicator));
        }

        foreach (var proof in found.Printed)
        {
            Proof(proof, documents, noticed);
        }
    }

    private static void Proof(PrintedProof proof, ImmutableArray<DocumentTargets> documents, Noticed noticed)
    {
        if (documents.FirstOrDefault(d => string.Equals(d.Id, proof.Document, StringComparison.Ordinal)) is not { } document)
        {
            noticed.Add(Rules.DocumentUnknown.At(proof.DocumentPlace, proof.Document));
        }
        else if (!Blanks.Fold(document.Text.Text).Contains(Blanks.Fold(proof.Quote), StringComparison.Ordinal))
        {
            noticed.Add(Rules.QuoteNotFound.At(proof.Place, proof.Document, proof.Quote));
        }
    }
}
