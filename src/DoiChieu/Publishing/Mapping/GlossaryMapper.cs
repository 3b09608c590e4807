using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Short forms with the place that prints what they stand for. A meaning said to be printed and not found is an error.</summary>
internal static class GlossaryMapper
{
    public static ImmutableArray<GlossaryTerm> Map(ImmutableArray<ShortForm> forms, ImmutableArray<DocumentContent> documents, InterfaceWords words, Noticed noticed) =>
        [.. forms.OrderBy(f => f.Short, VietnameseOrder.Instance).Select(f => new GlossaryTerm(Slug.Of(f.Short), f.Short, words.In(f.Meaning), Place(f, documents, words, noticed), f.Note is { } note ? words.In(note) : "") { Printed = f.Meaning.Vietnamese })];

    private static Link? Place(ShortForm form, ImmutableArray<DocumentContent> documents, InterfaceWords words, Noticed noticed)
    {
        if (form.Document is null)
        {
            return null;
        }

        if (documents.FirstOrDefault(d => string.Equals(d.Id, form.Document, StringComparison.Ordinal)) is { } document)
        {
            var printed = $"{form.Meaning.Vietnamese} ({form.Short})";
            if (document.Tree.Sections.FirstOrDefault(s => document.Tree.Words(s).Text.Contains(printed, StringComparison.Ordinal)) is { } section)
            {
                var place = new PlaceNames(document.Tree, words).Of(section);
                return new Link($"{words.In(document.Metadata.ShortName)}, {place}", $"/van-ban/{document.Id}/#{section.Anchor}");
            }
        }

        noticed.Add(Rules.ShortFormNotPrinted.At(form.Place, form.Short, form.Document, form.Meaning.Vietnamese));
        return null;
    }
}
