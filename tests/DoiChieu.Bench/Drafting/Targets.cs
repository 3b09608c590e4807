namespace DoiChieu.Bench.Drafting;

/// <summary>The part of a text that says what is to be reached.</summary>
internal static class Targets
{
    private const int Fewest = 20;
    private const int Most = 28;

    /// <summary>Items (1) … (n) that run through the fields.</summary>
    public static void Numbered(Sheet sheet, Action<ThemeForm> open)
    {
        var number = 0;
        var chosen = sheet.Dice.Some(WordLists.Targets, sheet.Dice.Between(Fewest, Most));
        foreach (var theme in WordLists.Themes)
        {
            if (chosen.Any(t => t.Theme == theme.Id))
            {
                open(theme);
            }

            foreach (var target in chosen.Where(t => t.Theme == theme.Id))
            {
                sheet.Target(target, ++number);
            }
        }
    }

    /// <summary>The aim as a whole below a heading, then, below another, the items, a dash a field.</summary>
    public static void BelowAim(Sheet sheet, int depth, (string Marker, string Words) aim, int sentences, (string Marker, string Words) targets)
    {
        sheet.Heading(depth, aim.Marker, aim.Words);
        sheet.Text(sheet.Prose.Task(sentences));
        sheet.Heading(depth, targets.Marker, targets.Words);
        Numbered(sheet, theme => sheet.Bullet(theme.Heading));
    }

    /// <summary>Sentences in a few paragraphs; a period has half as many as a text.</summary>
    public static void ForPeriod(Sheet sheet, int start)
    {
        var chosen = sheet.Dice.Some(WordLists.Targets, sheet.Dice.Between(Fewest / 2, Most / 2));
        foreach (var theme in WordLists.Themes.Where(theme => chosen.Any(t => t.Theme == theme.Id)))
        {
            sheet.Targets(chosen.Where(t => t.Theme == theme.Id), start);
        }
    }

    /// <summary>Two sentences of an article, one a period: what may stand between two semicolons, which is what sets one thing.</summary>
    public static void InTwoSentences(Sheet sheet, int start)
    {
        var single = WordLists.Targets.Where(t => t.Values.Length == 1 && !t.IsApart).ToList();
        sheet.Listed(
            ($"Đồng thời, đề ra một số chỉ tiêu cụ thể cho giai đoạn {start} - {start + 4} như: ", sheet.Dice.Some(single, sheet.Dice.Between(Fewest / 2, Most / 2)), start),
            ($" Giai đoạn {start + 5} - {start + 9}, ", sheet.Dice.Some(single, sheet.Dice.Between(Fewest / 2, Most / 2)), start + 5));
    }
}
