using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>Holds the words of every language against those of the first: the same words, with the same places to fill in.</summary>
internal static partial class WordAgreement
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<InterfaceWords> all) =>
        all.Skip(1).SelectMany(other => Missing(all[0], other).Concat(Missing(other, all[0])).Concat(OtherSlots(all[0], other)));

    private static IEnumerable<Diagnostic> Missing(InterfaceWords one, InterfaceWords other) =>
        Named(one).Where(word => Find(other, word.Group, word.Key) is null)
            .Select(word => Rules.WordMissing.At(Place.Whole(other.File), $"{word.Group}.{word.Key}"));

    private static IEnumerable<Diagnostic> OtherSlots(InterfaceWords one, InterfaceWords other) =>
        Named(one).Where(word => Find(other, word.Group, word.Key) is { } text && !Slots(text).SequenceEqual(Slots(word.Text), StringComparer.Ordinal))
            .Select(word => Rules.WordSlotsDiffer.At(Place.Whole(other.File), $"{word.Group}.{word.Key}", string.Join(' ', Slots(word.Text))));

    private static IEnumerable<(string Group, string Key, string Text)> Named(InterfaceWords words) =>
        words.Groups.OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Value.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (g.Key, w.Key, w.Value)));

    private static string? Find(InterfaceWords words, string group, string key) => words.Groups.GetValueOrDefault(group)?.GetValueOrDefault(key);

    private static IEnumerable<string> Slots(string text) => SlotPattern().Matches(text).Select(m => $"{{{m.Groups[1].Value}}}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([0-9])(?::[^{}|]*\|[^{}|]*)?\}")]
    private static partial Regex SlotPattern();
}
