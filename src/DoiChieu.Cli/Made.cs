using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>What `build` and `check` have in common: the site up to its files, which are made one at a time when they are asked for.
/// There are none where a problem was noticed that fails the command.</summary>
internal sealed record Made(GatheredSite? Site, IEnumerable<Outcome<SiteFile?>> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static Made From(DiskFolder content, DiskFolder templates, string? address, Report report)
    {
        var begun = Progress.OnTerminal();
        var gathered = Pipeline.Gather(content, templates, begun);
        if (gathered.Value is not { } site || report.Fails(gathered.Diagnostics))
        {
            return new Made(null, [], gathered.Diagnostics);
        }

        begun?.Invoke(Stage.Publishing);
        var published = Pipeline.Publish(address is null ? site : site.At(address));
        return new Made(site, report.Fails(published.Diagnostics) ? [] : published.Value, [.. gathered.Diagnostics, .. published.Diagnostics]);
    }
}
