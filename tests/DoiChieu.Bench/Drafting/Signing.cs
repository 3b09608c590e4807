namespace DoiChieu.Bench.Drafting;

/// <summary>The end of a text.</summary>
internal static class Signing
{
    /// <summary>A name of nobody.</summary>
    public static string Name(Dice dice) => $"{dice.One(WordLists.Prose("family"))} {dice.One(WordLists.Prose("given"))}";

    public static void Recipients(Sheet sheet)
    {
        sheet.Frame("Nơi nhận:");
        foreach (var recipient in WordLists.Prose("recipient"))
        {
            sheet.Frame($"- {recipient},");
        }
    }
}
