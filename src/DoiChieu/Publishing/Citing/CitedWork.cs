using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Mapping;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Citing;

/// <summary>What kind of work reference managers take a document for. An act of a body with a number (nghị quyết, chương trình) is legislation there,
/// a report a report, an article an article of a newspaper.</summary>
public enum WorkKind
{
    Legislation,
    Report,
    News,
}

/// <summary>A document as reference managers keep it. What it does not print and nobody has found elsewhere is empty or null.</summary>
/// <param name="Author">The body that issued it; of an article its writer as printed, empty where none is: never the body it writes about.</param>
/// <param name="Genre">The kind as its title prints it: “Chương trình hành động”.</param>
/// <param name="Form">The document in the words of a Vietnamese citation.</param>
/// <param name="Note">What must be said beside it: that a report was submitted, not adopted.</param>
public sealed record CitedWork(
    string Document,
    WorkKind Kind,
    string Title,
    string Number,
    string Genre,
    string Author,
    DateOnly? Date,
    string Form,
    string Note,
    ImmutableArray<CitedSection> Sections)
{
    /// <summary>The newspaper of an article, in the letters that the text prints; empty for others.</summary>
    public string Newspaper { get; init; } = "";

    internal static CitedWork Of(DocumentTree tree, InterfaceWords words, InterfaceWords legal)
    {
        var metadata = tree.Files.Metadata;
        var form = new LegalForm(tree, legal);
        var isNews = metadata.IsNews();
        var printed = MetadataReader.Recognise(tree);
        return new CitedWork(
            tree.Id,
            isNews ? WorkKind.News : string.Equals(metadata.Kind, Reading.TextKinds.Report, StringComparison.Ordinal) ? WorkKind.Report : WorkKind.Legislation,
            metadata.Title,
            isNews ? "" : metadata.Number ?? "",
            LegalForm.KindOf(isNews ? "" : metadata.Title),
            isNews ? printed.Writer?.Value ?? "" : metadata.Issuer,
            metadata.Date,
            form.Document,
            metadata.Caution is { } caution ? $"{words.In(metadata.ShortName)}: {words.In(caution)}." : "",
            [.. tree.Sections.Select(s => new CitedSection(s.Anchor, form.Place(s), form.Of(s), Opening(tree, s)))])
        {
            Newspaper = printed.Newspaper?.Value ?? "",
        };
    }

    // Enough to know a paragraph by.
    private const int LongestOpening = 80;

    private static string Opening(DocumentTree tree, Section section)
    {
        var text = tree.Words(section).Text;
        if (text.Length <= LongestOpening)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', LongestOpening);
        return text[..(cut > 0 ? cut : LongestOpening)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}

/// <summary>A section that can be cited.</summary>
/// <param name="Place">“khoản 2 mục III”; empty for the title, which is the whole document.</param>
/// <param name="Form">Place and document.</param>
/// <param name="Opening">Its first words.</param>
public sealed record CitedSection(string Anchor, string Place, string Form, string Opening);
