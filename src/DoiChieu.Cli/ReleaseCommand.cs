using System.CommandLine;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu release 2026.11`: keeps the data as they stand, as an archive below releases/ with its line in releases.csv. From then on
/// every build publishes that archive unchanged. The same content and the same date give the same bytes. Nothing is ever overwritten.</summary>
internal static class ReleaseCommand
{
    private const string Data = "data/";

    public static Command Create()
    {
        var shared = new SharedOptions();
        var name = new Argument<string>("name") { Description = "name of the release, as `release` of site.yaml says it" };
        var date = new Option<string>("--date") { Description = "date of the release, such as 2026-11-23", Required = true };
        date.Validators.Add(result =>
        {
            if (Day(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError("--date: expected a date such as 2026-11-23");
            }
        });
        var note = new Option<string>("--note") { Description = "what is new in it, in a sentence", Required = true };
        var english = new Option<string>("--note-en") { Description = "the same in English; needed where site.yaml has the language en", DefaultValueFactory = _ => "" };
        var command = new Command("release", "Keep the data as they stand, as an archive that never changes.") { name, date, note, english };
        foreach (var option in shared.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(shared.Content).ToString(),
            new DiskFolder(parsed.GetRequiredValue(shared.Templates).ToString()),
            new Named(parsed.GetRequiredValue(name), Day(parsed.GetRequiredValue(date))!.Value, parsed.GetRequiredValue(note), parsed.GetValue(english) ?? ""),
            shared.Report(parsed)));
        return command;
    }

    private static int Run(string folder, DiskFolder templates, Named named, Report report)
    {
        var made = Made.From(new DiskFolder(folder), templates, null, report);
        var files = made.Files.ToList();
        Diagnostic[] all = [.. made.Diagnostics, .. files.SelectMany(f => f.Diagnostics)];
        report.Print(all);
        if (made.Site is not { } site || report.Fails(all))
        {
            return ExitCodes.ContentErrors;
        }

        if (Refusal(named, site) is { } refusal)
        {
            Console.Error.WriteLine($"doichieu: {refusal}");
            return ExitCodes.WrongCommandLine;
        }

        Keep(folder, named, Archive.Of(Held(files.Select(f => f.Value).OfType<SiteFile>()), named.Date));
        return ExitCodes.Done;
    }

    private static string? Refusal(Named named, GatheredSite site)
    {
        if (!string.Equals(site.Content.Settings.Release, named.Name, StringComparison.Ordinal))
        {
            return $"site.yaml says release {site.Content.Settings.Release}; every page names it, so write `release: \"{named.Name}\"` there first";
        }

        if (named.NoteInEnglish.Length == 0 && site.Content.Settings.Languages.Contains("en", StringComparer.Ordinal))
        {
            return "--note-en: the site has English pages, and they say what is new too";
        }

        if (!Slug.IsId(named.Name))
        {
            return $"`{named.Name}` cannot be the name of a file: use lower-case ASCII letters, digits, points and hyphens";
        }

        if (site.Content.Releases.Any(r => string.Equals(r.Id, named.Name, StringComparison.Ordinal)))
        {
            return $"release {named.Name} is there already, and a release never changes: raise `release` in site.yaml";
        }

        return site.Content.Releases.LastOrDefault() is { } last && named.Date < last.Date ? $"--date: release {last.Id} is of {Iso(last.Date)}, a later day" : null;
    }

    // Everything below data/ but earlier archives.
    private static IEnumerable<(string Name, byte[] Bytes)> Held(IEnumerable<SiteFile> files) =>
        files.Where(f => f.Path.StartsWith(Data, StringComparison.Ordinal) && !f.Path.StartsWith(Data + ReleaseReader.Folder + "/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path[Data.Length..], f.Bytes));

    // The archive first: without its line a build names it as a stray file, a line without archive would stop every build with less to go on.
    private static void Keep(string folder, Named named, byte[] archive)
    {
        var list = Path.Combine(folder, ReleaseReader.List);
        Directory.CreateDirectory(Path.GetDirectoryName(list)!);
        var path = Path.Combine(folder, ReleaseReader.PathOf(named.Name));
        WholeFile.WriteNew(path, archive);
        var lines = File.Exists(list) ? File.ReadAllText(list) : string.Join(',', ReleaseReader.Columns) + "\n";
        lines += lines.EndsWith('\n') ? "" : "\n";
        var hash = Publishing.Tables.Checksums.Sha256(archive);
        WholeFile.Write(list, $"{lines}{named.Name},{Iso(named.Date)},{hash},{Quoted(named.Note)},{Quoted(named.NoteInEnglish)}\n");
        Console.Error.WriteLine($"{path}: {archive.Length} bytes, SHA-256 {hash}");
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Named(string Name, DateOnly Date, string Note, string NoteInEnglish);
}
