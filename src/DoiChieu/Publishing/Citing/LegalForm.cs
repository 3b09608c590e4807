using DoiChieu.Extracting;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Citing;

/// <summary>How a place of a document is cited in a Vietnamese text: the place, then kind, number, date, issuer and subject of the document
/// (Nghị định 30/2020/NĐ-CP, phụ lục I, on a first mention). What is not printed is left out. An article is cited as an article about a document, never as the document.</summary>
internal sealed class LegalForm(DocumentTree tree, InterfaceWords words)
{
    private readonly LegalPlaces places = new(tree, words);

    /// <summary>The document alone.</summary>
    public string Document { get; } = tree.Files.Metadata.IsNews() ? Article(tree, words) : Named(tree.Files.Metadata, words);

    /// <summary>The place alone: “khoản 2 mục III”; empty for the title, which is the document.</summary>
    public string Place(Section section) => places.Of(section);

    public string Of(Section section) => Place(section) is { Length: > 0 } place ? $"{place}, {Document}" : Document;

    /// <summary>The kind that the title begins with, as printed: “Chương trình hành động”; empty where it begins with none.</summary>
    public static string KindOf(string title)
    {
        if (DocumentKinds.At(title, 0) is not { } kind)
        {
            return "";
        }

        var extension = DocumentKinds.Extensions.FirstOrDefault(e => string.Compare(title, kind.Name.Length, e, 0, e.Length, StringComparison.OrdinalIgnoreCase) == 0);
        return title[..(kind.Name.Length + (extension?.Length ?? 0))];
    }

    // Of writer, paper and day what is printed.
    private static string Article(DocumentTree tree, InterfaceWords words)
    {
        var metadata = tree.Files.Metadata;
        var printed = MetadataReader.Recognise(tree);
        var writer = printed.Writer is { } by ? words.Say("cited", "news_by", by.Value) : "";
        var paper = printed.Newspaper is { } named ? words.Say("cited", "news_in", named.Value) : "";
        var dated = metadata.Date is null ? "" : words.Say("cited", "news_dated", PrintedDates.Of(metadata.Date));
        return metadata.About(words) is { } about
            ? words.Say("cited", "news", metadata.Title, writer + paper + dated, about, metadata.Issuer)
            : words.Say("cited", "news_alone", metadata.Title, writer + (paper.Length > 0 ? paper : words.Say("cited", "news_in", metadata.Issuer)) + dated);
    }

    private static string Named(DocumentMetadata metadata, InterfaceWords words)
    {
        var number = metadata.Number is { } printed && !metadata.Title.Contains(printed, StringComparison.Ordinal) ? words.Say("cited", "numbered", printed) : "";
        var date = metadata.Date is null ? "" : words.Say("cited", "dated", PrintedDates.Of(metadata.Date));
        var issuer = words.Say("cited", "issued", metadata.Issuer);
        var kind = KindOf(metadata.Title);
        return kind.Length == 0
            ? string.Join(',', new[] { metadata.Title, number, date, issuer }.Where(p => p.Length > 0))
            : kind + number + date + issuer + Subject(metadata.Title[kind.Length..], metadata.Issuer, issuer);
    }

    // The issuer stands once: titles print it behind the kind, “Nghị quyết của Bộ Chính trị về …”.
    private static string Subject(string rest, string issuer, string joined)
    {
        foreach (var named in new[] { joined, " " + issuer })
        {
            if (rest.StartsWith(named, StringComparison.OrdinalIgnoreCase))
            {
                return rest[named.Length..];
            }
        }

        return rest;
    }
}
