using System.Xml.Linq;

namespace DoiChieu.Tests;

/// <summary>The tool's package, installed from a folder and run where no file of this repository is in reach.</summary>
public class PackageProcessTests(PackedTool packed)
{
    [Fact]
    public void The_installed_tool_makes_a_site_from_an_empty_folder()
    {
        var folder = Directory.CreateTempSubdirectory("doichieu-empty-");
        try
        {
            var made = packed.Run(folder.FullName, "new", "trang-moi");
            var site = Path.Combine(folder.FullName, "trang-moi");
            var built = packed.Run(site, "build", "--strict");

            Assert.Equal((0, ""), (made.ExitCode, made.Error));
            Assert.Equal((0, ""), (built.ExitCode, built.Output));
            Assert.Contains("Mây Trắng", File.ReadAllText(Path.Combine(site, "site", "index.html")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Its_version_is_said_in_one_place_of_the_code()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.Equal($"{PackedTool.Id}.{version}.nupkg", Path.GetFileName(packed.Package));
        // Behind the plus sign stands the commit that it was made from, where there is one.
        Assert.Equal(version, packed.Run(Path.GetTempPath(), "--version").Output.Trim().Split('+')[0]);
    }

    [Fact]
    public void Every_template_and_every_file_of_the_starter_is_in_it()
    {
        var files = packed.Files().ToHashSet(StringComparer.Ordinal);

        Assert.All(Below("templates"), file => Assert.Contains("tools/net10.0/any/templates/" + file, files));
        Assert.All(Below("src/DoiChieu.Cli/starter"), file => Assert.Contains("tools/net10.0/any/starter/" + file, files));
        Assert.All((string[])["README.md", "LICENSE", "NOTICE.md", "licences/Apache-2.0.txt"], file => Assert.Contains(file, files));
    }

    [Fact]
    public void It_says_its_licence_and_what_it_is()
    {
        var said = XDocument.Parse(packed.Read(PackedTool.Id + ".nuspec")).Root!.Elements().Single().Elements().ToLookup(e => e.Name.LocalName, e => e.Value);

        Assert.Equal((PackedTool.Id, "MIT", "README.md"), (said["id"].Single(), said["license"].Single(), said["readme"].Single()));
        Assert.NotEmpty(said["description"].Single());
    }

    [Fact]
    public void It_names_every_part_of_others_that_it_holds()
    {
        var notice = packed.Read("NOTICE.md");
        var parts = LockFile.Packages("src/DoiChieu.Cli/packages.lock.json").Where(p => !p.IsOnlyForBuilding);

        Assert.All(parts, part => Assert.Contains($"| {part.Name} | {part.Version} |", notice, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Below(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        return Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));
    }
}
