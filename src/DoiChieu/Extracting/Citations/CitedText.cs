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
    public string Received(DocumentTree tree, Mention mention) => tree.Received(Section, Words.ToReading(mention.Start, mention.Length));

    // A cell that opens with “Đề án …” names what the table lists, mostly plans still to be drawn up; only a number makes it a citation.
    private static bool IsNameOfCell(Mention mention) => mention is { Start: 0, Number: "" };
}
