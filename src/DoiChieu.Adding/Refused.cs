using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Characters that cannot be seen and that `check` and `build` refuse in a source until document.yaml allows them: said here, where the text comes in.</summary>
internal static class Refused
{
    public static IEnumerable<Finding> In(string source)
    {
        var seen = new Dictionary<string, (int Line, int Count)>(StringComparer.Ordinal);
        var (line, from) = (1, 0);
        for (var at = HiddenCharacters.IndexIn(source); at >= 0; at = HiddenCharacters.IndexIn(source, at + HiddenCharacters.LengthAt(source, at)))
        {
            line += source.AsSpan(from, at - from).Count('\n');
            from = at;
            var name = HiddenCharacters.NameAt(source, at);
            seen[name] = seen.TryGetValue(name, out var before) ? (before.Line, before.Count + 1) : (line, 1);
        }

        string[] names = [.. seen.Keys.Except(HiddenCharacters.SetAside, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return names.Select(n => Finding.Doubt(
            Message.Of("doubt.hidden", n, seen[n].Count, string.Join(", ", names)), seen[n].Line));
    }
}
