using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The kind of document.yaml that the first words of a title mean.</summary>
internal static class KindWords
{
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

        if (TextKinds.OfTitle(title.Value) is { } kind)
        {
            return new Recognised(kind.Name, title.Line, "");
        }

        return Wording.DocumentKinds.FirstOrDefault(k => title.Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is { } other
            ? new Recognised("", title.Line, $"the text calls itself {other}, which is none of the kinds: choose the nearest")
            : new Recognised("", title.Line, "no title tells it; an article of a newspaper is `news`");
    }
}
