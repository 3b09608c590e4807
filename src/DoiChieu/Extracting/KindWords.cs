using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The kind of document.yaml that the first words of a title mean.</summary>
internal static class KindWords
{
    private static readonly ImmutableArray<(string Words, string Kind, string Doubt)> Table =
    [
        ("NGHỊ QUYẾT", "resolution", ""),
        ("CHƯƠNG TRÌNH", "programme", ""),
        ("BÁO CÁO", "report", ""),
        ("KẾ HOẠCH", "programme", "the text calls itself a plan (kế hoạch); programme is the nearest kind that there is"),
        ("ĐỀ ÁN", "programme", "the text calls itself a scheme (đề án); programme is the nearest kind that there is"),
    ];

    public static bool Opens(string words) => Wording.DocumentKinds.Any(k => words.StartsWith(k, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where no word tells; an empty value where the kind is none of document.yaml.</summary>
    public static Recognised? Of(Recognised? title)
    {
        if (title is null)
        {
            return null;
        }

        // “Nghị quyết 59 về …” in small letters heads an article about it.
        if (!title.IsSure && !Forms.IsCapitals(title.Value.Split(' ')[0]))
        {
            return new Recognised("", title.Line, "no title tells it; an article of a newspaper is `news`");
        }

        foreach (var (words, kind, doubt) in Table)
        {
            if (title.Value.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return new Recognised(kind, title.Line, doubt);
            }
        }

        return Wording.DocumentKinds.FirstOrDefault(k => title.Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is { } other
            ? new Recognised("", title.Line, $"the text calls itself {other}, which is none of the kinds: choose the nearest")
            : new Recognised("", title.Line, "no title tells it; an article of a newspaper is `news`");
    }
}
