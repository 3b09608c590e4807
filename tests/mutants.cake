// A mutant is the project with one thing broken; some test must turn red for it. tests/mutants.tsv names mutants (name, file, find, replace),
// and every comparator word of the extractor's table is taken away in turn. All work is done in a copy below artifacts/.
//
// What makes it bearable: the compiler is called by itself and stays in memory, only the changed assembly is compiled and laid over the built
// tests, and tests run from the likeliest to the dearest until the first is red: those of the changed file's stage, the others, those that
// start processes, and last the site made from the broken project. A mutant that does not compile shows nothing: it is counted apart and fails the run.
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

record Mutant(string Name, string File, string Find, string Replace);

record Compiler(string Folder, string Csc, string Assembly)
{
    public const string Tests = "tests/DoiChieu.Tests", SiteTests = "tests/DoiChieu.Site.Tests", Built = "bin/Release/net10.0";
}

Task("Mutants")
    .IsDependentOn("Browser")
    .Does(() =>
    {
        var copy = MakeAbsolute(Directory("artifacts/mutants")).FullPath;
        CopyCheckout(copy);
        if (Dotnet(copy, $"build {Compiler.Tests} -c Release -v quiet -nologo -p:RunAnalyzers=false") != 0
            || Dotnet(copy, $"build {Compiler.SiteTests} -c Release -v quiet -nologo -p:RunAnalyzers=false") != 0)
        {
            throw new CakeException("the tests do not build before anything is broken");
        }

        Compiler[] compilers = [CompilerOf(copy, "src/DoiChieu.Cli"), CompilerOf(copy, "src/DoiChieu")];
        if (RedIn(copy, "src/DoiChieu/Publishing/") is { Length: > 0 } red)
        {
            throw new CakeException($"the tests are not green before anything is broken: {red}");
        }

        var only = Argument("only", "");
        var outcomes = NamedMutants().Concat(ComparatorMutants()).Where(m => m.Name.Contains(only)).ToList().ToLookup(m => Try(copy, compilers, m));
        var total = outcomes.Sum(o => o.Count());
        Console.WriteLine($"{outcomes["killed"].Count()} of {total} mutants killed");
        if (outcomes["killed"].Count() < total || total == 0)
        {
            throw new CakeException(string.Join("; ", outcomes.Where(o => o.Key != "killed").Select(o => $"{o.Key}: " + string.Join(", ", o.Select(m => m.Name)))));
        }
    });

string Try(string copy, Compiler[] compilers, Mutant mutant)
{
    var begun = Stopwatch.StartNew();
    var path = System.IO.Path.Combine(copy, mutant.File);
    var original = System.IO.File.ReadAllText(path);
    var at = original.IndexOf(mutant.Find, StringComparison.Ordinal);
    if (at < 0)
    {
        throw new CakeException($"mutant {mutant.Name}: {mutant.File} does not have `{mutant.Find}`");
    }

    // Content and templates are read where they stand: nothing to compile.
    var compiler = compilers.FirstOrDefault(c => mutant.File.StartsWith(c.Folder + "/"));
    System.IO.File.WriteAllText(path, original[..at] + mutant.Replace + original[(at + mutant.Find.Length)..]);
    var builds = compiler is null || Compiles(copy, compiler, whole: original.Contains("[GeneratedRegex("));
    var red = builds ? RedIn(copy, mutant.File) : "";
    System.IO.File.WriteAllText(path, original);
    if (compiler is not null)
    {
        Lay(copy, compiler, "sound.dll");
    }

    var outcome = !builds ? "does not build" : red == "" ? "survives" : "killed";
    Console.WriteLine($"{outcome,-15}{begun.Elapsed.TotalSeconds,4:0} s  {mutant.Name}{(red == "" ? "" : $" ({red})")}");
    return outcome;
}

// ---- compiling ----

// The command line that the build itself would give the compiler, once with its source generators and once with what they made before.
Compiler CompilerOf(string copy, string folder)
{
    foreach (var source in System.IO.Directory.GetFiles(System.IO.Path.Combine(copy, folder), "*.cs"))
    {
        System.IO.File.SetLastWriteTimeUtc(source, DateTime.UtcNow);
    }

    var asked = $"build {folder} -c Release --no-restore -t:PrepareResources;Compile -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true -p:RunAnalyzers=false"
        + " -p:GenerateDocumentationFile=false -p:ProduceReferenceAssembly=false -p:DebugType=none -getItem:CscCommandLineArgs -getProperty:RoslynTargetsPath";
    Dotnet(copy, asked, out var said);
    using var answer = JsonDocument.Parse(string.Concat(said));
    string[] arguments = [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(a => a.GetProperty("Identity").GetString())];
    var compiler = new Compiler(folder, answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString() + "/bincore/csc.dll", folder.Split('/')[^1] + ".dll");
    arguments = [.. arguments.Where(a => a != "/noconfig"), "/warnaserror-"];
    var obj = System.IO.Path.Combine(copy, folder, "obj");
    var made = System.IO.Directory.CreateDirectory(System.IO.Path.Combine(obj, "made")).FullName;
    System.IO.File.WriteAllLines(System.IO.Path.Combine(obj, "whole.rsp"), arguments.Append($"/generatedfilesout:\"{made}\""));
    if (!Compiles(copy, compiler, whole: true))
    {
        throw new CakeException($"{folder} does not compile before anything is broken");
    }

    System.IO.File.Copy(System.IO.Path.Combine(obj, "Release/net10.0", compiler.Assembly), System.IO.Path.Combine(obj, "sound.dll"));
    System.IO.File.WriteAllLines(
        System.IO.Path.Combine(obj, "quick.rsp"),
        arguments.Where(a => !a.StartsWith("/analyzer:")).Concat(System.IO.Directory.GetFiles(made, "*.cs", System.IO.SearchOption.AllDirectories).Select(f => $"\"{f}\"")).Append("/features:run-nullable-analysis=never"));
    return compiler;
}

