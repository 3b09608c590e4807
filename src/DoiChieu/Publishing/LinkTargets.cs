using DoiChieu.Publishing.Models;

namespace DoiChieu.Publishing;

/// <summary>What a link written by a keeper may lead to. Addresses of the site are written from its root, `/phuong-phap/`.</summary>
internal sealed class LinkTargets
{
    private static readonly string[] Outside = ["https://", "http://", "mailto:"];

    private readonly HashSet<string> places;
    private readonly Dictionary<string, HashSet<string>> anchors;

    public LinkTargets(SiteModel site, IEnumerable<string> pages)
    {
        places = new HashSet<string>(pages, StringComparer.Ordinal);
        anchors = site.Documents.Select(d => d.Value).ToDictionary(d => d.Path, d => d.Anchors.Append(d.TitleId).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public void Add(string file) => places.Add(file);

    /// <summary>Whether the address leads somewhere. Of anchors only those of documents are known; others are ids that templates give.</summary>
    public bool Has(string address)
    {
        if (!address.StartsWith('/'))
        {
            return address.StartsWith('#') || Outside.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        }

        var cut = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = cut < 0 ? (address, "") : (address[..cut], address[(cut + 1)..]);
        return places.Contains(path) && (anchor.Length == 0 || !anchors.TryGetValue(path, out var known) || known.Contains(anchor));
    }
}
