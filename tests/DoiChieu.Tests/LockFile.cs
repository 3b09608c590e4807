using System.Collections.Immutable;
using System.Text.Json;

namespace DoiChieu.Tests;

/// <summary>A package of a lock file.</summary>
/// <param name="Kind">nuget or npm.</param>
/// <param name="Hash">SHA-512 as the lock file has it, base 64.</param>
/// <param name="Licence">Where the lock file says it.</param>
internal sealed record LockedPackage(string Kind, string Name, string Version, string Hash, string? Licence = null)
{
    /// <summary>Of a tool's own code: analyzers and the linker's tasks run while it is built and are in no package of ours.</summary>
    public bool IsOnlyForBuilding => Name.EndsWith(".Analyzer", StringComparison.Ordinal) || Name.EndsWith(".Analyzers", StringComparison.Ordinal) || Name is "Microsoft.NET.ILLink.Tasks";
}

/// <summary>Reads the lock files of the two package managers: what a restore must give, with hashes.</summary>
internal static class LockFile
{
    /// <summary>Every lock file of the repository.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. new[] { "src", "tests" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "package*lock.json", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static ImmutableArray<LockedPackage> Packages(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, path)));
        return [.. path.EndsWith("packages.lock.json", StringComparison.Ordinal) ? Nuget(json.RootElement) : Npm(json.RootElement)];
    }

    // Projects of ours stand among the dependencies too.
    private static IEnumerable<LockedPackage> Nuget(JsonElement root) =>
        from framework in root.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        select new LockedPackage("nuget", package.Name, package.Value.GetProperty("resolved").GetString()!, package.Value.GetProperty("contentHash").GetString()!);

    // The first entry, without a name, is the folder itself; a nested copy bears the names of those that hold it.
    private static IEnumerable<LockedPackage> Npm(JsonElement root) =>
        from package in root.GetProperty("packages").EnumerateObject()
        where package.Name.Length > 0
        let name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..]
        select new LockedPackage("npm", name, package.Value.GetProperty("version").GetString()!, package.Value.GetProperty("integrity").GetString()!["sha512-".Length..],
            package.Value.TryGetProperty("license", out var licence) ? licence.GetString() : null);
}
