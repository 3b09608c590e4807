using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Extracting;

/// <summary>A document of the corpus as citations may mean it; all of it follows from its metadata.</summary>
/// <param name="Kind">By the first word of its title, else by the mark of its number (an article about programme 03-CTr/TU stands for the programme); null where neither tells.</param>
/// <param name="Extension">“hành động”, “chính trị”; empty where the kind has no more words.</param>
/// <param name="Issuer">In its one name.</param>
/// <param name="NumberKey">Null where the document has no number.</param>
internal sealed record KnownDocument(DocumentMetadata Metadata, DocumentKind? Kind, string Extension, HomePlace? Home, string Issuer, string? NumberKey)
{
    public string Id => Metadata.Id;

    public bool IsOfCongress => Issuer.StartsWith("Đại hội", StringComparison.Ordinal);

    public static KnownDocument Of(DocumentMetadata metadata)
    {
        var home = HomePlace.Of(metadata);
        var opening = DocumentKinds.At(metadata.Title, 0) is { } titled ? new NameInText(metadata.Title, 0, titled) : null;
        var kind = opening?.Kind ?? (metadata.Number is { } number ? DocumentNumber.Kind(number) : null);
        return new KnownDocument(
            metadata,
            kind,
            opening?.Extension ?? "",
            home,
            IssuerNames.Of(metadata.Issuer, home),
            metadata.Number is { } printed ? DocumentNumber.Key(printed) : null);
    }

    /// <summary>Whether a name of this kind may be this document's: “Chương trình” and “Chương trình hành động”, not “Chương trình công tác”.</summary>
    public bool MayBeCalled(Mention mention) =>
        mention.Kind == Kind && (mention.Extension.Length == 0 || string.Equals(mention.Extension, Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The share of a subject's words that the title has too, from 0 to 1; null for a subject too short to tell.</summary>
    public double? SubjectInTitle(string subject)
    {
        const int FewestWords = 4;
        var words = Slug.Fold(subject).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var title = Slug.Fold(Metadata.Title).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return words.Length < FewestWords ? null : words.Count(title.Contains) / (double)words.Length;
    }
}
