using System.Collections.Immutable;
using System.Diagnostics;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Cli.Serving;

/// <summary>The site as its content says it at this moment, held in memory. Of what a change does not touch nothing is made again; a page is made when
/// somebody asks for it. Where the content has an error, the site is the last that had none, and the errors are said with every page.</summary>
internal sealed class LiveSite(KeptFolder content, KeptFolder templates, string address, Report report)
{
    private readonly Memo memo = new();
    private readonly Lock making = new();
    private Publisher? last;
    private Lazy<State>? current;
    private int version;

    private sealed record State(int Version, Publisher? Site, ImmutableArray<Diagnostic> Problems);

    /// <summary>Which state of the content this is: one more at each change.</summary>
    public int Version => Volatile.Read(ref version);

    /// <summary>The content changed: the next question is answered from what it says now.</summary>
    public void Change()
    {
        lock (making)
        {
            content.Doubt();
            templates.Doubt();
            current = null;
            version++;
        }
    }

    /// <summary>The file at an address from the root, and what is wrong with the content or with this page; no file where the site has none there.</summary>
    public Answer Find(string path)
    {
        lock (making)
        {
            var state = (current ??= new Lazy<State>(Make(version))).Value;
            if (state.Site is not { } site)
            {
                return new Answer(state.Version, null, IsFound: false, state.Problems);
            }

            var found = site.Find(path);
            var file = found ?? site.NotFound();
            return new Answer(state.Version, file.Value, found is not null, [.. state.Problems, .. file.Diagnostics]);
        }
    }

    private State Make(int made)
    {
        var clock = Stopwatch.StartNew();
        var gathered = Pipeline.Gather(content, templates, memo: memo);
        var problems = gathered.Diagnostics;
        if (gathered.Value is { } whole && !report.Fails(problems))
        {
            var planned = Pipeline.Plan(whole.At(address));
            problems = problems.AddRange(planned.Diagnostics);
            last = report.Fails(planned.Diagnostics) ? last : planned.Value;
        }

        foreach (var problem in report.Afresh(problems))
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"read in {clock.ElapsedMilliseconds} ms"));
        return new State(made, last, [.. problems.Where(p => report.Fails([p]))]);
    }
}

/// <summary>What is shown at an address.</summary>
internal sealed record Answer(int Version, SiteFile? File, bool IsFound, ImmutableArray<Diagnostic> Problems);
