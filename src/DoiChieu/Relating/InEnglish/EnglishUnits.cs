using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating.InEnglish;

/// <summary>Printed units in English. A unit that stands in units.yaml as a whole has its words; any other is put together from those of its parts:
/// “triệu đồng/người/năm” → “million đồng per person per year”. Signs and codes (`%`, `USD`) are the same in both languages.</summary>
public sealed class EnglishUnits
{
    private readonly FrozenDictionary<string, UnitWord> words;

    // Spelling does not matter: bác sĩ, bác sỹ.
    public EnglishUnits(ImmutableArray<UnitWord> words) =>
        this.words = words.DistinctBy(w => Key(w.Printed), StringComparer.Ordinal).ToFrozenDictionary(w => Key(w.Printed), StringComparer.Ordinal);

    /// <summary>Of several; a word without a translation stays as printed.</summary>
    public string Many(string unit) => Put(unit, word => word.Many);

    /// <summary>Of one.</summary>
    public string One(string unit) => Put(unit, word => word.One);

    /// <summary>The words of a unit that have no English; empty where all have.</summary>
    public ImmutableArray<string> Missing(string unit) =>
        words.ContainsKey(Key(unit)) ? [] : [.. Parts(unit).Where(p => !IsCode(p) && !words.ContainsKey(Key(p)))];

    private string Put(string unit, Func<UnitWord, string> ending)
    {
        if (words.TryGetValue(Key(unit), out var whole))
        {
            return ending(whole);
        }

        var parsed = PrintedUnit.Parse(unit);
        var head = parsed.Factor == 1 ? ending(Word(parsed.Base)) : $"{Word(unit.Split(' ')[0]).One} {Word(parsed.Base).Many}";
        return string.Concat(parsed.Per.Select(p => " per " + Word(p).One).Prepend(head));
    }

    private UnitWord Word(string printed) => words.GetValueOrDefault(Key(printed)) ?? new UnitWord(printed, printed, printed);

    private static IEnumerable<string> Parts(string unit)
    {
        var parsed = PrintedUnit.Parse(unit);
        return (parsed.Factor == 1 ? [parsed.Base] : new[] { unit.Split(' ')[0], parsed.Base }).Concat(parsed.Per);
    }

    private static bool IsCode(string part) => part.All(c => !char.IsLetter(c) || char.IsAsciiLetterUpper(c));

    private static string Key(string printed) => string.Join(' ', Tokeniser.Keys(printed));
}
