using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace DoiChieu.Tests;

/// <summary>What a process of the command line left behind.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error);

/// <summary>A copy of tests/fixtures/valid in a folder of its own, for the built command line to work on as a process.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("doichieu-");

    /// <param name="broken">Codes of tests/fixtures/invalid whose files are laid over the copy.</param>
    public CommandLine(params ReadOnlySpan<string> broken)
    {
        Copy(Path.Combine(Repository.Fixtures, "valid"), PathOf("content"));
        foreach (var code in broken)
        {
            Copy(Path.Combine(Repository.Fixtures, "invalid", code), PathOf("content"));
        }

        foreach (var deleted in Directory.GetFiles(root.FullName, "*.deleted", SearchOption.AllDirectories))
        {
            File.Delete(deleted);
            File.Delete(deleted[..^".deleted".Length]);
        }
    }

    public void Dispose() => root.Delete(recursive: true);

    /// <summary>Variables of the environment that processes get beside those of this one.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string PathOf(string path) => Path.Combine(root.FullName, path);

    /// <summary>The project's templates in this folder, to be spoiled.</summary>
    public void CopyTemplates() => Copy(Path.Combine(Repository.Root, "templates"), PathOf("templates"));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Another copy of a text is received: words changed, and document.yaml says its hash.</summary>
    public void ReplaceSource(string folder, string words, string others)
    {
        var before = new DoiChieu.Reading.SourceText("source.txt", File.ReadAllText(PathOf(folder + "source.txt")));
        Assert.Contains(words, before.Text, StringComparison.Ordinal);
        var after = new DoiChieu.Reading.SourceText("source.txt", before.Text.Replace(words, others, StringComparison.Ordinal));
        Write(folder + "source.txt", after.Text);
        Write(folder + "document.yaml", File.ReadAllText(PathOf(folder + "document.yaml")).Replace(before.Sha256, after.Sha256, StringComparison.Ordinal));
    }

    /// <summary>Every file below a folder: its path with `/`, and its bytes as text that equals only where the bytes do.</summary>
    public ImmutableSortedDictionary<string, string> Files(string folder = "") =>
        Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(PathOf(folder), file).Replace('\\', '/'), file => Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparer.Ordinal);

    public Task<Finished> RunAsync(string command, params ReadOnlySpan<string> options) => FinishAsync(Start(command, options));

    /// <summary>`build` and `check` with the templates of the project.</summary>
    public Task<Finished> MakeAsync(string command, params ReadOnlySpan<string> options) =>
        RunAsync(command, ["--templates", Path.Combine(Repository.Root, "templates"), .. options]);

    /// <summary>A command that runs until it is stopped.</summary>
    public Process Start(string command, params ReadOnlySpan<string> options) =>
        Started("dotnet", [typeof(DoiChieu.Cli.ExitCodes).Assembly.Location, command, .. options]);

    /// <summary>The same by a line of a shell that ends with `exec "$@"`.</summary>
    public Task<Finished> MakeInShellAsync(string line, string command, params ReadOnlySpan<string> options) =>
        FinishAsync(Started("bash", ["-c", line, "bash", "dotnet", typeof(DoiChieu.Cli.ExitCodes).Assembly.Location, command, "--templates", Path.Combine(Repository.Root, "templates"), .. options]));

    private Process Started(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = root.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<Finished> FinishAsync(Process running)
    {
        using var process = running;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Finished(process.ExitCode, await output, await error);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "expected.txt"))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
