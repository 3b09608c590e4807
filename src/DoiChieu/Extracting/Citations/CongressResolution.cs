using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>Which congress's document is meant. What is printed decides first, then the document itself if it comes from a congress,
/// then the congress named last that has the printed number, term or count of localities.</summary>
internal sealed class CongressResolution(KnownDocument own, ImmutableArray<KnownDocument> corpus, CitedSoFar soFar)
{
    public ImmutableArray<Meant> Of(DocumentKind kind, Congress congress)
    {
        if (congress.IsOfAllLevels)
        {
            return AmongAllLevels(kind, congress);
        }

        if (congress.IsNational)
        {
            return [National(kind, congress)];
        }

        if (congress.Places.Length > 0)
        {
            return [.. congress.Places.Select(place => At(kind, IssuerNames.Place(place, own.Home), congress))];
        }

        if (congress.Localities > 0)
        {
            return soFar.CongressesOf(congress.Localities)?.Documents ?? [Meant.Undecided("")];
        }

        return MayBeOwn(kind, congress) ? [Meant.Known(own)]
            : Earlier(congress)?.Documents
            ?? [AtHome(kind, congress)];
    }

    private Meant National(DocumentKind kind, Congress congress)
    {
        var issuer = congress.Ordinal.Length == 0 && soFar.LastNationalCongress is { Documents: [var last] }
            ? last.Issuer
            : CongressNames.National(congress.Ordinal);
        return corpus.FirstOrDefault(d => d.Kind == kind && string.Equals(d.Issuer, issuer, StringComparison.Ordinal)) is { } known
            ? Meant.Known(known)
            : Meant.External(issuer) with { Ordinal = CongressNames.Ordinal(issuer) };
    }

    private Meant At(DocumentKind kind, string place, Congress congress)
    {
        var known = corpus.FirstOrDefault(d => d.Kind == kind && d.IsOfCongress && CongressNames.IsOf(d.Issuer, place) && Fits(d, congress));
        if (known is null)
        {
            return new Meant(CongressNames.Of(place, congress.Ordinal, congress.Term), Citation.External, congress.Ordinal, congress.Term);
        }

        return congress is { Ordinal: "", Term: "" } && known != own ? Meant.Undecided(CongressNames.Of(place, "", "")) : Meant.Known(known);
    }

    // “Nghị quyết Đại hội Đảng các cấp” means several: the national one, where the text has named it, and that of the document's own place. Which the others are is not printed.
    private ImmutableArray<Meant> AmongAllLevels(DocumentKind kind, Congress congress) =>
        [.. soFar.LastNationalCongress is { Documents: [var national] } && congress.Term.Length == 0 ? [national] : Array.Empty<Meant>(), .. OfOwnPlace(kind, congress)];

    private ImmutableArray<Meant> OfOwnPlace(DocumentKind kind, Congress congress)
    {
        var here = corpus.Where(d => d.Kind == kind && d.IsOfCongress && own.Home is { } home && CongressNames.IsOf(d.Issuer, home.Full) && Fits(d, congress)).ToList();
        return here is [var only] ? [Meant.Known(only)] : soFar.LastLocalCongress is { Documents: [var last] } && here.Exists(d => string.Equals(d.Id, last.Target, StringComparison.Ordinal)) ? [last] : [];
    }

    private bool MayBeOwn(DocumentKind kind, Congress congress) => own.IsOfCongress && own.Kind == kind && Fits(own, congress);

    private static bool Fits(KnownDocument document, Congress congress) =>
        congress.Ordinal.Length > 0 ? string.Equals(CongressNames.Ordinal(document.Issuer), congress.Ordinal, StringComparison.Ordinal)
        : congress.Term.Length == 0 || string.Equals(document.Metadata.Term, congress.Term, StringComparison.Ordinal);

    private Cited? Earlier(Congress congress) =>
        congress.Ordinal.Length > 0 ? soFar.CongressOfOrdinal(congress.Ordinal)
        : congress.Term.Length > 0 ? soFar.CongressOfTerm(congress.Term)
        : soFar.LastLocalCongress;

    // “Nghị quyết Đại hội nhiệm kỳ 2020 - 2025” and nothing before it: the congress of the document's own place, where the corpus has it.
    private Meant AtHome(DocumentKind kind, Congress congress) =>
        own.Home is { } home && At(kind, home.Full, congress) is { Target: not Citation.External } known ? known : Meant.Undecided("");
}
