using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Tests;

/// <summary>Every value of every file that people write, one after the other, is made an order to a browser: it is refused, or no page obeys it.</summary>
public partial class EveryFieldTests
{
    private const string Harm = "<script>alert(1)</script>&lt;u&gt;&#60;i onclick=x>\"'><img src=x onerror=y>";

    private static readonly DiskFolder Templates = new(Path.Combine(Repository.Root, "templates"));

    [Fact]
    public void A_value_that_would_be_obeyed_is_refused_or_shown()
    {
        var fields = Repository.Valid().SelectMany(file => Values(file.Key, file.Value)).DistinctBy(f => f.Name, StringComparer.Ordinal).ToList();
        var accepted = fields.AsParallel().AsOrdered().Where(f => !Pipeline.Gather(With([f]), Templates).HasErrors).ToList();

        var pages = Pages(With(accepted));

        Assert.True(fields.Count > 100);
        Assert.True(accepted.Count > 25);
        Assert.All(pages, page => Assert.DoesNotMatch(Obeyed(), page.Markup));
        Assert.Contains(pages, page => page.Markup.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;u&amp;gt;&amp;#60;i onclick=x&gt;&quot;'&gt;&lt;img src=x", StringComparison.Ordinal));
    }

    private sealed record Field(string Name, string File, int Start, int Length, string Value);

    // Keys of one name in one kind of file are one field: `indicators/*.yaml name.vi`.
    private static IEnumerable<Field> Values(string file, string text) => Path.GetExtension(file) switch
    {
        ".yaml" => Line().Matches(text).Select(m => new Field(m.Groups["key"].Value is "vi" or "en" ? $"{file} {m.Index}" : $"{Kind(file)} {m.Groups["key"].Value}", file, m.Groups["value"].Index, m.Groups["value"].Length, "\"" + Harm.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"")),
        ".csv" => Cells(file, text),
        _ => [],
    };

    private static IEnumerable<Field> Cells(string file, string text)
    {
        var source = new SourceText(file, text);
        var columns = source.Line(1).Split(',');
        foreach (var row in CsvFile.Read(source, [.. columns], new Noticed()))
        {
            for (var i = 0; i < columns.Length; i++)
            {
                var end = i + 1 < columns.Length ? row.Starts[i + 1] - 1 : text.IndexOf('\n', row.Starts[i]);
                yield return new Field($"{Kind(file)} {columns[i]}", file, row.Starts[i], end - row.Starts[i], "\"" + Harm.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
            }
        }
    }

    private static string Kind(string file) => Path.GetDirectoryName(file)!.Split('/', '\\')[0] + "/" + (file.StartsWith("indicators", StringComparison.Ordinal) ? "*" : Path.GetFileName(file));

    private static MemoryFolder With(IEnumerable<Field> fields)
    {
        var files = Repository.Valid();
        foreach (var field in fields.OrderByDescending(f => f.Start))
        {
            files[field.File] = files[field.File].Remove(field.Start, field.Length).Insert(field.Start, field.Value);
        }

        return new MemoryFolder(files);
    }

    private static List<(string Path, string Markup)> Pages(IContentFolder content)
    {
        var gathered = Pipeline.Gather(content, Templates);
        Assert.DoesNotContain(gathered.Diagnostics, d => d.Severity == Severity.Error);
        return [.. Pipeline.Publish(gathered.Value!).Value.Select(f => f.Value).OfType<DoiChieu.Publishing.SiteFile>().Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes)))];
    }

    [GeneratedRegex("""^[ -]*(?<key>[a-z0-9_-]+): (?<value>"[^"\n]*"|[^\s"\[{|][^\n]*)$|(?<=[{,] )(?<key>[a-z0-9_-]+): (?<value>"[^"\n]*")""", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("<script>|<img|<i onclick|<u>", RegexOptions.IgnoreCase)]
    private static partial Regex Obeyed();
}
