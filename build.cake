// dotnet tool restore && dotnet cake                       builds the site into site/
// dotnet tool restore && dotnet cake --target=Test         runs every test; installs the browser they need
// dotnet cake --target=Serve                               shows the site on loopback, following the content
// dotnet cake --target=Mutants                             breaks the rules one at a time; fails where the tests stay green
// dotnet cake --target=Mutants --only=verdict              the same for the mutants whose name holds the word
// dotnet cake --target=Fuzz --count=1000000 --seed=1       sends random and changed texts from Cleaning to Extracting (100,000 unless told)
// dotnet cake --target=TwoBuilds                           builds two fresh clones on machines that differ; fails where a byte does
// dotnet cake --target=Screenshots                         takes pictures of one page of each kind into artifacts/screenshots/
// dotnet cake --target=Lighthouse                          measures the built site's pages as a phone sees them (wants Node)
// dotnet cake --target=Bench --sizes=5,100 --rounds=5     measures the tool beside Hugo and Eleventy (docs/performance.md)
// dotnet cake --target=Stages                              measures every stage, with what it allocates
// dotnet cake --target=Pack                                packs the tool, portable, into artifacts/packages/
// dotnet cake --target=PackNative                          packs it as a program of this machine, with the portable one beside; fails where their sites differ
// dotnet cake --target=Sbom                                writes the bill of materials, CycloneDX, into artifacts/sbom.json
// dotnet cake --target=Reference                           writes docs/reference.md and docs/tham-khao.md from the code
// dotnet cake --base-url=https://example.github.io/cantho/ builds for another address

#load "tests/mutants.cake"
#load "tests/two-builds.cake"
#load "tests/native.cake"
#load "tests/bench.cake"

var target = Argument("target", "Default");
var baseUrl = Argument("base-url", "");
var port = Argument("port", "8080");

const string Cli = "src/DoiChieu.Cli/DoiChieu.Cli.csproj";
const string Chromium = "/usr/bin/chromium";

void Dotnet(string arguments, IDictionary<string, string> environment = null)
{
    var code = StartProcess("dotnet", new ProcessSettings { Arguments = arguments, EnvironmentVariables = environment });
    if (code != 0)
    {
        throw new CakeException(code, $"dotnet {arguments} ended with {code}");
    }
}

var tool = "src/DoiChieu.Cli/bin/Release/net10.0/ready/DoiChieu.Cli.dll";

// The tool compiled for this machine starts without waiting for the JIT. Where that cannot be (no compiler for this platform, or no network to
// fetch it), the portable tool makes the same site, more slowly.
Task("Build")
    .Does(() =>
    {
        var settings = new ProcessSettings { Arguments = $"build {Cli} -c Release -v quiet -nologo -p:Precompile=true", RedirectStandardOutput = true };
        if (StartProcess("dotnet", settings, out var said) != 0)
        {
            var why = said.FirstOrDefault(line => line.Contains("error")) ?? "";
            Dotnet($"build {Cli} -c Release -v quiet -nologo");
            Console.WriteLine($"not compiled ahead of time, the portable tool builds the site: {why.Trim()}");
            tool = "src/DoiChieu.Cli/bin/Release/net10.0/DoiChieu.Cli.dll";
        }
    });

Task("Default")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var address = baseUrl.Length > 0 ? $"--base-url {baseUrl}" : "";
        Dotnet($"{tool} build {address}");
    });

Task("Serve")
    .IsDependentOn("Build")
    .Does(() => Dotnet($"{tool} serve --port {port}"));

// Portable, with templates and starter inside; the version is VersionPrefix of Directory.Build.props. What an earlier version left is taken away,
// so that the folder is a source of exactly this one.
Task("Pack")
    .Does(() =>
    {
        CleanDirectory("artifacts/packages");
        Dotnet($"pack {Cli} -c Release -v quiet -nologo -o artifacts/packages");
    });

// Written by the tests that hold it against lock files and third-party files: an incomplete one is not written.
Task("Sbom")
    .Does(() => Dotnet(
        "test --project tests/DoiChieu.Tests -c Release --no-ansi --no-progress --filter-class *SbomTests",
        new Dictionary<string, string> { ["DOICHIEU_SBOM"] = "artifacts/sbom.json" }));

