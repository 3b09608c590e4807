using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Reading;
using DoiChieu.Relating.InEnglish;

namespace DoiChieu.Relating;

/// <summary>What the sentences of a row name: its two sides, and what differs between them.</summary>
internal sealed record RowNames(ComparisonSide Old, ComparisonSide New, ImmutableArray<ReadMeasure> OldMeasures, ImmutableArray<ReadMeasure> NewMeasures, Relations Relations)
{
    /// <summary>A sentence with its names filled in.</summary>
    public Bilingual Fill(Bilingual sentence, Couples couples) =>
        new(Begun(sentence.Vietnamese, Fill(sentence.Vietnamese, couples, b => b.Vietnamese)), Begun(sentence.English, Fill(sentence.English, couples, b => b.English)));

    // “the 2025 report …” begins a sentence with a capital, and a clause behind “Note:” without.
    private static string Begun(string template, string filled) =>
        template.StartsWith('{') && template.EndsWith('.') ? char.ToUpperInvariant(filled[0]) + filled[1..] : filled;

    private string Fill(string sentence, Couples couples, Func<Bilingual, string> language)
    {
        var (old, @new) = couples.All.IsEmpty ? (OldMeasures.FirstOrDefault(), NewMeasures.FirstOrDefault()) : (couples.All[0].Old, couples.All[0].New);
        return Side(Side(sentence, "old", Old, OldMeasures, old, language), "new", New, NewMeasures, @new, language);
    }

    private string Side(string sentence, string key, ComparisonSide side, ImmutableArray<ReadMeasure> measures, ReadMeasure? measure, Func<Bilingual, string> language)
    {
        var named = sentence.Replace($"{{{key}}}", language(side.Name), StringComparison.Ordinal);
        if (measure is null)
        {
            return named;
        }

        var and = language(new Bilingual(" và ", " and "));
        return named
            .Replace($"{{{key}_kind}}", string.Join(and, measures.Select(m => language(m.Kind.Name())).Distinct(StringComparer.Ordinal)), StringComparison.Ordinal)
            .Replace($"{{{key}_unit}}", language(new Bilingual(measure.Measure.Unit, Relations.EnglishUnits.Many(measure.Measure.Unit))), StringComparison.Ordinal)
            .Replace($"{{{key}_year}}", FormattableString.Invariant($"{measure.Horizon.Last}"), StringComparison.Ordinal)
            .Replace($"{{{key}_period}}", FormattableString.Invariant($"{measure.Horizon.First}–{measure.Horizon.Last}"), StringComparison.Ordinal)
            .Replace($"{{{key}_horizon}}", language(measure.Horizon.Name(measure.Measure.Aggregation)), StringComparison.Ordinal)
            .Replace($"{{{key}_says}}", language(Says(measure)), StringComparison.Ordinal)
            .Replace($"{{{key}_words}}", measure.Words, StringComparison.Ordinal)
            .Replace($"{{{key}_reads}}", EnglishReading.Of(measure, Relations.EnglishUnits), StringComparison.Ordinal)
            .Replace($"{{{key}_territory}}", Relations.Content.Breaks.Territory(measure.Measure.Territory) is { } territory ? language(territory.Name) : measure.Measure.Territory, StringComparison.Ordinal);
    }

    // Nothing unprinted is put into a text's mouth: “Tỷ lệ đô thị hóa đạt 76%” names no year, its programme does.
    private static Bilingual Says(ReadMeasure measure)
    {
        var time = measure.Horizon.Name(measure.Measure.Aggregation);
        if (measure.Horizon.Form == HorizonForm.Unknown)
        {
            return new("nêu con số mà ở đây chưa đọc ra thời hạn nào, và chưa rõ cả văn bản là cho giai đoạn nào", "gives a figure for which no time could be read here, and what period the whole text is for is not known");
        }

        return measure.Measure.HorizonOrigin switch
        {
            HorizonOrigin.Document or HorizonOrigin.Curated => new($"không in năm ở đây (cả văn bản là cho {time.Vietnamese})", $"prints no year here (the whole text is for {time.English})"),
            HorizonOrigin.Heading => new($"ghi {time.Vietnamese} ở đề mục", $"says {time.English} in the heading"),
            HorizonOrigin.Target => new($"ghi {time.Vietnamese} ở đầu đoạn", $"says {time.English} at the head of the paragraph"),
            _ => new($"ghi {time.Vietnamese}", $"says {time.English}"),
        };
    }
}

/// <summary>Makes the sentence of a row from those of its heaviest reasons.</summary>
internal static class RowSentence
{
    public static Bilingual Of(Verdict verdict, ImmutableArray<ExplainedReason> reasons, Couples couples, RowNames names)
    {
        if (verdict.Presence != Presence.Both)
        {
            return names.Fill(ReasonWords.Sentence("presence." + verdict.Presence.Word()), couples);
        }

        if (reasons is [{ Weight: >= Weight.Unassessable }, ..])
        {
            return Joined(reasons.Where(r => r.Weight >= Weight.Unassessable || r.Reason.Code == ReasonCode.Territory).Select(InItsPlace), " ");
        }

        var relation = Relation(verdict, couples, isDirect: reasons.IsEmpty) is { } key ? names.Fill(ReasonWords.Sentence(key), couples) : null;
        if (reasons.IsEmpty)
        {
            return relation ?? Bilingual.Empty;
        }

        // “counts 2026–2030 … counts the mean of 2025–2030” says the length of both periods.
        var said = reasons.Any(r => r.Reason.Code == ReasonCode.Aggregation) ? ReasonCode.HorizonLength : (ReasonCode?)null;
        var caveats = Joined(reasons.Where(r => r.Reason.Code != said).Select(r => r.Sentence), "; ");
        var note = ReasonWords.Sentence(reasons.Any(r => r.Reason.Code == ReasonCode.Territory) ? "caveat.territory" : "caveat");
        var told = new Bilingual(
            note.Vietnamese.Replace("{caveats}", caveats.Vietnamese, StringComparison.Ordinal),
            note.English.Replace("{caveats}", caveats.English, StringComparison.Ordinal));
        return relation is null ? told : Joined([relation, told], " ");
    }

    // Behind another reason the territory needs no more than a word: the page says at its top what was merged.
    private static Bilingual InItsPlace(ExplainedReason reason, int place) =>
        place > 0 && reason is { Reason.Code: ReasonCode.Territory, Break: null } ? ReasonWords.Sentence("also.territory") : reason.Sentence;

    // Beside a phrase such as “Đặt cao hơn” only what the phrase does not say is worth a sentence.
    private static string? Relation(Verdict verdict, Couples couples, bool isDirect) => verdict.Numeric switch
    {
        null => couples.IsSameWords ? "relation.same-words" : null,
        NumericRelation.Same or NumericRelation.Higher or NumericRelation.Lower when !isDirect => null,
        { } relation => "relation." + relation.Word(),
    };

    private static Bilingual Joined(IEnumerable<Bilingual> sentences, string by)
    {
        var all = sentences.Distinct().ToList();
        return new Bilingual(string.Join(by, all.Select(s => s.Vietnamese)), string.Join(by, all.Select(s => s.English)));
    }
}
