using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Where the words of a document are from: its files on the site, and the hash of what was received. Of a Word file, a web page or a PDF the source text is what was taken out of it:
/// the file itself is another, with a hash of its own, and is not published.</summary>
internal sealed class SourceFact(SiteSettings settings, InterfaceWords words)
{
    public Html Of(DocumentMetadata metadata, string page)
    {
        var said = metadata.IsTaken ? "taken" : "document";
        var fact = new HtmlBuilder()
            .Open("a", "href", "nguon/").Text(words[said, "source_lines"]).Close("a").Text(" · ")
            .Open("a", "href", Address.Between(words, page, $"/data/texts/{metadata.Id}.txt")).Text(words["document", "reading_text"]).Close("a").Text(" · ")
            .Open("a", "href", Address.Between(words, page, $"/data/sources/{metadata.Id}.txt")).Text(words[said, "source_file"]).Close("a").Text(" · ")
            .Open("a", "href", Address.Between(words, page, $"/data/akn/{metadata.Id}.xml"), "type", "application/akn+xml").Text(words["document", "akn"]).Close("a").Text(" · ")
            .Open("code").Text(words.Say(said, "source_hash", metadata.Sha256)).Close("code");
        return metadata is { IsTaken: true, Original: { } original } ? Received(fact.Text(" · "), metadata.Id, original) : fact.Build();
    }

    private Html Received(HtmlBuilder fact, string document, OriginalFile original)
    {
        var said = words.Say("taken", "original", original.Name, $"documents/{document}/{original.File}");
        var named = new SourceAddresses(settings, words).RepositoryFile(FileName(original)) is { } href ? fact.Open("a", "href", href).Text(said).Close("a") : fact.Text(said);
        return named.Text(" · ").Open("code").Text(words.Say("taken", "original_hash", original.Sha256)).Close("code").Build();
    }

    // The place of document.yaml is called as the repository calls it; the original stands beside it.
    private static string FileName(OriginalFile original) => original.Place.File[..(original.Place.File.LastIndexOf('/') + 1)] + original.File;
}
