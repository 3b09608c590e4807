using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What pages say a document is. A news article about a programme has that programme's number and issuer in its metadata and is not the programme.</summary>
internal static class DocumentWords
{
    public static bool IsNews(this DocumentMetadata metadata) => string.Equals(metadata.Kind, TextKinds.News, StringComparison.Ordinal);

    /// <summary>Who issued it; of an article what it is and what it is about.</summary>
    public static string Issued(this DocumentMetadata metadata, InterfaceWords words) =>
        metadata.IsNews() ? words.Say("document", "news", words.Day(metadata.Date), About(metadata, words), metadata.Issuer) : metadata.Issuer;

    /// <summary>Its date for a line of a list, and that there is none.</summary>
    public static string Dated(this DocumentMetadata metadata, InterfaceWords words) =>
        metadata.IsNews() ? "" : metadata.Date is null ? words["document", "undated"] : words.Day(metadata.Date);

    /// <summary>What an article is about, “Chương trình số 03-CTr/TU”: the mark in the number says the kind.</summary>
    public static string About(this DocumentMetadata metadata, InterfaceWords words)
    {
        var number = metadata.Number ?? metadata.Title;
        var marks = number.Split('-', '/').Select(m => m.ToUpperInvariant());
        var kind = DocumentKinds.All.FirstOrDefault(k => k.Marks.Any(m => marks.Contains(m, StringComparer.Ordinal)));
        return words.Say("document", "news_about", kind?.Name ?? words["document", "news_some"], number);
    }
}
