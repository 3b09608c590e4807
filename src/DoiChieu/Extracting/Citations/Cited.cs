using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>A document that words mean. <paramref name="Ordinal"/> and <paramref name="Term"/> are those of its congress, empty for others.</summary>
internal sealed record Meant(string Issuer, string Target, string Ordinal = "", string Term = "")
{
    /// <summary>What the text called it where it named it; null until a mention has.</summary>
    public DocumentName? Name { get; init; }

    public static Meant External(string issuer) => new(issuer, Citation.External);

    public static Meant Undecided(string issuer) => new(issuer, Citation.Undecided);

    public static Meant Known(KnownDocument document, string issuer = "") => new(
        issuer.Length > 0 ? issuer : document.Issuer,
        document.Id,
        CongressNames.Ordinal(document.Issuer),
        document.Metadata.Term ?? "");
}

/// <summary>A mention with the documents it was found to mean; more than one for “khóa XI, XII” or “của 3 địa phương”.</summary>
internal sealed record Cited(int Section, Mention Mention, ImmutableArray<Meant> Documents);

/// <summary>What has been cited so far, by the ways in which later words refer back. Every question is one look-up.</summary>
internal sealed class CitedSoFar
{
    private readonly Dictionary<DocumentKind, Cited> ofKind = [];
    private readonly Dictionary<(int Section, DocumentKind Kind), Cited> inSection = [];
    private readonly Dictionary<(DocumentKind Kind, string Issuer), Cited> ofIssuer = [];
    private readonly Dictionary<(DocumentKind Kind, string Digits), Cited> ofDigits = [];
    private readonly Dictionary<string, Cited> ofCongress = new(StringComparer.Ordinal);

    public void Add(Cited cited)
    {
        ofKind[cited.Mention.Kind] = cited;
        inSection[(cited.Section, cited.Mention.Kind)] = cited;
        if (cited.Documents is [var only])
        {
            ofIssuer[(cited.Mention.Kind, only.Issuer)] = cited;
        }

        if (cited.Mention is { Form: MentionForm.Numbered, Number: var number })
        {
            ofDigits[(cited.Mention.Kind, DocumentNumber.Digits(number))] = cited;
        }

        if (cited.Mention.Congress is { } congress)
        {
            ofCongress[congress.IsNational ? "national" : "local"] = cited;
            ofCongress[$"n {cited.Documents.Length}"] = cited;
            Remember("ordinal ", cited.Documents.Select(d => d.Ordinal), cited);
            Remember("term ", cited.Documents.Select(d => d.Term), cited);
        }
    }

    public Cited? Last(DocumentKind kind) => ofKind.GetValueOrDefault(kind);

    public Cited? LastIn(int section, DocumentKind kind) => inSection.GetValueOrDefault((section, kind));

    public Cited? LastOf(DocumentKind kind, string issuer) => ofIssuer.GetValueOrDefault((kind, issuer));

    public Cited? LastNumbered(DocumentKind kind, string digits) => ofDigits.GetValueOrDefault((kind, digits));

    public Cited? LastNationalCongress => ofCongress.GetValueOrDefault("national");

    public Cited? LastLocalCongress => ofCongress.GetValueOrDefault("local");

    public Cited? CongressesOf(int localities) => ofCongress.GetValueOrDefault($"n {localities}");

    public Cited? CongressOfOrdinal(string ordinal) => ofCongress.GetValueOrDefault("ordinal " + ordinal);

    public Cited? CongressOfTerm(string term) => ofCongress.GetValueOrDefault("term " + term);

    // A group is remembered by what all its documents share.
    private void Remember(string what, IEnumerable<string> values, Cited cited)
    {
        if (values.Distinct(StringComparer.Ordinal).Take(2).ToList() is [{ Length: > 0 } shared])
        {
            ofCongress[what + shared] = cited;
        }
    }
}
