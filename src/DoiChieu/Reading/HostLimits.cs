namespace DoiChieu.Reading;

/// <summary>What a host takes, in bytes; `host_limits` of site.yaml where it is not GitHub Pages.</summary>
public sealed record HostLimits(long Site, long File)
{
    // A published site may be 1 GB; a file above 100 MB does not go through git there.
    public static readonly HostLimits GitHubPages = new(1_000_000_000, 100_000_000);

    public static HostLimits Of(YamlMap yaml)
    {
        if (yaml.Map("host_limits") is not { } limits)
        {
            return GitHubPages;
        }

        var read = new HostLimits(limits.Number("site") ?? GitHubPages.Site, limits.Number("file") ?? GitHubPages.File);
        limits.RejectOthers();
        return read;
    }
}
