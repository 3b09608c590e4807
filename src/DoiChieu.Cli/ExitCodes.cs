namespace DoiChieu.Cli;

/// <summary>What the process ends with: 0 done, 1 wrong command line, 2 content errors, or a site that cannot be written (nothing published), 70 a bug of ours, 74 a disk that
/// does not let a file be read or written.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int WrongCommandLine = 1;
    public const int ContentErrors = 2;
    public const int Bug = 70;
    public const int Disk = 74;
}
