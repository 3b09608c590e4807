using System.Collections.Immutable;
using System.Text;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The words of a section, or of one cell of a row, with the mentions in them.</summary>
internal sealed record CitedText(int Index, Section Section, SectionText Words, ImmutableArray<Mention> Mentions)
{
    public static ImmutableArray<CitedText> Of(DocumentTree tree)
    {
        var texts = ImmutableArray.CreateBuilder<CitedText>(tree.Sections.Length);
        for (var i = 0; i < tree.Sections.Length; i++)
        {
            var section = tree.Sections[i];
            if (section.Kind != SectionKind.Row)
            {
                var words = tree.Words(section);
                texts.Add(new CitedText(i, section, words, CitationGrammar.Read(words.Text)));
                continue;
            }

            foreach (var cell in section.Runs)
            {
                var words = SectionText.Of(tree.Text, [cell]);
                texts.Add(new CitedText(i, section, words, [.. CitationGrammar.Read(words.Text).Where(m => !IsNameOfCell(m))]));
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The words of a mention as received. Marks of Markdown inside it are no words of the document.</summary>
    public string Received(DocumentTree tree, Mention mention)
    {
        var quote = Words.ToReading(mention.Start, mention.Length);
        var parts = Section.Runs
            .Select(run => TextSpan.Between(Math.Max(run.Start, quote.Start), Math.Min(run.End, quote.End)))
            .Where(part => part.Length > 0)
            .ToList();
        if (parts.Count < 2)
        {
            return tree.Text.Received(quote.Start, quote.Length);
        }

        var words = new StringBuilder();
        var end = quote.Start;
        foreach (var part in parts)
        {
            words.Append(tree.Text.Text[end..part.Start].Any(char.IsWhiteSpace) ? " " : "").Append(tree.Text.Received(part.Start, part.Length));
            end = part.End;
        }

        return Blanks.Fold(words.ToString());
    }

    // A cell that opens with “Đề án …” names what the table lists, mostly plans still to be drawn up; only a number makes it a citation.
    private static bool IsNameOfCell(Mention mention) => mention is { Start: 0, Number: "" };
}
