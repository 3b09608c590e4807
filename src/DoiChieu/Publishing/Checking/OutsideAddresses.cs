using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Checking;

/// <summary>Documents that the texts cite and that are not here: whether a keeper has said where each can be read. One finding a document, at the first place that cites it.</summary>
internal static class OutsideAddresses
{
    public static void Check(SiteContent content, Noticed noticed)
    {
        var cited = new CitedDocuments(content);
        var names = new OutsideNames(content.Words);
        var known = content.Notes.Addresses.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var texts = content.Documents.ToDictionary(d => d.Id, d => d.Tree.Text, StringComparer.Ordinal);
        foreach (var (id, citations) in cited.Outside.Where(o => !known.Contains(o.Id)))
        {
            noticed.Add(Rules.OutsideWithoutAddress.At(texts[citations[0].Document].At(citations[0].Quote.Start, citations[0].Quote.Length), id, names.Of(citations)));
        }

        var outside = cited.Outside.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var address in content.Notes.Addresses.Where(a => !outside.Contains(a.Id)))
        {
            noticed.Add(Rules.AddressOfNothing.At(address.Place, address.Id));
        }
    }
}
