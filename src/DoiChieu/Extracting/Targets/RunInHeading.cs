namespace DoiChieu.Extracting.Targets;

/// <summary>A heading at the beginning of a paragraph: `Chỉ tiêu 3: …`, `Mục tiêu đến năm 2030: …`.</summary>
/// <param name="Says">What it says of the words behind it.</param>
/// <param name="From">Where those begin, in characters.</param>
/// <param name="Time">The year or period it prints.</param>
/// <param name="IsNumbered">It counts: `Chỉ tiêu 3`.</param>
internal sealed record RunInHeading(HeadingSays Says, int From, Horizon? Time, bool IsNumbered)
{
    private const int Longest = 15;

    /// <summary>Its number, where it counts; else empty.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Where the words behind `mục tiêu` begin, in characters: `Mục tiêu giảm phát thải: 8%` names what the value is of. -1 where there are none.</summary>
    public int Named { get; private init; } = -1;

    public static readonly RunInHeading None = new(HeadingSays.Nothing, 0, null, IsNumbered: false);

    public static RunInHeading Of(string words)
    {
        var tokens = Tokens.Of(words);
        var opening = TargetHeading.Opening(tokens);
        var end = End(tokens, opening);
        if (end < 0 || end + 1 >= tokens.Count)
        {
            return None;
        }

        var title = Tokens.Of(words[..tokens[end].Start]);
        var says = TargetHeading.Of(title);
        var time = HorizonReader.Find(title).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period);
        var isNumbered = title.IsNumber(title.Count - 1) && title.Count > 1 && title[title.Count - 2].Key is "tiêu";
        return says == HeadingSays.Nothing || (!isNumbered && PrintedText.Of(title.Text).Quantities.Length > 0) ? None : new RunInHeading(says, tokens[end + 1].Start, time?.Horizon, isNumbered) { Number = isNumbered ? title.Printed(title.Count - 1) : "", Named = NamedFrom(title, opening) };
    }

    private static int NamedFrom(Tokens title, int opening)
    {
        var at = opening + (title.Count > opening + 1 && title[opening].Key is "mục" or "chỉ" && title[opening + 1].Key is "tiêu" ? 2 : 0);
        return at > opening && title.IsWord(at) && !Words.YearLead.At(title, at, title.Count).Found && HorizonReader.Find(title).All(m => m.Place.From != at) ? title[at].Start : -1;
    }

    // The colon; or the stop behind its number: `Chỉ tiêu 1. Tỷ lệ …`
    private static int End(Tokens tokens, int opening)
    {
        for (var i = opening; i < Math.Min(tokens.Count, opening + Longest); i++)
        {
            if (tokens.IsSign(i, ":") || (tokens.IsSign(i, ".") && tokens.IsNumber(i - 1) && i - opening <= 3))
            {
                return i;
            }

            if (tokens[i].Key is ";" or "." or "…")
            {
                return -1;
            }
        }

        return -1;
    }
}
