using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;

namespace DoiChieu.Cli;

/// <summary>What `add` tells, in the language asked for. Readers of files write English; the sentence in Vietnamese stands beside it here, with {0} for what differs.
/// A sentence that is not here is told as it is: nothing is lost.</summary>
internal static partial class AddedWords
{
    private static readonly ImmutableArray<(Regex Pattern, string Vietnamese)> All = [.. AddedSentences.All.Select(s => (Pattern(s.English), s.Vietnamese))];

    public static string In(Language language, string english) => language == Language.English ? english : Vietnamese(english);

    private static string Vietnamese(string english)
    {
        foreach (var (pattern, vietnamese) in All)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                // A reason stands inside the sentence on what it is a reason for.
                return string.Format(CultureInfo.InvariantCulture, vietnamese, [.. match.Groups.Cast<Group>().Skip(1).Select(g => Vietnamese(g.Value))]);
            }
        }

        return english;
    }

    private static Regex Pattern(string english) =>
        new("^" + SlotPattern().Replace(Regex.Escape(english), "(.+?)") + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"\\\{\d\}")]
    private static partial Regex SlotPattern();
}
