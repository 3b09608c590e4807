using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Bench.Drafting;

/// <summary>A draft while it is written.</summary>
public sealed partial class Sheet(Brief brief, Prose prose, Dice dice)
{
    private readonly ImmutableArray<DraftLine>.Builder lines = ImmutableArray.CreateBuilder<DraftLine>();
    private readonly ImmutableArray<WrittenValue>.Builder values = ImmutableArray.CreateBuilder<WrittenValue>();
    private int headings;

    public Brief Brief => brief;

    public Prose Prose => prose;

    public Dice Dice => dice;

    public void Frame(params ReadOnlySpan<string> words)
    {
        foreach (var line in words)
        {
            lines.Add(new DraftLine(LineKind.Frame, 0, "", line, ""));
        }
    }

    public void Title(string words) => lines.Add(new DraftLine(LineKind.Title, 0, "", words, ""));

    public void Heading(int depth, string marker, string words) => lines.Add(new DraftLine(LineKind.Heading, depth, marker, words, $"muc-{++headings}"));

    public void Text(string words) => Text("", words);

    public void Text(string marker, string words) => lines.Add(new DraftLine(LineKind.Text, 0, marker, words, ""));

    public void Bullet(string words) => lines.Add(new DraftLine(LineKind.Bullet, 0, "", words, ""));

    public void Texts(int count, Func<string> words)
    {
        for (var i = 0; i < count; i++)
        {
            Text(words());
        }
    }

    /// <summary>Paragraphs with a number each, from one.</summary>
    public void Numbered(int count, Func<int, string> marker, Func<string> words)
    {
        for (var i = 1; i <= count; i++)
        {
            Text(marker(i), words());
        }
    }

    /// <summary>Some fields of work, each a heading with a number and what stands below it.</summary>
    public void Fields(int count, int depth, Func<int, string> marker, Action below)
    {
        var number = 0;
        foreach (var heading in dice.Some(WordLists.Prose("heading"), count))
        {
            Heading(depth, marker(++number), heading);
            below();
        }
    }

    /// <summary>A target as an item of its own, `(3) …`.</summary>
    public void Target(TargetForm form, int number)
    {
        var anchor = "chitieu-" + number.ToString(CultureInfo.InvariantCulture);
        var marker = $"({number})";
        lines.Add(new DraftLine(LineKind.Text, 0, marker, Sentence(form, brief.PeriodStart, brief.PeriodEnd, number.ToString(CultureInfo.InvariantCulture), marker, anchor), anchor));
    }

    /// <summary>Targets as sentences of one paragraph.</summary>
    public void Targets(IEnumerable<TargetForm> forms, int start) => AddTargets(anchor => string.Join(' ', forms.Select(f => Sentence(f, start, anchor))));

    /// <summary>Targets as what stands between the semicolons of a sentence, a sentence a period, all in one paragraph.</summary>
    public void Listed(params (string Opening, IReadOnlyList<TargetForm> Forms, int Start)[] sentences) =>
        AddTargets(anchor => string.Concat(sentences.Select(s => s.Opening + string.Join("; ", s.Forms.Select(f => Sentence(f, s.Start, anchor).TrimEnd('.'))) + ".")));

    public Draft Done() => new(brief, lines.ToImmutable(), values.ToImmutable(), [.. lines.SelectMany(l => CitedPattern().Matches(l.Words)).Select(m => m.Groups["id"].Value)]);

    private void AddTargets(Func<string, string> words)
    {
        var anchor = "chitieu-n" + lines.Count.ToString(CultureInfo.InvariantCulture);
        lines.Add(new DraftLine(LineKind.Text, 0, "", words(anchor), anchor));
    }

    // A block of five years has no numbers: its label is the period.
    private string Sentence(TargetForm form, int start, string anchor) => Sentence(form, start, start + 4, $"{start}-{start + 4}", $"{start}-{start + 4}", anchor);

    private string Sentence(TargetForm form, int start, int end, string idMiddle, string label, string anchor)
    {
        var sentence = form.Sentence.Replace("{s}", start.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{y}", end.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var printed = form.Values.Select(v => (Form: v, Value: PrintedValue.Of(v, dice))).ToList();
        foreach (var (value, words) in printed)
        {
            sentence = sentence.Replace("{" + value.Slot + "}", words.Words, StringComparison.Ordinal);
        }

        values.AddRange(printed.Select(p => new WrittenValue($"{brief.Id}.{idMiddle}.{p.Form.IdEnd}", label, p.Value.Comparator, p.Value.Low, p.Value.High, p.Form.Unit, p.Form, form.Theme, anchor, p.Value.Words, sentence)));
        return sentence;
    }

    [GeneratedRegex(@"\[\[(?<id>[^|]+)\|(?<words>[^\]]+)\]\]")]
    public static partial Regex CitedPattern();
}
