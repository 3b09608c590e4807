using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Which document is meant by a name without number: “Nghị quyết”, “Chương trình này”, “Nghị quyết của Chính phủ”. Null where none plainly is.</summary>
internal sealed class NameResolution(KnownDocument own, ImmutableArray<KnownDocument> corpus, DocumentTree tree, CitedSoFar soFar)
{
    private const double SameSubject = 0.8;

    private readonly Divisions divisions = new(tree.Sections);

    /// <summary>A document known by its issuer.</summary>
    public ImmutableArray<Meant> Issued(CitedText text, Mention mention)
    {
        var issuer = IssuerNames.Of(mention.Issuer, own.Home);
        if (mention.Terms.Length > 0)
        {
            return [.. mention.Terms.Select(term => Meant.External($"{issuer} khóa {term}"))];
        }

        var alike = corpus.Where(d => d.MayBeCalled(mention) && string.Equals(d.Issuer, issuer, StringComparison.Ordinal)).ToList();
        if (mention.Subject.Length > 0)
        {
            return [alike.Find(d => d.SubjectInTitle(mention.Subject) >= SameSubject) is { } titled ? Meant.Known(titled, issuer) : Meant.External(issuer)];
        }

        return alike.Contains(own) ? [Meant.Known(own)]
            : soFar.LastOf(mention.Kind, issuer) is { } last ? Called(last, text, mention)
            : [alike.Count > 0 ? Meant.Undecided(issuer) : Meant.External(issuer)];
    }

    /// <summary>A document known by its name alone; the name may be a title of the corpus.</summary>
    public Meant Named(Mention mention, string words) =>
        corpus.FirstOrDefault(d => d.Kind == mention.Kind && d.SubjectInTitle(words) >= SameSubject) is { } titled ? Meant.Known(titled) : Meant.External("");

    /// <summary>The document whose whole number was printed before; where none was, one of the corpus may be meant.</summary>
    public ImmutableArray<Meant>? ShortNumber(Mention mention)
    {
        var digits = DocumentNumber.Digits(mention.Number);
        if (soFar.LastNumbered(mention.Kind, digits) is { } before)
        {
            return before.Documents;
        }

        var alike = corpus.Where(d => d.Kind == mention.Kind && d.Metadata.Number is { } number && string.Equals(DocumentNumber.Digits(number), digits, StringComparison.Ordinal)).ToList();
        return alike.Contains(own) ? [Meant.Known(own)]
            : alike.Count > 0 ? [Meant.Undecided("")]
            : null;
    }

    public ImmutableArray<Meant>? This(Mention mention) =>
        own.MayBeCalled(mention) ? [Meant.Known(own)] : soFar.Last(mention.Kind)?.Documents;

    /// <summary>A bare name means, in this order: the document of that kind named before in the same section; in the section on carrying it out, this document;
    /// the one that a heading above names; the one named last in the same division; this document.</summary>
    public ImmutableArray<Meant>? Bare(int section, Mention mention)
    {
        var mayBeOwn = own.MayBeCalled(mention);
        if (mayBeOwn && (own.Kind!.Class == KindClass.Plan || IsAboutCarryingOut(section)) && soFar.LastIn(section, mention.Kind) is null)
        {
            return [Meant.Known(own)];
        }

        return soFar.LastIn(section, mention.Kind)?.Documents
            ?? InHeadings(section, mention.Kind)
            ?? InDivision(section, mention.Kind)
            ?? (mayBeOwn ? [Meant.Known(own)] : null);
    }

    /// <summary>The document whose targets were attained: the one that a heading above names, else the one named before in the section.</summary>
    public ImmutableArray<Meant>? Attained(int section, Mention mention) =>
        InHeadings(section, mention.Kind) ?? soFar.LastIn(section, mention.Kind)?.Documents;

    // “theo Nghị quyết của Hội đồng nhân dân thành phố” in another division than the one named before: the same body, and nothing says the same resolution.
    // A title of its own says that it is another.
    private ImmutableArray<Meant> Called(Cited last, CitedText text, Mention mention) =>
        divisions.Top(last.Section) == divisions.Top(text.Index) && DocumentName.Telling(text.Words.Text, mention).Length == 0 ? last.Documents : [.. last.Documents.Select(d => d with { Name = null })];

    private ImmutableArray<Meant>? InHeadings(int section, DocumentKind kind) =>
        divisions.Above(section).Select(above => soFar.LastIn(above, kind)).FirstOrDefault(cited => cited is not null)?.Documents;

    private ImmutableArray<Meant>? InDivision(int section, DocumentKind kind) =>
        soFar.Last(kind) is { } last && divisions.Top(last.Section) == divisions.Top(section) ? last.Documents : null;

    private bool IsAboutCarryingOut(int section) =>
        divisions.Above(section).Prepend(section).Any(above => CitationWords.CarryingOut.Any(words => tree.TitleOf(tree.Sections[above]).Contains(words, StringComparison.OrdinalIgnoreCase)));
}
