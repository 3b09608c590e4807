// dotnet tool restore && dotnet cake                       builds the site into site/
// dotnet tool restore && dotnet cake --target=Test         runs every test; installs the browser they need
// dotnet cake --target=Serve                               builds, then shows the site on loopback
// dotnet cake --target=Mutants                             breaks the rules one at a time; fails where the tests stay green
// dotnet cake --base-url=https://example.github.io/cantho/ builds for another address

var target = Argument("target", "Default");
var baseUrl = Argument("base-url", "");
var only = Argument("only", "");
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
    .IsDependentOn("Default")
    .Does(() => Dotnet($"{tool} serve --port {port}"));

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

// A mutant is the project with one thing broken: tests/mutants.tsv names them (name, file, find, replace), and every comparator word
// of the extractor's table is taken away in turn. The fast tests must turn red for each. Work is done in a copy below artifacts/.
Task("Mutants")
    .Does(() =>
    {
        var copy = MakeAbsolute(Directory("artifacts/mutants")).FullPath;
        CleanDirectory(copy);
        StartProcess("bash", new ProcessSettings { Arguments = $"-c \"git ls-files -z | xargs -0 cp --parents -t '{copy}'\"" });
        const string Tests = "tests/DoiChieu.Tests";
        int Run(string arguments) => StartProcess("dotnet", new ProcessSettings { Arguments = arguments, WorkingDirectory = copy, RedirectStandardOutput = true, RedirectStandardError = true }, out _, out _);
        bool Builds() => Run($"build {Tests} -c Release -v quiet -nologo -p:RunAnalyzers=false") == 0;
        bool Green() => Run($"test --project {Tests} -c Release --no-build --no-ansi --no-progress") == 0;
        if (!Builds() || !Green())
        {
            throw new CakeException("the tests are not green before anything is broken");
        }

        var (killed, total) = (0, 0);
        var survivors = new List<string>();
        foreach (var (name, file, find, replace) in NamedMutants().Concat(ComparatorMutants()).Where(m => m.Name.Contains(only)))
        {
            var path = System.IO.Path.Combine(copy, file);
            var original = System.IO.File.ReadAllText(path);
            var at = original.IndexOf(find, StringComparison.Ordinal);
            if (at < 0)
            {
                throw new CakeException($"mutant {name}: {file} does not have `{find}`");
            }

            System.IO.File.WriteAllText(path, original[..at] + replace + original[(at + find.Length)..]);
            var survives = Builds() && Green();
            System.IO.File.WriteAllText(path, original);
            total++;
            killed += survives ? 0 : 1;
            Console.WriteLine($"{(survives ? "SURVIVES" : "killed  ")} {name}");
            if (survives)
            {
                survivors.Add(name);
            }
        }

        Console.WriteLine($"{killed} of {total} mutants killed");
        if (survivors.Count > 0 || total == 0)
        {
            throw new CakeException("mutants survive: " + string.Join(", ", survivors));
        }
    });

IEnumerable<(string Name, string File, string Find, string Replace)> NamedMutants() =>
    System.IO.File.ReadAllLines("tests/mutants.tsv").Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(c => (c[0], c[1], c[2].Replace("\\n", "\n"), c[3].Replace("\\n", "\n")));

IEnumerable<(string Name, string File, string Find, string Replace)> ComparatorMutants()
{
    const string Table = "src/DoiChieu/Extracting/Targets/words.tsv";
    foreach (var line in System.IO.File.ReadAllLines(Table).Where(l => l.StartsWith("comparator\t") || l.StartsWith("comparator-after\t")))
    {
        var cells = line.Split('\t');
        var words = cells[2].Split(" | ");
        foreach (var word in words)
        {
            var without = string.Join('\t', cells[0], cells[1], string.Join(" | ", words.Where(w => w != word)));
            yield return ($"comparator {cells[1]} `{word}`", Table, line, without);
        }
    }
}

RunTarget(target);
