using System.CommandLine;

namespace DoiChieu.Cli;

/// <summary>Every command, in the order of help and of the reference.</summary>
internal static class CommandTree
{
    public static RootCommand Create() => new("Lays official Vietnamese texts side by side and publishes what they aim for as a static site.")
    {
        NewCommand.Create(),
        AddCommand.Create(),
        BuildCommand.Create(),
        CheckCommand.Create(),
        AnchorsCommand.Create(),
        ReleaseCommand.Create(),
        ServeCommand.Create(),
        SuggestCommand.Create(),
        UndoCommand.Create(),
    };
}
