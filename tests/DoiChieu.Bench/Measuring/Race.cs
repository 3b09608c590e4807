using System.Collections.Immutable;
using DoiChieu.Bench.Writing;

namespace DoiChieu.Bench.Measuring;

/// <summary>Lets the tools build the same corpus in turn, A B A B, so that what else the machine does meets all of them; each in a new process, into a folder that is not there.
/// A round before the first is not counted: it brings programs and content into memory. Nothing is fetched meanwhile: everything must be there before.</summary>
public static class Race
{
    public static ImmutableArray<(Tool Tool, ImmutableArray<Sample> Samples)> Run(Options options, int size, TextWriter log)
    {
        var folder = Path.GetFullPath(Path.Combine(options.Folder, $"{size}"));
        var corpus = options.Corpus(size);
        ContentWriter.Write(corpus, Path.Combine(folder, "content"));
        PageWriter.Write(corpus, Path.Combine(folder, "pages"));
        var tools = options.Tools.Where(t => Takes(t, size, log)).ToList();
        var samples = tools.ToDictionary(t => t.Id, _ => new List<Sample>(), StringComparer.Ordinal);
        for (var round = size >= 10_000 ? 1 : 0; round <= options.Rounds; round++)
        {
            foreach (var tool in tools.Where(t => round <= 1 || (size < t.OnceFrom && samples[t.Id].TrueForAll(s => s.Failure is null))))
            {
                var sample = Sample.Of(tool, Path.Combine(folder, tool.Reads), Path.Combine(folder, "site-" + tool.Id));
                log.WriteLine($"{size} documents, round {round}, {tool.Name}: {sample.Wall:0.000} s, {sample.Cpu:0.00} s of cores, {sample.PeakKib >> 10} MiB {sample.Failure}");
                if (round > 0 || sample.Failure is not null)
                {
                    samples[tool.Id].Add(sample);
                }
            }
        }

        return [.. tools.Select(t => (t, samples[t.Id].ToImmutableArray()))];
    }

    private static bool Takes(Tool tool, int size, TextWriter log)
    {
        var why = !File.Exists(tool.Needs) ? $"{tool.Needs} is not there" : size > tool.MostDocuments ? $"not asked of it at {size} documents" : null;
        if (why is not null)
        {
            log.WriteLine($"left out: {tool.Name}: {why}");
        }

        return why is null;
    }
}
