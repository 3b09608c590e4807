using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DoiChieu.Adding.Word;

/// <summary>Numbers that Word counts by itself: they stand nowhere in the words of the file and are printed on every page.</summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> lists;
    private readonly Dictionary<int, NumberingInstance> instances;
    private readonly Dictionary<string, Style> styles;
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> started = [];

    public WordNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        lists = (numbering?.Elements<AbstractNum>() ?? []).Where(a => a.AbstractNumberId is not null).DistinctBy(a => a.AbstractNumberId!.Value).ToDictionary(a => a.AbstractNumberId!.Value);
        instances = (numbering?.Elements<NumberingInstance>() ?? []).Where(n => n.NumberID is not null).DistinctBy(n => n.NumberID!.Value).ToDictionary(n => n.NumberID!.Value);
        styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null).DistinctBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
    }

    /// <summary>The number of the next paragraph as printed, `1.2.` or `-`; empty where it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        var (id, level) = Place(paragraph);
        if (id is null or 0 || !instances.TryGetValue(id.Value, out var instance) || instance.AbstractNumId?.Val?.Value is not { } listId || !lists.TryGetValue(listId, out var list) || level is < 0 or >= Levels)
        {
            return "";
        }

        // Paragraphs of two instances of one list go on counting, but for an instance that begins anew.
        var counter = counters.TryGetValue(listId, out var known) ? known : counters[listId] = new int[Levels];
        Restart(instance, counter);
        counter[level] = counter[level] == 0 ? Start(instance, list, level) : counter[level] + 1;
        Array.Clear(counter, level + 1, Levels - level - 1);
        return Printed(instance, list, level, counter);
    }

    private void Restart(NumberingInstance instance, int[] counter)
    {
        if (!started.Add(instance.NumberID!.Value))
        {
            return;
        }

        foreach (var over in instance.Elements<LevelOverride>().Where(o => o.StartOverrideNumberingValue is not null && o.LevelIndex?.Value is >= 0 and < Levels))
        {
            counter[over.LevelIndex!.Value] = 0;
        }
    }

    private (int? Id, int Level) Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var inherited = OfStyle(style);
        return (own?.NumberingId?.Val?.Value ?? inherited?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value ?? inherited?.NumberingLevelReference?.Val?.Value ?? 0);
    }

    private NumberingProperties? OfStyle(string? id)
    {
        // A style may, by mistake, be based on itself.
        for (var steps = 0; id is not null && steps < 20 && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return numbering;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level ?? list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static int Start(NumberingInstance instance, AbstractNum list, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
        ?? LevelOf(instance, list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Printed(NumberingInstance instance, AbstractNum list, int level, int[] counter)
    {
        var own = LevelOf(instance, list, level);
        var format = own?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        // A bullet is drawn with a letter of a symbol font: in print it is a dash or a dot, to the reader an item of a list.
        return format == NumberFormatValues.Bullet ? "-"
            : format == NumberFormatValues.None ? ""
            : SlotPattern().Replace(own?.LevelText?.Val?.Value ?? "", m => Slot(instance, list, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1, counter));
    }

    private static string Slot(NumberingInstance instance, AbstractNum list, int level, int[] counter)
    {
        var number = Math.Max(1, counter[level]);
        var format = LevelOf(instance, list, level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        return format == NumberFormatValues.UpperRoman ? Numerals.Roman(number)
            : format == NumberFormatValues.LowerRoman ? Numerals.Roman(number).ToLowerInvariant()
            : format == NumberFormatValues.UpperLetter ? Numerals.Letter(number).ToUpperInvariant()
            : format == NumberFormatValues.LowerLetter ? Numerals.Letter(number)
            : format == NumberFormatValues.DecimalZero ? number.ToString("00", CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex SlotPattern();
}
