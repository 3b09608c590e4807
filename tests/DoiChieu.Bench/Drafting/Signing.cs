namespace DoiChieu.Bench.Drafting;

/// <summary>The end of a text.</summary>
internal static class Signing
{
    /// <summary>A name of nobody.</summary>
    public static string Name(Dice dice) => $"{dice.One(WordLists.Prose("family"))} {dice.One(WordLists.Prose("given"))}";

    /// <summary>Who sees to it, who gets it, who signs.</summary>
    public static void Close(Sheet sheet, string marker, int count, Func<string> words, params ReadOnlySpan<string> signature)
    {
        sheet.Heading(1, marker, "TỔ CHỨC THỰC HIỆN");
        sheet.Numbered(count, i => $"{i}.", words);
        Recipients(sheet);
        sheet.Frame([.. signature, Name(sheet.Dice)]);
    }

    private static void Recipients(Sheet sheet)
    {
        sheet.Frame("Nơi nhận:");
        foreach (var recipient in WordLists.Prose("recipient"))
        {
            sheet.Frame($"- {recipient},");
        }
    }
}
