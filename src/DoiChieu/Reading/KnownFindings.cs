using System.Collections.Immutable;
using DoiChieu.Diagnostics;

namespace DoiChieu.Reading;

/// <summary>An entry of known.yaml: a finding of `check` that a keeper knows of and leaves as it is.</summary>
/// <param name="Of">What the finding names first: a document, a target, an anchor; null for all of the code.</param>
/// <param name="Reason">Why it is left.</param>
public sealed record KnownFinding(string Code, string? Of, Bilingual Reason, Place Place)
{
    /// <summary>Errors cannot be left: nothing is published with them.</summary>
    public bool Covers(Diagnostic found) =>
        found.Severity < Severity.Error
        && string.Equals(found.Code, Code, StringComparison.Ordinal)
        && (Of is null || (found.Arguments is [var first, ..] && string.Equals(first, Of, StringComparison.Ordinal)));
}

/// <summary>Where a document that is not here can be read: an entry of outside.yaml.</summary>
/// <param name="Id">As outside_documents.csv has it.</param>
public sealed record OutsideAddress(string Id, string Address, Place Place);

/// <summary>What keepers say of findings, known.yaml, and of documents that are not here, outside.yaml; neither need be there.</summary>
public sealed record KeeperNotes(ImmutableArray<KnownFinding> Known, ImmutableArray<OutsideAddress> Addresses)
{
    public static readonly KeeperNotes None = new([], []);

    public static Outcome<KeeperNotes> Read(IContentFolder folder)
    {
        var noticed = new Noticed();
        return noticed.With(new KeeperNotes(
            [.. Entries(folder, "known.yaml", "known", noticed).Select(Finding)],
            [.. Entries(folder, "outside.yaml", "documents", noticed).Select(item => Address(item, noticed))]));
    }

    private static List<YamlMap> Entries(IContentFolder folder, string path, string key, Noticed noticed)
    {
        if (!folder.Exists(path) || DocumentReader.Text(folder, path, noticed) is not { } source || YamlMap.Read(source, noticed) is not { } yaml)
        {
            return [];
        }

        var items = yaml.Maps(key).ToList();
        yaml.RejectOthers();
        return items;
    }

    private static KnownFinding Finding(YamlMap item)
    {
        var finding = new KnownFinding(item.Required("code"), item.Text("of"), Bilingual.Required(item, "reason"), item.Place);
        item.RejectOthers();
        return finding;
    }

    private static OutsideAddress Address(YamlMap item, Noticed noticed)
    {
        var read = new OutsideAddress(item.Required("id"), item.Required("address"), item.Place);
        item.RejectOthers();
        if (read.Address.Length > 0 && !(Uri.TryCreate(read.Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            noticed.Add(Rules.AddressWrong.At(item.PlaceOf("address"), read.Address));
        }

        return read;
    }
}
