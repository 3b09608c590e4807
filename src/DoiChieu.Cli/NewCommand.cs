using System.CommandLine;

namespace DoiChieu.Cli;

/// <summary>`doichieu new`: makes the folder of a site that builds at once, about a city that does not exist. It never writes into a folder that holds something.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "folder of the new site; it must not exist, or be empty" };
        var command = new Command("new", "Make a new site: content with two sample texts and a comparison, and a workflow that publishes it.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        if (File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
        {
            Console.Error.WriteLine($"doichieu: {folder} is there already and is not empty: nothing is written over");
            return ExitCodes.WrongCommandLine;
        }

        var files = 0;
        foreach (var file in Directory.GetFiles(Beside.Starter, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            // Git and its hosts read files that begin with a dot wherever they stand: in the program's own repository they bear another name.
            var path = Path.Combine([folder.FullName, .. Path.GetRelativePath(Beside.Starter, file).Split(Path.DirectorySeparatorChar).Select(p => p.StartsWith("dot-", StringComparison.Ordinal) ? "." + p[4..] : p)]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
            files++;
        }

        Console.WriteLine($"made {folder}: {files} files");
        Console.WriteLine("next:");
        Console.WriteLine($"  1. cd {folder}");
        Console.WriteLine("  2. doichieu build, then doichieu serve, and look at the sample");
        Console.WriteLine("  3. doichieu add <your file>; README.md says how to take the sample out");
        return ExitCodes.Done;
    }
}
