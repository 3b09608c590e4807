using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Tables;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Rows of the tables that tell which document each citation means: the places in the order of citations.csv, and the documents that are not here. Exactly one of to_document and to_outside is filled.</summary>
internal sealed class CitationRows(ImmutableArray<DocumentContent> documents, CitedDocuments cited, InterfaceWords words)
{
    private readonly OutsideNames names = new(words);

    public DataTable Mentions() => new(CitationTables.Mentions, [.. documents.SelectMany(d => d.Citations.Zip(MentionIds.Of(d), (c, id) => Mention(d, c, id)))]);

    public DataTable OutsideDocuments() => new(CitationTables.OutsideDocuments, [.. cited.Outside.Select(o => Outside(o.Id, o.Citations))]);

    private ImmutableArray<string> Mention(DocumentContent document, Citation citation, string id)
    {
        var text = document.Tree.Text;
        var place = text.At(citation.Quote.Start, citation.Quote.Length);
        var outside = citation.Target is Citation.External or Citation.Undecided;
        return
        [
            id,
            citation.Document,
            citation.Anchor,
            Number(citation.SourceLine),
            Number(place.Column),
            citation.Text,
            outside ? "" : citation.Target,
            outside ? cited.Ids.Of(citation) : "",
            citation.Relation,
        ];
    }

    // On a page “khóa IX” stays on one line; in data a blank is a blank.
    private ImmutableArray<string> Outside(string id, ImmutableArray<Citation> citations) =>
    [
        id,
        citations[0].Name.Kind,
        citations[0].Name.Number,
        Blanks.Fold(names.Title(citations)),
        OutsideNames.Date(citations),
        OutsideNames.Issuer(citations),
        Blanks.Fold(names.Of(citations)),
        cited.HrefOf(id),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
