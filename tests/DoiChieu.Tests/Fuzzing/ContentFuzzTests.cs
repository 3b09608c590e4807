using System.Globalization;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Tests.Fuzzing;

/// <summary>What keepers write beside the texts, changed at random: a line lost, doubled or moved, a word for another, a number for a name. Whatever it says, the pipeline tells what is wrong
/// with it, or publishes it. A few here, more by `dotnet cake --target=Fuzz`.</summary>
public class ContentFuzzTests
{
    private const int Few = 150;

    // A site is a thousand times the work of a text of 4 kB.
    private const int TextsASite = 1000;

    private static readonly string[] Hostile = ["\u202E", "\0", "{{ 1 }}", "<b>", "&amp;", "../..", "''", "\"", "- ", ": ", "#", "[", "{ vi: \"\" }", "null", "9999999999999999999999", "-1", "2031-02-31", "javascript:alert()", "%", ","];

    internal static IContentFolder Look => new DiskFolder(Path.Combine(Repository.Root, "templates"));

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("DOICHIEU_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Max(Few, count / TextsASite) : Few;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("DOICHIEU_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 20261123;

    [Fact]
    public void No_content_breaks_a_promise()
    {
        var broken = new List<string>();
        for (var number = 0; number < Count && broken.Count < 10; number++)
        {
            var random = new Random(unchecked((Seed * 31) + number));
            var (files, changes) = Changed(random);
            if (Broken(new MemoryFolder(files), Look) is { } fault)
            {
                broken.Add($"input {number} of seed {Seed}: {changes}\n{fault}");
            }
        }

        Assert.True(broken.Count == 0, string.Join("\n\n", broken));
    }

    internal static string? Broken(IContentFolder content, IContentFolder look)
    {
        try
        {
            var gathered = Pipeline.Gather(content, look);
            var told = gathered.Diagnostics.AsEnumerable();
            if (gathered is { HasErrors: false, Value: { } site })
            {
                var published = Pipeline.Publish(site);
                List<Outcome<SiteFile?>> files = [.. published.Value];
                told = told.Concat(published.Diagnostics).Concat(files.SelectMany(f => f.Diagnostics));
                told = told.Concat(Pipeline.Check(site, files.Select(f => f.Value).OfType<SiteFile>(), []).Open);
            }

            return told.FirstOrDefault(d => d.Place.Line < 1 || d.Place.Column < 1 || Messages.Text(d, Language.Vietnamese).Length == 0) is { } silent ? $"{silent.Code} has no place or no words" : null;
        }
        catch (Exception bug)
        {
            return bug.ToString();
        }
    }

    private static (Dictionary<string, string> Files, string Changes) Changed(Random random)
    {
        var files = Repository.Valid();
        var changes = new StringBuilder();
        string[] names = [.. files.Keys.Order(StringComparer.Ordinal)];
        for (var i = random.Next(3); i >= 0; i--)
        {
            var name = names[random.Next(names.Length)];
            var before = files[name];
            files[name] = Changed(random, before, files[names[random.Next(names.Length)]]);
            // What is written of the source is no fault of this test.
            if (name.EndsWith("source.txt", StringComparison.Ordinal))
            {
                var metadata = name.Replace("source.txt", "document.yaml", StringComparison.Ordinal);
                files[metadata] = files[metadata].Replace(new SourceText(name, before).Sha256, new SourceText(name, files[name]).Sha256, StringComparison.Ordinal);
            }

            changes.Append(CultureInfo.InvariantCulture, $"[{name}] ");
        }

        return (files, changes.ToString());
    }

    private static string Changed(Random random, string text, string other)
    {
        List<string> lines = [.. text.Split('\n')];
        var (at, to) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(to, lines[at]);
                break;
            case 2:
                (lines[at], lines[to]) = (lines[to], lines[at]);
                break;
            case 3:
                lines.Insert(at, Word(random, other));
                break;
            case 4:
                lines[at] = WithWord(random, lines[at], Word(random, other));
                break;
            case 5:
                lines[at] = WithWord(random, lines[at], Hostile[random.Next(Hostile.Length)]);
                break;
            default:
                lines[at] = WithWord(random, lines[at], Word(random, text));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Word(Random random, string text)
    {
        var words = text.Split([' ', '\n', ',', '"', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : words[random.Next(words.Length)];
    }

    private static string WithWord(Random random, string line, string word)
    {
        var words = line.Split(' ');
        words[random.Next(words.Length)] = word;
        return string.Join(' ', words);
    }
}
