using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Changes;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Releases as pages list them, and what changed from each to the next and from the last to now.</summary>
internal sealed class ReleaseMapper(SiteContent content)
{
    // Made of the others, or packed by a library whose next version packs otherwise.
    private static readonly ImmutableArray<string> Derived = ["datapackage.json", Checksums.FileName, DataFiles.WorkbookName];

    private readonly InterfaceWords words = content.Words;

    public ImmutableArray<ReleaseEntry> Releases() =>
        [.. content.Releases.Reverse().Select(r => new ReleaseEntry(r.Id, content.Words.Day(r.Date), content.Words.In(r.Note), new Link(r.Id + ".zip", $"/data/{ReleaseReader.PathOf(r.Id)}"), words.Say("data", "size", Text(Math.Max(1, (r.Archive.Length + 500) / 1000))), r.Sha256))];

    /// <summary>The latest first; none where there is no release to compare with.
    /// A name that readers cite means one state: data that are not those of the release they say they are is a problem.</summary>
    public Outcome<ImmutableArray<ChangeSet>> Changes(ImmutableArray<PublishedFile> files)
    {
        var noticed = new Noticed();
        Check(files, noticed);
        return noticed.With(content.Releases.IsEmpty ? [] : Sets(files, noticed));
    }

    private ImmutableArray<ChangeSet> Sets(ImmutableArray<PublishedFile> files, Noticed noticed)
    {
        var states = content.Releases.Select(r => DataState.Of(r, noticed)).Append(DataState.Now(files.Select(f => f.Table).OfType<DataTable>())).ToList();
        return [.. states.Zip(states.Skip(1), (older, newer) => Set(older, newer, Others(older.Release!, newer.Release, files))).Reverse()];
    }

    private void Check(ImmutableArray<PublishedFile> files, Noticed noticed)
    {
        if (content.Releases.FirstOrDefault(r => string.Equals(r.Id, content.Settings.Release, StringComparison.Ordinal)) is { } named
            && Differing(named, Held(files)).FirstOrDefault() is { } first)
        {
            noticed.Add(Rules.ReleaseOutgrown.At(content.Settings.ReleasePlace, named.Id, first));
        }
    }

    private ChangeSet Set(DataState older, DataState newer, ImmutableArray<string> others)
    {
        var (from, to) = (older.Release!.Id, newer.Release?.Id ?? words["changes", "now"]);
        return new ChangeSet(
            Slug.Of($"tu {from} den {newer.Release?.Id ?? "nay"}"),
            words.Say("changes", "between", from, to),
            newer.Release is { } release ? words.Say("changes", "released", content.Words.Day(release.Date), content.Words.In(release.Note)) : "",
            [.. TableChange.Between(older, newer).Select(Table)],
            others);
    }

    private ChangedTable Table(TableChange change)
    {
        (string Word, int Count)[] counts = [("added", change.Added.Length), ("removed", change.Removed.Length), ("changed", change.Changed.Length)];
        var summary = counts.Where(c => c.Count > 0).Select(c => words.Say("changes", c.Word, Text(c.Count)))
            .Concat(change.AddedColumns.Select(c => words.Say("changes", "column_added", c)))
            .Concat(change.RemovedColumns.Select(c => words.Say("changes", "column_removed", c)));
        return new ChangedTable(
            change.Name + ".csv",
            string.Join("; ", summary),
            change.Added,
            change.Removed,
            [.. change.Changed.Select(c => new ChangedCell(c.Key, c.Column, c.Old, c.New))]);
    }

    // Which texts, not what in them: that is in corrections.csv. An Akoma Ntoso file names its release, so it differs each time.
    private static ImmutableArray<string> Others(Release older, Release? newer, ImmutableArray<PublishedFile> files) =>
        [.. Differing(older, newer?.Files ?? Held(files)).Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    private static IEnumerable<string> Differing(Release release, IReadOnlyDictionary<string, byte[]> files) =>
        release.Files.Keys.Union(files.Keys, StringComparer.Ordinal).Except(Derived, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(name => !release.Files.TryGetValue(name, out var was) || !files.TryGetValue(name, out var now) || !was.AsSpan().SequenceEqual(now));

    private static Dictionary<string, byte[]> Held(ImmutableArray<PublishedFile> files) =>
        files.Where(f => f.IsOfThisState).ToDictionary(f => f.Name, f => f.Bytes, StringComparer.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
