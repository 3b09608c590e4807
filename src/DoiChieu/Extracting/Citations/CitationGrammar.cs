using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Finds the words of one text that name documents. 1. Mentions stand in the order of the text and do not overlap.
/// 2. A mention is as long as its form reaches, so what is printed inside (the plan that a resolution is about) has none of its own.
/// 3. Words for any such document (“các nghị quyết”), for undertakings and for what is still to be drawn up are no mentions.</summary>
internal static class CitationGrammar
{
    // “ về việc ban hành kèm theo ”.
    private const int LongestLead = 40;

    public static ImmutableArray<Mention> Read(string text)
    {
        var mentions = new List<Mention>();
        var named = new Dictionary<DocumentKind, Mention>();
        for (var at = DocumentKinds.Next(text, 0); at >= 0;)
        {
            var name = new NameInText(text, at, DocumentKinds.At(text, at)!);
            var mention = Numbered(name) ?? Unnumbered(name, named.GetValueOrDefault(name.Kind));
            if (mention is not null && !IsIssuedByCitedAct(text, mention, mentions) && !IsSubjectOfCitedAct(text, mention, mentions))
            {
                mentions.Add(mention);
                if (mention.Form is MentionForm.Issued or MentionForm.Named)
                {
                    named[name.Kind] = mention;
                }
            }

            at = DocumentKinds.Next(text, mention?.End ?? name.Start + name.Kind.Name.Length);
        }

        return [.. WithWhatTheyCarryOut(text, [.. mentions.Concat(Strays(text, mentions)).OrderBy(m => m.Start)])];
    }

    private static IEnumerable<Mention> WithWhatTheyCarryOut(string text, List<Mention> mentions) =>
        mentions.Select((m, i) => i + 1 < mentions.Count && PlanName.IsByWhatItCarriesOut(text, m, mentions[i + 1]) ? m with { CarriedOut = mentions[i + 1] } : m);

    private static Mention? Numbered(NameInText name) => CitationForms.Numbered(name) ?? CitationForms.ShortNumber(name) ?? CitationForms.This(name);

    private static Mention? Unnumbered(NameInText name, Mention? longer)
    {
        if (name.IsPlural)
        {
            return null;
        }

        if (!name.IsCapital)
        {
            return CitationForms.Attained(name) ?? IssuedForm.Approved(name) ?? CitationForms.WithOrdinal(name);
        }

        return name.IsPartOfAnother ? null
            : LawForm.Law(name)
            ?? CongressForm.Plenum(name)
            ?? CongressForm.Congress(name)
            ?? IssuedForm.IssuedInBrackets(name)
            ?? IssuedForm.Issued(name)
            ?? CitationForms.Titled(name)
            ?? IssuedForm.Approved(name)
            ?? CitationForms.WithOrdinal(name)
            ?? CitationForms.Shortened(name, longer)
            ?? PlanName.Own(name)
            ?? CitationForms.Bare(name);
    }

    private static bool IsIssuedByCitedAct(string text, Mention mention, List<Mention> earlier) =>
        mention.Number.Length == 0
        && earlier is [.., var act]
        && mention.Start - act.End < LongestLead
        && CitationWords.IssuedByAct.Contains(text[act.End..mention.Start], StringComparer.OrdinalIgnoreCase);

    // “Nghị quyết số 55-NQ/TW về định hướng Chiến lược phát triển năng lượng quốc gia”: the strategy is what the act lays down. One that the act carries out is another document.
    private static bool IsSubjectOfCitedAct(string text, Mention mention, List<Mention> earlier)
    {
        // A title in quotation marks is no words of the act's own.
        if (mention is not { Form: MentionForm.Named } || text[mention.End - 1] is '”' or '"' || earlier is not [.., { Number.Length: > 0, Subject.Length: > 0 } act])
        {
            return false;
        }

        var subject = text.IndexOf(act.Subject, act.End, StringComparison.Ordinal);
        return subject >= 0
            && mention.Start >= subject
            && mention.Start < subject + act.Subject.Length
            && !CitationWords.CarriesOut.Any(verb => text.AsSpan(subject, mention.Start - subject).Contains(verb, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Numbers without a word for the kind: alone (“theo 03-CTr/TU”), or next in a list (“Nghị quyết số 18-NQ/TW và số 19-NQ/TW”).
    /// The year of a date that belongs to one begins no other: “1/QĐ-T ngày 2 tháng 7 năm 2021/QĐ-”.</summary>
    private static IEnumerable<Mention> Strays(string text, List<Mention> mentions)
    {
        var (next, end) = (0, 0);
        foreach (Match match in DocumentNumber.Anywhere().Matches(text))
        {
            while (next < mentions.Count && mentions[next].End <= match.Index)
            {
                next++;
            }

            var inside = next < mentions.Count && mentions[next].Start < match.Index + match.Length;
            if (!inside && match.Index >= end && DocumentNumber.Kind(match.Groups["number"].Value) is { } kind)
            {
                var mention = new Mention(match.Index, match.Length, MentionForm.Numbered, kind, "");
                var whole = CitationForms.WithTail(mention, match, new Cursor(text, mention.End), text);
                end = whole.End;
                yield return whole;
            }
        }
    }
}
