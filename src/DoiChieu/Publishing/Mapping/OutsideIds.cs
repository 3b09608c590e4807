using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Which citations mean one document that is not here, and its id on the page of outside documents. A number alone is no key
/// (59-NQ/TW is two resolutions): the key is issuer, kind and number; without a number issuer, kind and the words that tell it. Dates, or the terms of the issuer, tell documents
/// apart where one number was printed with two. What is known by kind and issuer alone is a document of its own: nothing says that two such places mean one.</summary>
internal sealed class OutsideIds
{
    private const int LongestId = 60;

    private readonly FrozenDictionary<Citation, string> ids;

    private OutsideIds(FrozenDictionary<Citation, string> ids) => this.ids = ids;

    public string Of(Citation citation) => ids[citation];

    public static (OutsideIds Ids, ImmutableArray<(string Id, ImmutableArray<Citation> Citations)> Documents) Of(ImmutableArray<Citation> citations)
    {
        var groups = citations.Where(c => c.Target is Citation.External or Citation.Undecided).GroupBy(Key).SelectMany(Apart).ToList();
        var documents = groups.Zip(Different(groups), (g, id) => (Id: id, Citations: g)).ToImmutableArray();
        return (new OutsideIds(documents.SelectMany(d => d.Citations.Distinct().Select(c => (c, d.Id))).ToFrozenDictionary(p => p.c, p => p.Id)), documents);
    }

    private static (string Issuer, string Kind, string Name, bool Undecided) Key(Citation citation) => (
        Slug.Of(citation.Issuer),
        Slug.Of(citation.Name.Kind),
        Name(citation),
        string.Equals(citation.Target, Citation.Undecided, StringComparison.Ordinal));

    private static string Name(Citation citation) => citation.Name switch
    {
        { Number.Length: > 0 } numbered => DocumentNumber.Key(numbered.Number),
        { Words.Length: > 0 } named => Slug.Of(named.Words),
        _ when OutsideNames.IsOfCongress(citation.Issuer) => "",
        _ => $"{citation.Document} {citation.Anchor}",
    };

    // All dates and terms printed for one key agree, or each date and term is a document.
    private static IEnumerable<ImmutableArray<Citation>> Apart(IEnumerable<Citation> alike)
    {
        ImmutableArray<Citation> all = [.. alike];
        return IsOne(all.Select(c => c.Name.Date)) && IsOne(all.Select(c => c.Name.Term))
            ? [all]
            : all.GroupBy(c => (c.Name.Date, c.Name.Term)).Select(g => g.ToImmutableArray());
    }

    private static bool IsOne(IEnumerable<string> printed) => printed.Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;

    private static string Called(Citation citation) => citation.Name switch
    {
        { Number.Length: > 0 } numbered => numbered.Number,
        { Words.Length: > 0, Term.Length: > 0 } plenum => $"{plenum.Kind} {plenum.Words} {plenum.Term}",
        { Words.Length: > 0 } named => named.Words,
        var bare => $"{bare.Kind} {citation.Issuer}",
    };

    // Short where that is enough to tell it from all others; else the whole name, then with its date or term, then with its issuer. Which of two comes first decides nothing
    // until the very end, where two are called the same in every way.
    private static ImmutableArray<string> Different(List<ImmutableArray<Citation>> groups)
    {
        ImmutableArray<Func<ImmutableArray<Citation>, string>> longer =
        [
            g => Cut(Slug.Of(Called(g[0]))),
            g => Slug.Of(Called(g[0])),
            g => Slug.Of($"{Called(g[0])} {OutsideNames.Date(g)} {g[0].Name.Term}"),
            g => Slug.Of($"{Called(g[0])} {OutsideNames.Date(g)} {g[0].Name.Term} {OutsideNames.Issuer(g)}"),
        ];
        var called = groups.Select(longer[0]).ToList();
        foreach (var named in longer.Skip(1))
        {
            var shared = called.CountBy(id => id, StringComparer.Ordinal).Where(c => c.Value > 1 || c.Key.Length == 0).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
            called = [.. called.Select((id, i) => shared.Contains(id) ? named(groups[i]) : id)];
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. called.Select(id => Unused(id.Length == 0 ? "van-ban" : id, taken))];
    }

    private static string Cut(string id) => id.Length > LongestId ? id[..id.LastIndexOf('-', LongestId)] : id;

    private static string Unused(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return free;
    }
}
