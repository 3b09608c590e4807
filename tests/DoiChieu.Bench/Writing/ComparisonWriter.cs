using System.Collections.Immutable;
using System.Text;
using DoiChieu.Bench.Drafting;

namespace DoiChieu.Bench.Writing;

/// <summary>Values that answer one another, or that one side alone sets.</summary>
public sealed record WrittenPair(ValueForm Form, ImmutableArray<WrittenValue> Old, ImmutableArray<WrittenValue> New);

/// <summary>Writes a comparison of a place's two terms: every value of both stands in a row.</summary>
public static class ComparisonWriter
{
    public static string IdOf(Brief old, Brief @new) => $"{old.Id}--{@new.Id}";

    public static ImmutableArray<WrittenPair> Pairs(Draft old, Draft @new)
    {
        var (before, behind) = (Listed(old).ToLookup(v => v.Form.Indicator, StringComparer.Ordinal), Listed(@new).ToLookup(v => v.Form.Indicator, StringComparer.Ordinal));
        return
        [
            .. WordLists.Indicators.Select(i => new WrittenPair(i.Value, [.. before[i.Value.Indicator]], [.. behind[i.Value.Indicator]]))
                .Where(p => p.Old.Length + p.New.Length > 0),
        ];
    }

    public static void Write(Folder content, Corpus corpus, Brief old, Brief @new, string judged)
    {
        var folder = $"comparisons/{IdOf(old, @new)}/";
        var name = $"Chỉ tiêu của {old.Place.Whole}: hai nhiệm kỳ";
        content.Write(folder + "comparison.yaml", $$"""
            {{judged}}name: { vi: {{Folder.Quoted(name)}}, en: {{Folder.Quoted(name)}} }
            old:
            {{Side(old)}}
            new:
            {{Side(@new)}}

            """);
        content.Write(folder + "introduction.md", $"Hai văn bản của {old.Place.Whole}, hai nhiệm kỳ liền nhau.\n");
        content.Write(folder + "introduction.en.md", $"Two texts of {old.Place.Whole}, one term behind the other.\n");
        var rows = new StringBuilder("pair,indicator,old_targets,new_targets,reasons,note_vi,note_en\n");
        foreach (var pair in Pairs(corpus.Draft(old.Index), corpus.Draft(@new.Index)))
        {
            rows.Append(pair.Form.Indicator).Append(',').Append(corpus.IndicatorId(old.Place, pair.Form)).Append(',')
                .AppendJoin(';', pair.Old.Select(v => v.Id)).Append(',').AppendJoin(';', pair.New.Select(v => v.Id)).Append(",,,\n");
        }

        content.Write(folder + "pairs.csv", rows.ToString());
    }

    // What sets the same for two periods: the first of each text is what its neighbour speaks of.
    private static IEnumerable<WrittenValue> Listed(Draft draft) =>
        draft.Brief.HasTwoPeriods ? draft.Values.Where(v => v.Label == draft.Brief.Period) : draft.Values;

    private static string Side(Brief brief) => $$"""
          name: { vi: {{Folder.Quoted(brief.ShortName)}}, en: {{Folder.Quoted(brief.ShortName)}} }
          term: {{brief.Period}}
          documents: [{{brief.Id}}]
          {{(brief.HasTwoPeriods ? $"labels: [{brief.Period}]" : "labels: []")}}
          list: all
        """;
}
