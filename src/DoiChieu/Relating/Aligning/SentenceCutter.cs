using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>Cuts a document into sentences. Their texts joined by blanks are the words of its sections, in the order of the text.</summary>
public static class SentenceCutter
{
    public static ImmutableArray<Sentence> Cut(DocumentTree tree)
    {
        var all = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var section in tree.Sections)
        {
            var marker = section.Marker + section.Punctuation;
            var words = tree.Words(section).Text;
            var start = 0;
            foreach (var text in section.Title is not null || section.Kind is SectionKind.Title or SectionKind.Row or SectionKind.Table ? [words] : Cut(words))
            {
                if (text.Length > 0)
                {
                    all.Add(new Sentence(all.Count, all.Count, section, start, marker, text));
                    marker = "";
                }

                start += text.Length + 1;
            }
        }

        return all.ToImmutable();
    }

    /// <summary>Sentences of running text: a full stop, question or exclamation mark, or three dots, behind it a blank and a capital letter,
    /// a number, a quotation mark or a bracket. “TP. Cần Thơ” and “31.12” do not end one.</summary>
    public static IEnumerable<string> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '…' && text[i + 1] == ' ' && Opens(text, i + 2) && !IsShortForm(text, i))
            {
                yield return text[start..(i + 1)];
                start = i + 2;
            }
        }

        yield return text[start..];
    }

    private static bool Opens(string text, int at) => char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '“' or '"' or '(' or '‘';

    // `TP.`, `P.`: one to three capitals, or an ordinal `1.`, right before the stop.
    private static bool IsShortForm(string text, int stop)
    {
        var from = stop;
        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        var word = text.AsSpan(from, stop - from);
        return word.Length is > 0 and <= 2 && !word.ContainsAnyExceptInRange('A', 'Z');
    }
}
