// The tool compiled to a program of this machine, as people install it, makes the same site as the portable one: what trimming took away would be missing
// on a page, and nothing else would say so. The portable one is installed as a machine without a native package gets it: by a package that names only others.
Task("PackNative")
    .Does(() =>
    {
        var packages = MakeAbsolute(Directory("artifacts/native")).FullPath;
        var others = packages + "/others";
        CleanDirectory(packages);
        CleanDirectory(others);
        var machine = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        Dotnet($"pack {Cli} -c Release -v quiet -nologo -p:Native=true -r {machine} -o {packages}");
        Dotnet($"pack {Cli} -c Release -v quiet -nologo -p:Native=true -r any -o {packages}");
        Dotnet($"pack {Cli} -c Release -v quiet -nologo -p:Native=true -p:NativeRuntimes={(machine == "win-x64" ? "linux-x64" : "win-x64")} -o {others}");
        Dotnet($"pack {Cli} -c Release -v quiet -nologo -p:Native=true -p:NativeRuntimes={machine} -o {packages}");
        CopyFiles(packages + "/*.any.*.nupkg", others);

        var native = InstalledFrom(packages);
        var portable = InstalledFrom(others);
        if (System.IO.File.Exists(native.Beside("DoiChieu.Cli.dll")) || !System.IO.File.Exists(portable.Beside("DoiChieu.Cli.dll")))
        {
            throw new CakeException("a machine did not get the package that is meant for it");
        }

        foreach (var tool in new[] { native, portable })
        {
            Run(tool.Program, $"build --strict --output \"{tool.Folder}/site\"", null);
        }

        SameFiles(Hashes(native.Folder + "/site"), Hashes(portable.Folder + "/site"));
        DeleteDirectory(others, new DeleteDirectorySettings { Recursive = true, Force = true });
        DeleteDirectory(native.Folder, new DeleteDirectorySettings { Recursive = true, Force = true });
        foreach (var package in GetFiles(packages + "/*.nupkg"))
        {
            Console.WriteLine($"{package.GetFilename()} {FileSize(package) / 1e6:0.0} MB");
        }
    });

record Installed(string Folder, string Program)
{
    /// A file in the folder that the tool's program stands in.
    public string Beside(string name) => System.IO.Directory.GetFiles(Folder + "/tool/.store", "DoiChieu.Cli*", System.IO.SearchOption.AllDirectories)
        .Select(f => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(f)!, name)).First();
}

Installed InstalledFrom(string packages)
{
    var folder = packages + "/installed";
    CleanDirectory(folder);
    Run("dotnet", $"tool install DoiChieu.Tool --tool-path \"{folder}/tool\" --source \"{packages}\"", new() { ["NUGET_PACKAGES"] = folder + "/.packages" });
    return new Installed(folder, folder + "/tool/doichieu" + (IsRunningOnWindows() ? ".exe" : ""));
}
