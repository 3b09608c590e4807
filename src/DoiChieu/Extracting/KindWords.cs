using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>The kind of document.yaml that the first words of a title mean.</summary>
internal static class KindWords
{
    private static readonly Message Untold = Message.Of("identity.kind-untold");

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
            return new Recognised("", title.Line, Untold);
        }

        if (TextKinds.OfTitle(title.Value) is { } kind)
        {
            return new Recognised(kind.Name, title.Line, null);
        }

        return Wording.DocumentKinds.FirstOrDefault(k => title.Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is { } other
            ? new Recognised("", title.Line, Message.Of("identity.kind-unknown", other))
            : new Recognised("", title.Line, Untold);
    }
}
