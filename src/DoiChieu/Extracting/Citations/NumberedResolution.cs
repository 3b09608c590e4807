using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>Which document a number means. Issuer, kind, number and date together are the key; where the date is not printed at this place,
/// the same number's date elsewhere in the text or the words of its subject decide, and if neither does, nothing is guessed.</summary>
internal sealed class NumberedResolution
{
    private const double SameSubject = 0.8;
    private const double OtherSubject = 0.4;

    private readonly KnownDocument own;
    private readonly ImmutableArray<KnownDocument> corpus;
    private readonly ILookup<string, string> dates;
    private readonly ILookup<string, string> issuers;

    // All mentions of the text: a number printed with its date in one place helps in every other.
    public NumberedResolution(KnownDocument own, ImmutableArray<KnownDocument> corpus, IReadOnlyCollection<Mention> all)
    {
        this.own = own;
        this.corpus = corpus;
        var numbered = all.Where(m => m.Number.Length > 0).ToList();
        dates = Elsewhere(numbered, m => m.Date ?? "");
        issuers = Elsewhere(numbered, m => IssuerNames.Of(m.Issuer, own.Home));
    }

    public Meant Of(Mention mention)
    {
        var key = DocumentNumber.Key(mention.Number);
        var issuer = Issuer(mention, key);
        var alike = corpus.Where(d => d.Kind == mention.Kind && string.Equals(d.NumberKey, key, StringComparison.Ordinal)
            && (issuer.Length == 0 || IssuerNames.MayBeOne(d.Issuer, issuer))).ToList();
        if (alike.Count == 0)
        {
            return Meant.External(issuer);
        }

        var printed = IssuerNames.Of(mention.Issuer, own.Home);
        var fitting = alike.Select(d => (Document: d, Fits: Fits(d, mention, key))).ToList();
        return fitting.Find(f => f.Fits == true) is { Document: { } one } ? Meant.Known(one, printed)
            : fitting.TrueForAll(f => f.Fits == false) ? Meant.External(issuer)
            : Meant.Undecided(issuer);
    }

    /// <summary>True or false where the printed words tell, null where they do not.</summary>
    private bool? Fits(KnownDocument document, Mention mention, string key)
    {
        if (mention.Date is { Length: > 0 } date)
        {
            return SameDate(document, date);
        }

        if (document == own)
        {
            return true;
        }

        return mention.Subject.Length > 0 && document.SubjectInTitle(mention.Subject) is { } share && share is >= SameSubject or <= OtherSubject
            ? share >= SameSubject
            : dates[key].ToList() is [var only] ? SameDate(document, only) : null;
    }

    private static bool? SameDate(KnownDocument document, string date) =>
        document.Metadata.Date is not { } known ? null : known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).StartsWith(date, StringComparison.Ordinal);

    private string Issuer(Mention mention, string key)
    {
        if (mention.Issuer.Length > 0)
        {
            return IssuerNames.Of(mention.Issuer, own.Home);
        }

        return mention.Kind.Issuer.Length > 0 ? mention.Kind.Issuer
            : IssuerNames.OfNumber(mention.Number, own.Home) is { Length: > 0 } marked ? marked
            : issuers[key].ToList() is [var only] ? only
            : "";
    }

    private static ILookup<string, string> Elsewhere(List<Mention> numbered, Func<Mention, string> what) =>
        numbered.Select(m => (Key: DocumentNumber.Key(m.Number), Value: what(m))).Where(p => p.Value.Length > 0).Distinct().ToLookup(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
