using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DoiChieu.Structuring;

namespace DoiChieu.Cli;

/// <summary>What a keeper can say of published anchors on the command line, and whether it can be meant.</summary>
internal sealed class AnchorOptions
{
    private readonly Option<bool> write = new("--write") { Description = "write the anchors into anchors.jsonl" };
    private readonly Option<string> release = new("--release") { Description = "date of the release that publishes them, such as 2026-11-23", Required = true };
    private readonly Option<string> document = new("--document") { Description = "document of the anchors that are moved, split, merged, withdrawn or live" };
    private readonly Option<string[]> moved = Many("--moved", "a=b: the words of a are published as b now");
    private readonly Option<string[]> split = Many("--split", "a=b,c: the words of a are b and c now");
    private readonly Option<string[]> merged = Many("--merged", "a=b: the words of a are part of b now");
    private readonly Option<string[]> withdrawn = Many("--withdrawn", "a: the words of a are gone");
    private readonly Option<string[]> live = Many("--live", "a: it stands for what is at its place now, however reworded");
    private readonly Option<string> reason = new("--reason") { Description = "why, for readers of the old address" };

    public AnchorOptions()
    {
        release.Validators.Add(result =>
        {
            if (!DateOnly.TryParseExact(result.GetValueOrDefault<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                result.AddError("--release: expected a date such as 2026-11-23");
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[write, release, document, moved, split, merged, withdrawn, live, reason])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var all = Changes(result.GetValue(moved), result.GetValue(split), result.GetValue(merged), result.GetValue(withdrawn), result.GetValue(live));
            var wrong = all.IsEmpty ? null
                : string.IsNullOrEmpty(result.GetValue(document)) ? "--document: say of which document"
                : all.Any(c => c.State != AnchorState.Live) && string.IsNullOrWhiteSpace(result.GetValue(reason)) ? "--reason: say why, for readers of the old address"
                : all.GroupBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice ? $"the anchor {twice.Key} is named twice"
                : null;
            if (wrong is not null)
            {
                result.AddError(wrong);
            }
        });
    }

    public bool Writes(ParseResult parsed) => parsed.GetValue(write);

    public string Release(ParseResult parsed) => parsed.GetRequiredValue(release);

    public string? Document(ParseResult parsed) => parsed.GetValue(document);

    public LedgerChanges Changes(ParseResult parsed) => new(
        Changes(parsed.GetValue(moved), parsed.GetValue(split), parsed.GetValue(merged), parsed.GetValue(withdrawn), parsed.GetValue(live)), Release(parsed), parsed.GetValue(reason) ?? "");

    private static ImmutableArray<LedgerChange> Changes(string[]? moved, string[]? split, string[]? merged, string[]? withdrawn, string[]? live) =>
    [
        .. Changes(moved, AnchorState.Moved), .. Changes(split, AnchorState.Split), .. Changes(merged, AnchorState.Merged), .. Changes(withdrawn, AnchorState.Withdrawn), .. Changes(live, AnchorState.Live),
    ];

    private static IEnumerable<LedgerChange> Changes(string[]? said, AnchorState state) =>
        (said ?? []).Select(one => one.Split('=', 2)).Select(one => new LedgerChange(one[0], state, one.Length == 1 ? [] : [.. one[1].Split(',', StringSplitOptions.RemoveEmptyEntries)]));

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
}
