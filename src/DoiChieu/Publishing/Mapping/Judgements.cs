using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Something that people decided and no rule derives: what, why, by whom, when.</summary>
/// <param name="Kind">`polarity` or `border` of an indicator, `pair` of targets or of `sections` of a comparison, a `calculation` of ours, `doubtful` place of a document.</param>
/// <param name="Document">Only of a doubtful place.</param>
/// <param name="Id">The indicator, `comparison/pair`, or `document/correction`.</param>
internal sealed record Judgement(string Kind, string Document, string Id, string Decided, string Reason, Judged Judged);

/// <summary>Every judgement behind the site, from the content files; one list for pages and data.</summary>
internal sealed class Judgements(SiteContent content, Language language)
{
    public IEnumerable<Judgement> All()
    {
        foreach (var indicator in content.Relations.Content.Vocabulary.Indicators)
        {
            yield return new Judgement("polarity", "", indicator.Id, indicator.Polarity.Word(), indicator.PolarityReason.In(language), indicator.Judged);
            yield return new Judgement("border", "", indicator.Id, indicator.Border.Word(), indicator.BorderReason.In(language), indicator.Judged);
        }

        foreach (var compared in content.Comparisons)
        {
            foreach (var pair in compared.Comparison.Pairs)
            {
                yield return Of(compared.Comparison, pair);
            }

            foreach (var pair in compared.Comparison.Sections)
            {
                yield return new Judgement(
                    "sections", "", $"{compared.Comparison.Id}/{pair.Old}--{pair.New}", $"{pair.Old};{pair.New}", pair.Note.Length > 0 ? pair.Note : content.Words["judged", "sections"], pair.Judged);
            }
        }

        foreach (var calculation in content.Relations.Content.Calculations)
        {
            yield return new Judgement(
                "calculation", "", calculation.Id, string.Join(';', calculation.Of.Select(o => o.Id).Prepend(CalculationReader.Operations[(int)calculation.Operation])), (calculation.Note ?? calculation.Name).In(language), calculation.Judged);
        }

        foreach (var document in content.Documents)
        {
            foreach (var place in document.Tree.Files.Corrections.Where(c => c.Class == CorrectionClass.Doubtful))
            {
                yield return new Judgement("doubtful", document.Id, $"{document.Id}/{place.Id}", place.AsReceived ?? "", place.Reason.In(language), place.Judged);
            }
        }
    }

    /// <summary>A pair: which side answers which, with the keeper's own reason where there is one.</summary>
    public Judgement Of(Comparison comparison, PairRow pair)
    {
        var presence = pair.Old.IsEmpty ? Presence.OnlyNew : pair.New.IsEmpty ? Presence.OnlyOld : Presence.Both;
        var decided = string.Join(';', [presence.Word(), .. pair.Reasons, .. pair.IsLeftOpen ? ["left-open"] : Array.Empty<string>()]);
        return new Judgement("pair", "", $"{comparison.Id}/{pair.Id}", decided, pair.Note?.In(language) ?? content.Words["judged", presence.Word()], pair.Judged);
    }

    /// <summary>Who and when, as pages say it.</summary>
    public string Signed(Judged judged) => content.Words.Say("judged", "signed", judged.Who.In(language), content.Words.Day(judged.When));

    /// <summary>Why, who and when of a pair.</summary>
    public string Said(Comparison comparison, PairRow pair) => content.Words.Say("judged", "pair", Of(comparison, pair).Reason, Signed(pair.Judged));
}
