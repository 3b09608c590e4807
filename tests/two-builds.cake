// What two people build from one commit is the same, byte by byte: two clones at paths of other lengths, nothing restored before, on machines that differ
// in time zone, culture and number of cores.
using System.Security.Cryptography;

Task("TwoBuilds")
    .Does(() =>
    {
        var one = BuiltIn("artifacts/two-builds/a", new() { ["TZ"] = "America/St_Johns", ["LC_ALL"] = "C", ["DOTNET_PROCESSOR_COUNT"] = "1" });
        var other = BuiltIn("artifacts/two-builds/somewhere else/đường dẫn khác", new() { ["TZ"] = "Asia/Ho_Chi_Minh", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "7" });
        SameFiles(one, other);
    });

void SameFiles(Dictionary<string, string> one, Dictionary<string, string> other)
{
    var differing = one.Keys.Union(other.Keys).Where(f => one.GetValueOrDefault(f) != other.GetValueOrDefault(f)).Order(StringComparer.Ordinal).ToList();
    Console.WriteLine($"{one.Count} and {other.Count} files, {differing.Count} differ");
    if (differing.Count > 0 || one.Count == 0)
    {
        throw new CakeException("two builds differ: " + string.Join(", ", differing.Take(20)));
    }
}

/// The files of the site that a fresh clone builds, each with its hash.
Dictionary<string, string> BuiltIn(string folder, Dictionary<string, string> environment)
{
    var clone = MakeAbsolute(Directory(folder)).FullPath;
    if (DirectoryExists(clone))
    {
        DeleteDirectory(clone, new DeleteDirectorySettings { Recursive = true, Force = true });
    }

    environment["NUGET_PACKAGES"] = clone + "/.packages";
    environment["DOTNET_CLI_HOME"] = clone + "/.home";
    Run("git", $"clone --quiet . \"{clone}\"", null);
    Run("dotnet", "tool restore", environment, clone);
    Run("dotnet", "cake", environment, clone);
    return Hashes(clone + "/site");
}

/// The files below a folder, each with its hash.
Dictionary<string, string> Hashes(string site) =>
    System.IO.Directory.GetFiles(site, "*", System.IO.SearchOption.AllDirectories)
        .ToDictionary(f => System.IO.Path.GetRelativePath(site, f), f => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(f))));

void Run(string program, string arguments, Dictionary<string, string> environment, string folder = ".")
{
    if (StartProcess(program, new ProcessSettings { Arguments = arguments, EnvironmentVariables = environment, WorkingDirectory = folder }) != 0)
    {
        throw new CakeException($"{program} {arguments} failed in {folder}");
    }
}
