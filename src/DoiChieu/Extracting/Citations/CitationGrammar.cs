using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Finds the words of one text that name documents. 1. Mentions stand in the order of the text and do not overlap.
/// 2. A mention is as long as its form reaches, so what is printed inside (the plan that a resolution is about) has none of its own.
/// 3. Words for any such document (“các nghị quyết”), for undertakings and for what is still to be drawn up are no mentions.</summary>
internal static class CitationGrammar
{
    // “ về việc ban hành kèm theo ”.
    private const int LongestGap = 40;

    public static ImmutableArray<Mention> Read(string text)
    {
        var mentions = new List<Mention>();
        var end = 0;
        foreach (Match word in CitationPatterns.KindWord().Matches(text))
        {
            if (word.Index < end || At(text, word, mentions) is not { } mention)
            {
                continue;
            }

            end = mention.End;
            if (!IsIssuedByCitedAct(text, mention, mentions))
            {
                mentions.Add(mention);
            }
        }

        return [.. mentions.Concat(Strays(text, mentions)).OrderBy(m => m.Start)];
    }

    private static Mention? At(string text, Match word, List<Mention> earlier)
    {
        var name = new NameInText(text, word);
        return CitationForms.Numbered(name)
            ?? CitationForms.This(name)
            ?? (name.IsPlural ? null : Unnumbered(name, earlier));
    }

    private static Mention? Unnumbered(NameInText name, List<Mention> earlier)
    {
        if (!name.IsCapital)
        {
            return CitationForms.Attained(name) ?? CitationForms.Approved(name) ?? CitationForms.WithOrdinal(name);
        }

        return name.IsPartOfAnother ? null
            : CitationForms.Law(name)
            ?? CitationForms.Plenum(name)
            ?? CitationForms.Congress(name)
            ?? CitationForms.IssuedInBrackets(name)
            ?? CitationForms.Issued(name)
            ?? CitationForms.Titled(name)
            ?? CitationForms.Approved(name)
            ?? CitationForms.WithOrdinal(name)
            ?? CitationForms.Shortened(name, earlier)
            ?? CitationForms.Bare(name);
    }

    private static bool IsIssuedByCitedAct(string text, Mention mention, List<Mention> earlier) =>
        mention.Number.Length == 0
        && earlier is [.., var act]
        && mention.Start - act.End < LongestGap
        && CitationPatterns.IssuedByCitedAct().IsMatch(text[act.End..mention.Start]);

    /// <summary>Numbers without a word for the kind: alone (“theo 03-CTr/TU”), or next in a list (“Nghị quyết số 18-NQ/TW và số 19-NQ/TW”).</summary>
    private static IEnumerable<Mention> Strays(string text, List<Mention> mentions)
    {
        var next = 0;
        foreach (Match match in CitationPatterns.StrayNumber().Matches(text))
        {
            while (next < mentions.Count && mentions[next].End <= match.Index)
            {
                next++;
            }

            var inside = next < mentions.Count && mentions[next].Start < match.Index + match.Length;
            if (!inside && DocumentNumber.Kind(match.Groups["number"].Value) is { } kind)
            {
                yield return CitationForms.WithTail(new Mention(match.Index, match.Length, MentionForm.Numbered, kind, ""), match);
            }
        }
    }
}
