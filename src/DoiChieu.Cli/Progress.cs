using Spectre.Console;

namespace DoiChieu.Cli;

/// <summary>A line a stage for those who watch a terminal; nothing where nobody does.</summary>
internal static class Progress
{
    public static Action<Stage>? OnTerminal()
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") is "true")
        {
            return null;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return stage => console.MarkupLineInterpolated($"[grey]{stage.ToString().ToLowerInvariant()} …[/]");
    }
}
