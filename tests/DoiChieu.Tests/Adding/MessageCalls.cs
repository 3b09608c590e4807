using System.Text.RegularExpressions;

namespace DoiChieu.Tests.Adding;

/// <summary>Every `Message.Of(…)` of the source code: its key, and with how many arguments.</summary>
internal static partial class MessageCalls
{
    public static IEnumerable<(string Where, string Key, int Arguments)> All() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => In(Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>The key is empty where it is not written out: nobody could look for it.</summary>
    public static IEnumerable<(string Where, string Key, int Arguments)> In(string file, string code)
    {
        // A comma or a bracket inside quotes is none of the code.
        var bare = QuotePattern().Replace(code, q => "\"" + new string('_', q.Length - 2) + "\"");
        foreach (Match call in CallPattern().Matches(bare))
        {
            var start = call.Index + call.Length;
            var key = code[start] == '"' ? code[(start + 1)..code.IndexOf('"', start + 1)] : "";
            yield return (file, key, Commas(bare, start));
        }
    }

    // Up to the bracket that closes the call; commas of calls inside it are theirs.
    private static int Commas(string code, int start)
    {
        var (commas, depth) = (0, 0);
        for (var i = start; depth >= 0; i++)
        {
            depth += code[i] is '(' or '[' or '{' ? 1 : code[i] is ')' or ']' or '}' ? -1 : 0;
            commas += code[i] is ',' && depth == 0 ? 1 : 0;
        }

        return commas;
    }

    [GeneratedRegex(@"(?<![\w.])Message\.Of\(")]
    private static partial Regex CallPattern();

    [GeneratedRegex("""(?<!')"(?:\\.|[^"\\\n])*"(?!')""")]
    private static partial Regex QuotePattern();
}
