using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using DoiChieu.Adding.Doubting;

namespace DoiChieu.Tests.Adding;

/// <summary>Finds what is English in a Vietnamese text: no Vietnamese syllable is spelled so, and it is no name of a program, a file, a format or a key.</summary>
internal static partial class EnglishWords
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "source", "txt", "document", "yaml", "corrections", "breaks", "words", "docx", "doc", "html", "pdf", "md", "xml", "id", "original", "doichieu", "ocrmypdf", "hunspell",
        "number", "title", "kind", "issuer", "date", "term", "territory", "resolution",
        "Word", "Notepad", "Unikey", "PDF", "RTF", "OCR", "UTF", "ASCII", "Unicode", "TCVN", "VNI", "MB", "byte", "web");

    /// <param name="given">What was given to be told of: words of it may be in any language.</param>
    public static IEnumerable<string> In(string told, string given = "") =>
        WordPattern().Matches(TypedPattern().Replace(told, " ").Normalize(NormalizationForm.FormC)).Select(m => m.Value)
            .Where(w => !Names.Contains(w) && Syllable.Of(w) is null && !given.Contains(w, StringComparison.OrdinalIgnoreCase));

    // What stands in backticks, a path, an id and the name of a character are typed alike in any language.
    [GeneratedRegex(@"`[^`\n]*`|\S*/\S*|U\+[0-9A-F]+|\d+(?:-\w+)+")]
    private static partial Regex TypedPattern();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();
}
