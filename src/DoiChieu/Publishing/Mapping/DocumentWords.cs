using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What pages say a document is. A news article about a programme has that programme's number and issuer in its metadata and is not the programme.
/// What document.yaml leaves empty is not said: an article may have no date and be about no numbered text.</summary>
internal static class DocumentWords
{
    public static bool IsNews(this DocumentMetadata metadata) => string.Equals(metadata.Kind, TextKinds.News, StringComparison.Ordinal);

    /// <summary>What a figure of the text is worth. Not every text that tells what another says is an article.</summary>
    public static string Standing(this DocumentMetadata metadata, InterfaceWords words) =>
        words["standing", metadata.IsSecondary && !metadata.IsNews() ? "retold" : metadata.Authority];

    /// <summary>Who issued it; of an article what it is and what it is about.</summary>
    public static string Issued(this DocumentMetadata metadata, InterfaceWords words)
    {
        if (!metadata.IsNews())
        {
            return metadata.Issuer;
        }

        return (metadata.Date, metadata.About(words)) switch
        {
            (null, null) => words.Say("document", "news_alone", metadata.Issuer),
            (null, { } about) => words.Say("document", "news_undated", about, metadata.Issuer),
            ({ } day, null) => words.Say("document", "news_dated", words.Day(day), metadata.Issuer),
            ({ } day, { } about) => words.Say("document", "news", words.Day(day), about, metadata.Issuer),
        };
    }

    /// <summary>What an article is about, “Chương trình số 03-CTr/TU”: the mark in the number says the kind. Null where document.yaml gives no number.</summary>
    public static string? About(this DocumentMetadata metadata, InterfaceWords words)
    {
        if (metadata.Number is not { } number)
        {
            return null;
        }

        var marks = number.Split('-', '/').Select(m => m.ToUpperInvariant());
        var kind = DocumentKinds.All.FirstOrDefault(k => k.Marks.Any(m => marks.Contains(m, StringComparer.Ordinal)));
        return words.Say("document", "news_about", kind?.Name ?? words["document", "news_some"], number);
    }
}
