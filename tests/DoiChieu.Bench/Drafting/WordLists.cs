using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Bench.Drafting;

/// <summary>A value that a target's sentence has a slot for.</summary>
/// <param name="IdEnd">What the program makes of the words around it: its id behind document and label.</param>
/// <param name="Forms">The comparators that may be printed.</param>
/// <param name="Digits">Behind the comma; below zero the number is round: -2 is hundreds.</param>
public sealed record ValueForm(string Slot, string IdEnd, ImmutableArray<string> Forms, int Least, int Greatest, int Digits, string Unit, string Indicator, string Name, string Polarity, string Border);

/// <summary>A sentence that sets something.</summary>
/// <param name="IsApart">It is no member of a list: behind “… như:” its number would be read as the list's.</param>
public sealed record TargetForm(string Theme, string Sentence, ImmutableArray<ValueForm> Values, bool IsApart);

/// <summary>A field of targets: its heading in a text, its name on a site.</summary>
public sealed record ThemeForm(string Id, string Heading, string Name);

/// <summary>The tables of words in `Words/`.</summary>
public static class WordLists
{
    private static readonly ImmutableArray<string[]> TargetRows = Rows("targets.tsv");

    private static readonly ILookup<string, string> ProseRows = Rows("prose.tsv").ToLookup(r => r[0], r => r[1], StringComparer.Ordinal);

    public static ImmutableArray<ImmutableArray<string>> Syllables { get; } = [.. Lines("places.txt").Select(l => l.Split(' ').ToImmutableArray())];

    public static ImmutableArray<ThemeForm> Themes { get; } = [.. TargetRows.Where(r => r[0] == "theme").Select(r => new ThemeForm(r[1], r[2], r[3]))];

    public static ImmutableArray<TargetForm> Targets { get; } = ReadTargets();

    /// <summary>Every indicator that a sentence may set, with its field.</summary>
    public static ImmutableArray<(ValueForm Value, string Theme)> Indicators { get; } = [.. Targets.SelectMany(t => t.Values.Select(v => (v, t.Theme)))];

    public static ImmutableArray<string> Prose(string kind) => [.. ProseRows[kind]];

    private static ImmutableArray<TargetForm> ReadTargets()
    {
        var targets = ImmutableArray.CreateBuilder<TargetForm>();
        foreach (var row in TargetRows)
        {
            if (row[0] is "target" or "apart")
            {
                targets.Add(new TargetForm(row[1], row[2], [], row[0] == "apart"));
            }
            else if (row[0] == "value")
            {
                var value = new ValueForm(row[1], row[2], [.. row[3].Split(',')], Number(row[4]), Number(row[5]), Number(row[6]), row[7], row[8], row[9], row[10], row[11]);
                targets[^1] = targets[^1] with { Values = targets[^1].Values.Add(value) };
            }
        }

        return targets.ToImmutable();
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static ImmutableArray<string[]> Rows(string name) => [.. Lines(name).Select(l => l.Split('\t'))];

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && l[0] != '#')];
    }
}
