using System.Text.Json;
using System.Xml.Linq;

namespace DoiChieu.Tests.Handing;

/// <summary>The bill of materials has everything that others made. `dotnet cake --target=Sbom` runs these, and writes it where they pass.</summary>
public class SbomTests
{
    private static readonly string Version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    private static readonly JsonElement Bill = JsonDocument.Parse(Sbom.Write(Version)).RootElement;

    private static readonly HashSet<string> Purls = [.. Components().Select(c => c.GetProperty("purl").GetString()!)];

    [Fact]
    public void Every_package_of_every_lock_file_is_in_it() =>
        Assert.All(LockFile.All.SelectMany(f => LockFile.Packages(f)), p => Assert.Contains($"pkg:{p.Kind}/{p.Name.Replace("@", "%40")}@{p.Version}", Purls));

    [Fact]
    public void Every_project_that_restores_packages_has_its_lock_file_in_it() =>
        Assert.All(
            new[] { "src", "tests" }.SelectMany(f => Directory.GetFiles(Path.Combine(Repository.Root, f), "*.csproj", SearchOption.AllDirectories)),
            project => Assert.Contains(Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(project)!).Replace('\\', '/') + "/packages.lock.json", LockFile.All));

    [Fact]
    public void Every_third_party_file_is_in_it_with_version_and_hash()
    {
        var folder = Path.Combine(Repository.Root, "templates", "vendor");
        var there = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md")
            .Select(f => ("templates/vendor/" + Path.GetRelativePath(folder, f).Replace('\\', '/'), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))));
        var listed = Components().Where(c => c.GetProperty("type").GetString() == "file")
            .Select(c => (c.GetProperty("name").GetString()!, c.GetProperty("hashes")[0].GetProperty("content").GetString()!)).ToList();

        Assert.Equal(there.Order(), listed.Order());
        Assert.All(Components(), c => Assert.NotEmpty(c.GetProperty("version").GetString()!));
    }

    [Fact]
    public void Whatever_the_tool_holds_of_others_says_its_licence() =>
        Assert.All(
            Components().Where(c => c.GetProperty("scope").GetString() == "required" && !c.GetProperty("name").GetString()!.Contains("LICENSE", StringComparison.Ordinal)),
            c => Assert.True(c.TryGetProperty("licenses", out _), c.GetProperty("name").GetString()));

    [Fact]
    public void The_same_repository_gives_the_same_bytes() => Assert.Equal(Sbom.Write(Version), Sbom.Write(Version));

    [Fact]
    public void It_is_CycloneDX_and_is_written_where_it_is_asked_for()
    {
        Assert.Equal(("CycloneDX", "1.6"), (Bill.GetProperty("bomFormat").GetString(), Bill.GetProperty("specVersion").GetString()));
        Assert.Equal(Components().Count(), Components().Select(c => c.GetProperty("bom-ref").GetString()).Distinct().Count());
        if (Environment.GetEnvironmentVariable("DOICHIEU_SBOM") is { Length: > 0 } path)
        {
            var file = Path.Combine(Repository.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Sbom.Write(Version));
        }
    }

    private static IEnumerable<JsonElement> Components() => Bill.GetProperty("components").EnumerateArray();
}