// The test that compares them with the code writes them when it is told to.
Task("Reference")
    .Does(() => Dotnet(
        "test --project tests/DoiChieu.Tests -c Release --no-ansi --no-progress --filter-class *ReferenceTests",
        new Dictionary<string, string> { ["DOICHIEU_REFERENCE"] = "write" }));

// Debian's Chromium where apt-get and root exist; elsewhere the tests take Playwright's own download.
Task("Browser")
    .WithCriteria(() => IsRunningOnLinux() && !FileExists(Chromium) && FileExists("/usr/bin/apt-get") && Environment.UserName == "root")
    .Does(() =>
    {
        StartProcess("apt-get", "update -qq");
        StartProcess("apt-get", "-qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fonts-dejavu-core");
    });

Task("Test")
    .IsDependentOn("Browser")
    .IsDependentOn("Default")
    .Does(() =>
    {
        Dotnet("build DoiChieu.slnx -c Release -v quiet -nologo");
        var code = StartProcess(
            "dotnet",
            new ProcessSettings { Arguments = "test --solution DoiChieu.slnx -c Release --no-build --no-ansi --no-progress", RedirectStandardOutput = true },
            out var lines);
        var (passed, failed, skipped) = (0, 0, 0);
        foreach (var line in lines)
        {
            Console.WriteLine(line);
            int Count(string name) => line.StartsWith("  " + name + ": ") ? int.Parse(line.Split(':')[1]) : 0;
            passed += Count("succeeded");
            failed += Count("failed");
            skipped += Count("skipped");
        }

        // A test that was skipped proved nothing: where everything must pass it counts as failed.
        if (EnvironmentVariable("CI") == "true")
        {
            failed += skipped;
            skipped = 0;
        }

        Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
        if (code != 0 || failed > 0 || passed == 0)
        {
            throw new CakeException("the tests did not pass");
        }
    });

Task("Fuzz")
    .Does(() =>
    {
        EnsureDirectoryExists("artifacts");
        var report = MakeAbsolute(File("artifacts/fuzz.txt")).FullPath;
        Dotnet("build tests/DoiChieu.Tests -c Release -v quiet -nologo");
        Dotnet("test --project tests/DoiChieu.Tests -c Release --no-build --no-ansi --no-progress --filter-class *FuzzTests", new Dictionary<string, string>
        {
            ["DOICHIEU_FUZZ_COUNT"] = Argument("count", "100000"),
            ["DOICHIEU_FUZZ_SEED"] = Argument("seed", "20261123"),
            ["DOICHIEU_FUZZ_REPORT"] = report,
        });
        Console.Write(System.IO.File.ReadAllText(report));
    });

// The tests that look at pages take the pictures on their way; a page that they find wrong is in the pictures too.
Task("Screenshots")
    .IsDependentOn("Browser")
    .IsDependentOn("Default")
    .Does(() => Dotnet(
        "test --project tests/DoiChieu.Site.Tests -c Release --no-ansi --no-progress --filter-class *BrowserTests",
        new Dictionary<string, string> { ["DOICHIEU_SCREENSHOTS"] = "artifacts/screenshots" }));

Task("Lighthouse")
    .IsDependentOn("Browser")
    .IsDependentOn("Default")
    .Does(() =>
    {
        var folder = MakeAbsolute(Directory("tests/lighthouse"));
        if (StartProcess("npm", new ProcessSettings { Arguments = "ci --no-audit --no-fund --loglevel=error", WorkingDirectory = folder }) != 0)
        {
            throw new CakeException("npm could not install Lighthouse");
        }

        var environment = FileExists(Chromium) ? new Dictionary<string, string> { ["CHROME_PATH"] = Chromium } : null;
        if (StartProcess("node", new ProcessSettings { Arguments = $"run.mjs \"{MakeAbsolute(Directory("site"))}\" {Argument("runs", "5")}", WorkingDirectory = folder, EnvironmentVariables = environment }) != 0)
        {
            throw new CakeException("a page is below what Lighthouse must give");
        }
    });

RunTarget(target);