// Lays the assembly over the built tests where it compiles.
bool Compiles(string copy, Compiler compiler, bool whole)
{
    var folder = System.IO.Path.Combine(copy, compiler.Folder);
    if (Dotnet(folder, $"\"{compiler.Csc}\" /noconfig /nologo /shared:doichieu-mutants /keepalive:60 @obj/{(whole ? "whole" : "quick")}.rsp") != 0)
    {
        return false;
    }

    Lay(copy, compiler, "Release/net10.0/" + compiler.Assembly);
    return true;
}

void Lay(string copy, Compiler compiler, string made)
{
    foreach (var tests in new[] { Compiler.Tests, Compiler.SiteTests })
    {
        var over = System.IO.Path.Combine(copy, tests, Compiler.Built, compiler.Assembly);
        if (System.IO.File.Exists(over))
        {
            System.IO.File.Copy(System.IO.Path.Combine(copy, compiler.Folder, "obj", made), over, overwrite: true);
        }
    }
}

// ---- testing ----

// What turned red, or nothing.
string RedIn(string copy, string file)
{
    var stage = Regex.Match(file, "^src/DoiChieu/(\\w+)/") is { Success: true } at ? at.Groups[1].Value : "Publishing";
    var (first, others) = file.StartsWith("src/DoiChieu.Cli/")
        ? ("-class DoiChieu.Tests.CommandLine*", "-class- DoiChieu.Tests.CommandLine*")
        : ($"-namespace DoiChieu.Tests.{stage}* -class- *ProcessTests", $"-namespace- DoiChieu.Tests.{stage}* -class- *ProcessTests -class- *.CommandLine*");
    (string Name, string Filter)[] passes = [(stage, first), ("others", others), ("processes", "-class *ProcessTests -class *.CommandLine*")];
    foreach (var (name, filter) in passes)
    {
        if (Dotnet(copy, $"{Compiler.Tests}/{Compiler.Built}/DoiChieu.Tests.dll -noLogo -noColor -stopOnFail {filter}", out var said) != 0)
        {
            return said.Select(l => Regex.Match(l, "DoiChieu\\.Tests\\.(?:\\w+\\.)*?(\\w+\\.\\w+).* \\[FAIL\\]")).FirstOrDefault(m => m.Success)?.Groups[1].Value ?? name;
        }
    }

    // The site tests that need a browser are left out.
    return Dotnet(copy, $"{Compiler.Tests}/{Compiler.Built}/DoiChieu.Cli.dll build") != 0 ? "no site"
        : Dotnet(copy, $"{Compiler.SiteTests}/{Compiler.Built}/DoiChieu.Site.Tests.dll -noLogo -noColor -stopOnFail -class- *BrowserTests") != 0 ? "site"
        : "";
}

// ---- mutants ----

IEnumerable<Mutant> NamedMutants() =>
    System.IO.File.ReadAllLines("tests/mutants.tsv").Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))
        .Select(c => new Mutant(c[0], c[1], c[2].Replace("\\n", "\n"), c[3].Replace("\\n", "\n")));

IEnumerable<Mutant> ComparatorMutants()
{
    const string Table = "src/DoiChieu/Extracting/Targets/words.tsv";
    foreach (var line in System.IO.File.ReadAllLines(Table).Where(l => l.StartsWith("comparator\t") || l.StartsWith("comparator-after\t")))
    {
        var cells = line.Split('\t');
        var words = cells[2].Split(" | ");
        foreach (var word in words)
        {
            yield return new Mutant($"comparator {cells[1]} `{word}`", Table, line, string.Join('\t', cells[0], cells[1], string.Join(" | ", words.Where(w => w != word))));
        }
    }
}

// ---- processes ----

void CopyCheckout(string copy)
{
    CleanDirectory(copy);
    StartProcess("git", new ProcessSettings { Arguments = "ls-files -z --cached --others --exclude-standard", RedirectStandardOutput = true }, out var listed);
    foreach (var file in string.Concat(listed).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(System.IO.File.Exists))
    {
        var to = System.IO.Path.Combine(copy, file);
        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to));
        System.IO.File.Copy(file, to);
    }
}

int Dotnet(string folder, string arguments) => Dotnet(folder, arguments, out _);

// What hangs for ten minutes is broken too.
int Dotnet(string folder, string arguments, out IEnumerable<string> said)
{
    said = [];
    var environment = new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0" };
    try
    {
        return StartProcess("dotnet", new ProcessSettings { Arguments = arguments, WorkingDirectory = folder, EnvironmentVariables = environment, RedirectStandardOutput = true, RedirectStandardError = true, Timeout = 600_000 }, out said, out _);
    }
    catch (TimeoutException)
    {
        return -1;
    }
}
