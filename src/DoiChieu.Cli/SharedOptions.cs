using System.CommandLine;
using DoiChieu.Diagnostics;

namespace DoiChieu.Cli;

/// <summary>Options that every command on a site's content has.</summary>
internal sealed class SharedOptions
{
    public Option<DirectoryInfo> Content { get; } = new Option<DirectoryInfo>("--content") { Description = "folder of the content", DefaultValueFactory = _ => new DirectoryInfo("content") }.AcceptExistingOnly();

    public Option<DirectoryInfo> Templates { get; } = new Option<DirectoryInfo>("--templates") { Description = "folder of templates, styles and fonts; `templates` here, else those that come with the program", DefaultValueFactory = _ => new DirectoryInfo(Directory.Exists("templates") ? "templates" : Beside.Templates) }.AcceptExistingOnly();

    public Option<bool> Strict { get; } = new("--strict") { Description = "treat warnings as errors" };

    public Option<string> Diagnostics { get; } = OneOf(["--diagnostics", "--format"], "form of the problems: text, json or sarif", "text", "json", "sarif");

    public Option<string> Language { get; } = OneOf(["--language", "--lang"], "language of the problems: vi or en", "vi", "en");

    public IEnumerable<Option> All => [Content, Templates, Strict, Diagnostics, Language];

    public Report Report(ParseResult parsed) => new(
        LanguageOf(parsed),
        parsed.GetRequiredValue(Diagnostics) switch { "json" => ReportForm.Json, "sarif" => ReportForm.Sarif, _ => ReportForm.Text },
        parsed.GetValue(Strict) ? Severity.Warning : Severity.Error);

    public DoiChieu.Diagnostics.Language LanguageOf(ParseResult parsed) =>
        parsed.GetRequiredValue(Language) is "en" ? DoiChieu.Diagnostics.Language.English : DoiChieu.Diagnostics.Language.Vietnamese;

    private static Option<string> OneOf(string[] names, string description, params string[] values)
    {
        var option = new Option<string>(names[0], names[1..]) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
