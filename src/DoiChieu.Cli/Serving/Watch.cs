namespace DoiChieu.Cli.Serving;

/// <summary>Says when something below folders changed. An editor that saves writes, renames and cuts: what comes within a few milliseconds is one change.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;

    public Watch(IEnumerable<string> folders, Action changed)
    {
        timer = new Timer(_ => changed());
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            // More changes at once than the system counts: something changed.
            watcher.Error += (_, _) => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        watchers.ForEach(w => w.Dispose());
        timer.Dispose();
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        var name = Path.GetFileName(change.Name ?? "");
        if (!IsOfAnEditor(name))
        {
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    // `.site.yaml.swp`, `site.yaml~`, `#site.yaml#`, and the file 4913 by which vim tries a folder.
    private static bool IsOfAnEditor(string name) =>
        name.StartsWith('.') || name.StartsWith('#') || name.EndsWith('~') || name.EndsWith(".tmp", StringComparison.Ordinal) || name is "4913";
}
