using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Short forms with the place that prints what they stand for. A meaning said to be printed and not found is an error.</summary>
internal static class GlossaryMapper
{
    public static ImmutableArray<GlossaryTerm> Map(ImmutableArray<ShortForm> forms, ImmutableArray<DocumentContent> documents, InterfaceWords words) =>
        [.. forms.OrderBy(f => f.Short, VietnameseOrder.Instance).Select(f => Term(f, documents, words))];

    private static GlossaryTerm Term(ShortForm form, ImmutableArray<DocumentContent> documents, InterfaceWords words) => new(
        Slug.Of(form.Short), form.Short, words.In(form.Meaning), form.Document is not null, new(() => Place(form, documents, words)), form.Note is { } note ? words.In(note) : "")
    {
        Printed = form.Meaning.Vietnamese,
    };

    private static Outcome<Link?> Place(ShortForm form, ImmutableArray<DocumentContent> documents, InterfaceWords words)
    {
        if (form.Document is null)
        {
            return new Outcome<Link?>(null, []);
        }

        if (documents.FirstOrDefault(d => string.Equals(d.Id, form.Document, StringComparison.Ordinal)) is { } document)
        {
            var printed = $"{form.Meaning.Vietnamese} ({form.Short})";
            if (document.Tree.Sections.FirstOrDefault(s => document.Tree.Words(s).Text.Contains(printed, StringComparison.Ordinal)) is { } section)
            {
                var place = new PlaceNames(document.Tree, words).Of(section);
                return new Outcome<Link?>(new Link($"{words.In(document.Metadata.ShortName)}, {place}", $"/van-ban/{document.Id}/#{section.Anchor}"), []);
            }
        }

        return new Outcome<Link?>(null, [Rules.ShortFormNotPrinted.At(form.Place, form.Short, form.Document, form.Meaning.Vietnamese)]);
    }
}
