using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>The year a text was written in, as far as it can be known: that of its date, else the first of its period,
/// else the latest that it prints without saying that it is to come (`năm 2020`, but not `đến năm 2030`); 0 where it prints none.</summary>
internal static class TextYear
{
    public static int Of(DocumentTree tree, TargetContext context)
    {
        if (context.Issued > 0 || context.Document is not null)
        {
            return context.Issued > 0 ? context.Issued : context.Document!.FirstYear;
        }

        var latest = 0;
        foreach (var section in tree.Sections.Where(s => s.Runs.Length > 0))
        {
            var tokens = Tokens.Of(tree.Words(section).Text);
            foreach (var time in HorizonReader.Find(tokens).Where(m => m.Horizon.Kind is HorizonKind.Year && !IsToCome(tokens, m)))
            {
                latest = Math.Max(latest, time.Horizon.LastYear);
            }
        }

        return latest;
    }

    private static bool IsToCome(Tokens tokens, Mention time) =>
        Enumerable.Range(time.Place.From, time.Place.Length).Any(i => tokens[i].Key is "đến" or "tới" or "trước") || Words.BaseLead.Before(tokens, 0, time.Place.From).Value is "always"
        || (time.Place.From > 0 && tokens[time.Place.From - 1].Key is "nhìn");
}
