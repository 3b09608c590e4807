using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Relating.Suggesting;

/// <summary>How alike two names are, in points with their reasons: words up to 70, kind of number 20, what is counted 10.
/// Where one side prints no unit, nothing speaks for or against it: half of the 30.</summary>
internal static class NameScore
{
    private const int Words = 70;
    private const int Kind = 20;
    private const int Unit = 10;
    private const int UnitUnknown = 15;
    private const int Contrast = -30;

    public static ImmutableArray<SuggestionReason> Of(Naming asked, Naming known, NameIndex index) => [OfWords(asked, known, index), .. OfUnits(asked, known), .. OfContrasts(asked, known)];

    private static IEnumerable<SuggestionReason> OfContrasts(Naming asked, Naming known)
    {
        if (Contrasts.Between(asked, known) is var (one, other))
        {
            yield return new SuggestionReason(Contrast, new($"nói về {one}, bên kia về {other}", $"speaks of {one}, the other of {other}"));
        }
    }

    public static IEnumerable<SuggestionReason> OfUnits(Naming asked, Naming known)
    {
        if (asked.Kind == MeasureKind.Clause || known.Kind == MeasureKind.Clause)
        {
            yield return new SuggestionReason(UnitUnknown, new("một bên không in đơn vị", "one side prints no unit"));
            yield break;
        }

        var (one, other) = (asked.Kind.Name(), known.Kind.Name());
        yield return asked.Kind == known.Kind
            ? new SuggestionReason(Kind, new($"cùng là {one.Vietnamese}", $"both are {one.English}"))
            : new SuggestionReason(0, new($"khác loại số: {one.Vietnamese}, bên kia {other.Vietnamese}", $"another kind of number: {one.English} against {other.English}"));
        yield return IsSameUnit(asked, known)
            ? new SuggestionReason(Unit, new($"cùng đơn vị {asked.Unit}", $"same unit {asked.Unit}"))
            : new SuggestionReason(0, new($"khác đơn vị: {Shown(asked.Unit)}, bên kia {Shown(known.Unit)}", $"another unit: {Shown(asked.Unit)} against {Shown(known.Unit)}"));
    }

    // “145 - 160 triệu đồng” does not say that it is for a person and a year; “đồng/người/tháng” says that it is not for a year.
    private static bool IsSameUnit(Naming asked, Naming known) =>
        string.Equals(asked.UnitKey, known.UnitKey, StringComparison.Ordinal)
        && (asked.PerKey.Length == 0 || known.PerKey.Length == 0 || string.Equals(asked.PerKey, known.PerKey, StringComparison.Ordinal));

    private static SuggestionReason OfWords(Naming asked, Naming known, NameIndex index)
    {
        // Where both name a part of something, what it is a part of counts as much as the part: “dịch vụ” is a part of GRDP and of all workers.
        var alike = asked.Parts.IsEmpty || known.Parts.IsEmpty
            ? Alike(asked.All, known.All, index)
            : (Alike(asked.Names, known.Names, index) + Alike(asked.Parts, known.Parts, index)) / 2;
        var keys = known.All.Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        var shared = asked.All.Where(t => keys.Contains(t.Key)).Select(t => t.Printed).ToList();
        var (count, all) = (Text(shared.Count), Text(asked.All.Length));
        var (printed, by) = (string.Join(", ", shared), known.Document.Length == 0 ? "" : $" ({known.Document})");
        return new SuggestionReason((int)Math.Round(Words * alike), new(
            $"chung {count} trên {all} từ với “{known.Words}”{by}: {printed}",
            $"shares {count} of {all} words with “{known.Words}”{by}: {printed}"));
    }

    // Dice's measure over weighted words: what both have, against all that either has.
    private static double Alike(ImmutableArray<NameTerm> one, ImmutableArray<NameTerm> other, NameIndex index)
    {
        var theirs = other.ToDictionary(t => t.Key, t => t.Weight, StringComparer.Ordinal);
        var all = Sum(one, index) + Sum(other, index);
        return all > 0 ? 2 * one.Where(t => theirs.ContainsKey(t.Key)).Sum(t => Math.Min(t.Weight, theirs[t.Key]) * index.Weight(t.Key)) / all : 0;
    }

    private static double Sum(ImmutableArray<NameTerm> terms, NameIndex index) => terms.Sum(t => t.Weight * index.Weight(t.Key));

    private static string Shown(string unit) => unit.Length == 0 ? "–" : unit;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
