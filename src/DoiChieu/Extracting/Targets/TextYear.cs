using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>The year a text was written in, as far as it can be known: that of its date, else the first of its period; or, where that is later (an old date may stand in the text),
/// the latest year of a day it prints or of one told in a sentence that says of none that it is to come (`năm 2020`, but not `đến năm 2030, … năm 2045`); 0 where it prints none.</summary>
internal static partial class TextYear
{
    private const int LongestPlan = 12;

    public static int Of(DocumentTree tree, TargetContext context)
    {
        var latest = context.Issued > 0 ? context.Issued : context.Document?.FirstYear ?? 0;
        foreach (var section in tree.Sections.Where(s => s.Runs.Length > 0))
        {
            var words = tree.Words(section).Text;
            // The day of an event or of a document cited, `ngày 18/10/2020`, is told too: nobody prints one that is years ahead.
            latest = DayPattern().Matches(words).Aggregate(Math.Max(latest, Told(Tokens.Of(words))), (year, m) => Math.Max(year, int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)));
        }

        return latest;
    }

    private static int Told(Tokens tokens)
    {
        var times = HorizonReader.Find(tokens);
        var latest = 0;
        foreach (var sentence in times.IsEmpty ? [] : ClauseCutter.Cut(tokens, Nesting.Of(tokens)).Select(c => c.Sentence).Distinct())
        {
            var here = times.Where(m => m.Place.From >= sentence.From && m.Place.To <= sentence.To).ToList();
            if (Words.Future.In(tokens, sentence) < 0 && !here.Exists(m => IsToCome(tokens, m)))
            {
                latest = here.Where(m => m.Horizon.Kind is HorizonKind.Year).Aggregate(latest, (year, m) => Math.Max(year, m.Horizon.LastYear));
            }
        }

        return latest;
    }

    private static bool IsToCome(Tokens tokens, Mention time) =>
        time.Horizon.Kind is HorizonKind.Year
        && (Enumerable.Range(time.Place.From, time.Place.Length).Any(i => tokens[i].Key is "đến" or "tới" or "trước") || (time.Place.From > 0 && tokens[time.Place.From - 1].Key is "nhìn") || IsOfPlan(tokens, time.Place.From));

    // `thông qua Nghị quyết về …, kế hoạch phát triển kinh tế - xã hội năm 2021`: what is adopted now is for a time to come.
    private static bool IsOfPlan(Tokens tokens, int at)
    {
        var from = at;
        while (from > 0 && at - from < LongestPlan && tokens[from - 1].Key is not ("," or ";" or "."))
        {
            from--;
        }

        var sentence = from;
        while (sentence > 0 && tokens[sentence - 1].Key is not ".")
        {
            sentence--;
        }

        return Words.PlanName.In(tokens, new Stretch(from, at)) is var plan and >= 0 && Words.Adopted.In(tokens, new Stretch(sentence, plan)) >= 0;
    }

    [GeneratedRegex(@"(?<![0-9])[0-3]?[0-9][/.-][01]?[0-9][/.-](?<year>20[0-9][0-9])(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();
}
