using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Which citations mean one document that is not here, and its id on the page of outside documents. A number alone is no key
/// (59-NQ/TW is two resolutions): the key is issuer and number; without a number issuer and the citing words.
/// A date tells documents apart where one number was printed with two dates.</summary>
internal sealed class OutsideIds
{
    private readonly FrozenDictionary<Citation, string> ids;

    private OutsideIds(FrozenDictionary<Citation, string> ids) => this.ids = ids;

    public string Of(Citation citation) => ids[citation];

    public static (OutsideIds Ids, ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> Documents) Of(ImmutableArray<Citation> citations)
    {
        var groups = citations.Where(c => c.Target is Citation.External or Citation.Undecided).GroupBy(Key).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var documents = groups.Select(g => (Id: Unused(Slug.Of(g.First().Number.Length > 0 ? g.First().Number : g.First().Text), taken), Citations: g.ToImmutableArray())).ToImmutableArray();
        return (new OutsideIds(documents.SelectMany(d => d.Citations.Distinct().Select(c => (c, d.Id))).ToFrozenDictionary(p => p.c, p => p.Id)), documents);
    }

    private static (string Issuer, string Name, bool Undecided) Key(Citation citation) => (
        Slug.Of(citation.Issuer),
        Slug.Of(citation.Number.Length > 0 ? citation.Number : citation.Text),
        string.Equals(citation.Target, Citation.Undecided, StringComparison.Ordinal));

    private static string Unused(string id, HashSet<string> taken)
    {
        var name = id.Length == 0 ? "van-ban" : id.Length > 60 ? id[..60].TrimEnd('-') : id;
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return free;
    }
}
