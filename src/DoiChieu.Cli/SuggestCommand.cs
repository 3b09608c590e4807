using System.CommandLine;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Suggesting;

namespace DoiChieu.Cli;

/// <summary>`doichieu suggest`: for targets without an indicator and targets that no row pairs, what they may belong to, and why. With `--accept` writes the rows
/// that are sure enough, or those that are named; other rows keep their bytes.</summary>
internal static class SuggestCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var json = new Option<bool>("--json") { Description = "print the suggestions as JSON" };
        var measure = new Option<bool>("--measure") { Description = "print how often suggestions are right on rows that are known and hidden" };
        var accept = new Option<string[]>("--accept")
        {
            Description = "write all sure rows; or only these: <target>=<indicator>, <comparison>:<old target>=<new target>, ; between several, one side empty where nothing answers",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("suggest", "Suggest indicators and pairs for targets that have none.") { json, measure, accept };
        foreach (var option in shared.All.Except([shared.Templates, shared.Strict]))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(shared.Content).ToString(),
            shared.Report(parsed),
            (relations, shortForms) => parsed.GetValue(measure) ? Measure(relations, shortForms)
                : parsed.GetResult(accept) is null ? Print(Suggestions.Of(relations, shortForms), parsed.GetValue(json), shared.LanguageOf(parsed))
                : SuggestionWriter.Accept(new DirectoryInfo(parsed.GetRequiredValue(shared.Content).ToString()), relations, Suggestions.Of(relations, shortForms), parsed.GetValue(accept) ?? [])));
        return command;
    }

    // What is not related yet is what the command is for; any other error leaves doubtful what is known.
    private static int Run(string folder, Report report, Func<Relations, System.Collections.Immutable.ImmutableArray<ShortForm>, int> then)
    {
        var related = Pipeline.Relate(new DiskFolder(folder));
        Diagnostic[] others = [.. related.Diagnostics.Where(d => d.Severity == Severity.Error)];
        report.Print(others);
        return others.Length > 0 ? ExitCodes.ContentErrors : then(related.Value.Relations, related.Value.ShortForms);
    }

    private static int Measure(Relations relations, System.Collections.Immutable.ImmutableArray<ShortForm> shortForms)
    {
        Console.Out.Write(TrialTable.Of(new Trial(relations, shortForms)));
        return ExitCodes.Done;
    }

    private static int Print(Suggestions suggestions, bool json, Language language)
    {
        Console.Out.Write(json ? SuggestionPrinter.Json(suggestions) : new SuggestionPrinter(language).Text(suggestions));
        return ExitCodes.Done;
    }
}
