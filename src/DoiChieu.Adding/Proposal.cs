using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Adding;

/// <summary>What document.yaml is proposed to say; an empty text where a person must say it.</summary>
public sealed record Proposal(string Id, DocumentIdentity Identity, string ShortName, string Territory, string Authority, ImmutableArray<Finding> Findings)
{
    internal static Proposal Of(DocumentIdentity identity, Request request, TextFormat form, ImmutableArray<Finding> several, string elsewhere)
    {
        _ = form;
        var number = Value(identity.Number);
        var territory = request.Territories is [var only] && elsewhere.Length == 0 ? only : "";
        var authority = several.IsEmpty && number.Length > 0 && Value(identity.Date).Length > 0 && identity.Kind is { } kind && TextKinds.IsAct(kind.Value) ? "adopted" : "";
        return new Proposal(request.Id ?? IdOf(identity, request.Name), identity, number.Length > 0 ? number : Shortened(Value(identity.Title)), territory, authority, [.. Doubts(identity, territory), .. Elsewhere(request, elsewhere)]);
    }

    private static IEnumerable<Finding> Elsewhere(Request request, string elsewhere) => elsewhere.Length > 0 && !request.Territories.IsEmpty
        ? [Finding.Doubt(Message.Of("doubt.territory-elsewhere", elsewhere))]
        : [];

    public static string Value(Recognised? recognised) => recognised?.Value ?? "";

    // `59-nq-tw-2020`: number and year, as people call it; else the name of the file.
    private static string IdOf(DocumentIdentity identity, string name)
    {
        var number = Slug.Of(Value(identity.Number));
        var year = Value(identity.Date) is { Length: >= 4 } date ? date[..4] : "";
        return number.Length == 0 ? Slug.Of(Path.GetFileNameWithoutExtension(name))
            : year.Length == 0 || number.Contains(year, StringComparison.Ordinal) ? number
            : $"{number}-{year}";
    }

    private static string Shortened(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 ? title : "";
    }

    private static IEnumerable<Finding> Doubts(DocumentIdentity identity, string territory)
    {
        foreach (var (key, found) in (IEnumerable<(string, Recognised?)>)[("number", identity.Number), ("date", identity.Date), ("issuer", identity.Issuer), ("title", identity.Title), ("kind", identity.Kind)])
        {
            if (found is null)
            {
                yield return Finding.Doubt(Message.Of("doubt.none-printed", key));
            }
            else if (found.Doubt is { } doubt)
            {
                yield return Finding.Doubt(found.Value.Length > 0 ? Message.Of("doubt.of-value", key, found.Value, doubt) : Message.Of("doubt.of-key", key, doubt), found.Line);
            }
        }

        if (territory.Length > 0)
        {
            yield return Finding.Doubt(Message.Of("doubt.territory-only", territory));
        }
    }
}
