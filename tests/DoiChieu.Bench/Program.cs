using System.Globalization;
using DoiChieu.Bench.Measuring;
using DoiChieu.Bench.Writing;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["generate", var folder, var size]:
        ContentWriter.Write(new Corpus(int.Parse(size, CultureInfo.InvariantCulture), 2026, 1, 0), folder);
        return 0;
    case ["stages", var content, var templates]:
        StageTimes.Print(content, templates, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("generate <folder> <documents> | stages <content> <templates>");
        return 1;
}
