namespace DoiChieu.Cli;

/// <summary>What the process ends with: 0 done, 1 wrong command line, 2 content errors (nothing published), 70 a bug of ours.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int WrongCommandLine = 1;
    public const int ContentErrors = 2;
    public const int Bug = 70;
}
