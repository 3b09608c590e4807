using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using DoiChieu.Tests;

[assembly: AssemblyFixture(typeof(PackedTool))]

namespace DoiChieu.Tests;

/// <summary>The tool as people get it: packed once from what the tests were built with, and installed from the folder of the package.</summary>
public sealed class PackedTool : IDisposable
{
    public const string Id = "DoiChieu.Tool";

    // Beside the runtime of the tests: an installed tool looks for it there.
    private static readonly string DotnetRoot = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("doichieu-package-");
    private readonly Lazy<string> package;
    private readonly Lazy<string> tool;

    public PackedTool()
    {
        package = new Lazy<string>(Pack);
        tool = new Lazy<string>(Install);
    }

    /// <summary>The package file.</summary>
    public string Package => package.Value;

    /// <summary>What a file of the package says.</summary>
    public string Read(string path)
    {
        using var zip = ZipFile.OpenRead(Package);
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    public IReadOnlyList<string> Files()
    {
        using var zip = ZipFile.OpenRead(Package);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>Runs the installed tool in a folder.</summary>
    internal Finished Run(string folder, params ReadOnlySpan<string> arguments) => Start(tool.Value, folder, arguments, []);

    /// <summary>Runs a script in a folder, with the installed tool in reach of it.</summary>
    internal Finished RunScript(string folder, string script, Dictionary<string, string> variables) => Start("bash", folder, ["-e", "-o", "pipefail", "-c", script], new(variables)
    {
        ["PATH"] = Path.GetDirectoryName(tool.Value) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
    });

    public void Dispose() => root.Delete(recursive: true);

    private string Pack()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var packed = Start("dotnet", Repository.Root, ["pack", "src/DoiChieu.Cli", "-c", configuration, "--no-build", "-v", "quiet", "-nologo", "-o", root.FullName], []);
        Assert.True(packed.ExitCode == 0, packed.Output + packed.Error);
        return Assert.Single(Directory.GetFiles(root.FullName, "*.nupkg"));
    }

    private string Install()
    {
        var tools = Path.Combine(root.FullName, "tools");
        var version = Path.GetFileNameWithoutExtension(Package)[(Id + ".").Length..];
        var installed = Start("dotnet", root.FullName, ["tool", "install", Id, "--version", version, "--tool-path", tools, "--source", root.FullName], []);
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
        return Path.Combine(tools, OperatingSystem.IsWindows() ? "doichieu.exe" : "doichieu");
    }

    private static Finished Start(string program, string folder, ReadOnlySpan<string> arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, [.. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_ROOT"] = DotnetRoot;
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new Finished(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
