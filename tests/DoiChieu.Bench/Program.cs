using System.Globalization;
using DoiChieu.Bench.Measuring;
using DoiChieu.Bench.Writing;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Usage = """
    run [--sizes=5,100] [--rounds=5] [--tools=portable,ready,aot,hugo,eleventy] [--folder=artifacts/bench]   measures, in the root of the repository
    content <folder> <documents>    writes a corpus as our content
    pages <folder> <documents>      writes it as Markdown for the peers
    stages <content> <templates>    says which part of a build takes how long
    serve <program> <folder>        times `serve` from a saved file to its page, in the root of the repository; the folder is made anew
    everywhere: [--seed=2026] [--compare=1] every how-manieth place is compared, 0: none;
    [--shared=no] yes: the places share their indicators
    [--citations=sections] documents: no files for reference managers but those of whole texts
    """;
try
{
    var options = Options.Parse(args.Where(a => a.StartsWith("--", StringComparison.Ordinal)));
    switch (args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray())
    {
        case ["run"]:
            return Report.Run(options, Console.Out);
        case ["content", var folder, var size]:
            ContentWriter.Write(options.Corpus(int.Parse(size, CultureInfo.InvariantCulture)), folder);
            return 0;
        case ["pages", var folder, var size]:
            PageWriter.Write(options.Corpus(int.Parse(size, CultureInfo.InvariantCulture)), folder);
            return 0;
        case ["serve", var program, var folder]:
            await ServeTimes.PrintAsync(program, folder, Console.Out);
            return 0;
        case ["stages", var content, var templates]:
            StageTimes.Print(content, templates, Console.Out);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 1;
    }
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
