// How fast the tool is beside others, and which stage takes what: docs/performance.md.
Task("Bench")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var tools = Argument("tools", "portable,ready,hugo,eleventy");
        if (tools.Contains("aot"))
        {
            // Restored for one platform it would rewrite packages.lock.json: it gets a lock file of its own.
            Dotnet($"publish {Cli} -c Release -r {System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier} -v quiet -nologo -p:PublishAot=true -p:NuGetLockFilePath=obj/aot.lock.json -p:RestoreLockedMode=false -o artifacts/aot");
            Dotnet($"build {Cli} -c Release -v quiet -nologo -p:Precompile=true");
        }

        var eleventy = MakeAbsolute(Directory("tests/DoiChieu.Bench/Peers/eleventy"));
        if (tools.Contains("eleventy") && !DirectoryExists(eleventy.Combine("node_modules")) && StartProcess("npm", new ProcessSettings { Arguments = "ci --no-audit --no-fund --loglevel=error", WorkingDirectory = eleventy }) != 0)
        {
            Console.WriteLine("npm could not install Eleventy: it is left out");
        }

        Dotnet("build tests/DoiChieu.Bench -c Release -v quiet -nologo");
        var asked = string.Join(" ", new[] { "sizes", "rounds", "seed", "compare", "shared", "citations" }.Where(HasArgument).Select(name => $"--{name}={Argument<string>(name)}"));
        Dotnet($"tests/DoiChieu.Bench/bin/Release/net10.0/DoiChieu.Bench.dll run --tools={tools} {asked}");
    });

Task("ServeTimes")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Dotnet("build tests/DoiChieu.Bench -c Release -v quiet -nologo");
        Dotnet($"tests/DoiChieu.Bench/bin/Release/net10.0/DoiChieu.Bench.dll serve {tool} artifacts/serve");
    });

Task("Stages")
    .Does(() => Dotnet($"run --project tests/DoiChieu.Benchmarks -c Release -- --filter {Argument("filter", "*")} --artifacts artifacts/stages --join"));
