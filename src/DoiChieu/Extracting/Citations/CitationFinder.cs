using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Finds what a document cites and which document each citation means. 1. Citations stand in the order of the text; words that mean several
/// documents give a citation for each. 2. A target is the id of a document of the corpus, `external` or `undecided`; the same undecided words have one diagnostic.
/// 3. Everything known about documents comes from their metadata. 4. Regions (letterhead, signature, panels) are not searched, and the title's own name is no citation.</summary>
public static class CitationFinder
{
    public static Outcome<ImmutableArray<Citation>> Find(DocumentTree tree, ImmutableArray<DocumentMetadata> corpus)
    {
        var noticed = new Noticed();
        var known = corpus.Select(KnownDocument.Of).ToImmutableArray();
        var own = known.FirstOrDefault(d => string.Equals(d.Id, tree.Id, StringComparison.Ordinal)) ?? KnownDocument.Of(tree.Files.Metadata);
        var texts = CitedText.Of(tree);
        var resolution = new Resolution(own, known, tree, texts);
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var undecided = new List<(TextSpan Place, string Words)>();
        foreach (var text in texts)
        {
            citations.AddRange(In(text, tree, resolution, undecided, noticed));
        }

        Tell(tree, undecided, noticed);
        return noticed.With(citations.ToImmutable());
    }

    // The same words again and again (“Nghị định” of one plan, 13 times) are one question.
    private static void Tell(DocumentTree tree, List<(TextSpan Place, string Words)> undecided, Noticed noticed)
    {
        foreach (var same in undecided.GroupBy(u => Blanks.Fold(u.Words), StringComparer.OrdinalIgnoreCase))
        {
            var (place, words) = same.First();
            noticed.Add(Rules.CitationUndecided.At(tree.Text.At(place.Start, place.Length), words, same.Count().ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static IEnumerable<Citation> In(CitedText text, DocumentTree tree, Resolution resolution, List<(TextSpan Place, string Words)> undecided, Noticed noticed)
    {
        var before = default(Related);
        // An article tells what a programme carries out; it carries out nothing itself.
        var isReport = string.Equals(tree.Files.Metadata.Kind, Reading.TextKinds.News, StringComparison.Ordinal);
        foreach (var mention in text.Mentions)
        {
            var relation = isReport ? RelationWords.Cites : RelationWords.Of(text, mention, before);
            var documents = resolution.Of(text, mention);
            before = new Related(mention, relation) { IsOwn = documents.All(d => string.Equals(d.Target, tree.Id, StringComparison.Ordinal)) };
            var quote = text.Words.ToReading(mention.Start, mention.Length);
            var words = text.Received(tree, mention);
            if (mention.Date is null)
            {
                noticed.Add(Rules.CitationDateWrong.At(tree.Text.At(quote.Start, quote.Length), words));
            }

            foreach (var meant in documents)
            {
                if (meant.Target is Citation.Undecided)
                {
                    undecided.Add((quote, words));
                }

                yield return new Citation(
                    tree.Id, text.Section.Anchor, tree.Text.SourceLine(quote.Start), quote, words, mention.Number, mention.Date ?? "", meant.Issuer, meant.Target,
                    string.Equals(meant.Target, tree.Id, StringComparison.Ordinal) ? RelationWords.Cites : relation) { Name = meant.Name ?? DocumentName.None };
            }
        }
    }
}
