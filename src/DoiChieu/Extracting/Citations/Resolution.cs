using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting;

/// <summary>Goes through the mentions of one document in order and says which documents each means.</summary>
internal sealed class Resolution
{
    private readonly KnownDocument own;
    private readonly CitedSoFar soFar = new();
    private readonly NumberedResolution numbers;
    private readonly CongressResolution congresses;
    private readonly NameResolution names;

    public Resolution(KnownDocument own, ImmutableArray<KnownDocument> corpus, DocumentTree tree, ImmutableArray<CitedText> texts)
    {
        this.own = own;
        numbers = new NumberedResolution(own, corpus, [.. texts.SelectMany(t => t.Mentions)]);
        congresses = new CongressResolution(own, corpus, soFar);
        names = new NameResolution(own, corpus, tree, soFar);
    }

    /// <summary>None where the words turn out to mean no document, or are the document's own title.</summary>
    public ImmutableArray<Meant> Of(CitedText text, Mention mention)
    {
        var documents = Meant(text, mention) ?? [];
        if (documents.Length == 0 || IsOwnTitle(text, mention, documents))
        {
            return [];
        }

        documents = [.. documents.Select(d => d.Name is null ? d with { Name = DocumentName.Of(text.Words.Text, mention, d) } : d)];
        soFar.Add(new Cited(text.Index, mention, documents));
        return documents;
    }

    private ImmutableArray<Meant>? Meant(CitedText text, Mention mention) => mention.Form switch
    {
        MentionForm.Numbered => [numbers.Of(mention)],
        MentionForm.Law => [mention.Number.Length > 0 ? numbers.Of(mention) : Extracting.Meant.External(mention.Kind.Issuer)],
        MentionForm.Plenum => [.. mention.Terms.Select(term => Extracting.Meant.External($"Ban Chấp hành Trung ương khóa {term}"))],
        MentionForm.Congress => congresses.Of(mention.Kind, mention.Congress!),
        MentionForm.Issued => names.Issued(text, mention),
        MentionForm.Shortened => Meant(text, mention.Longer!),
        MentionForm.Named => [names.Named(mention, text.Words.Text.Substring(mention.Start, mention.Length))],
        MentionForm.ShortNumber => names.ShortNumber(mention),
        MentionForm.This => names.This(mention),
        MentionForm.Attained => names.Attained(text.Index, mention),
        _ => names.Bare(text.Index, mention) ?? ByWhatItCarriesOut(text, mention) ?? Later(text, mention),
    };

    private static ImmutableArray<Meant>? ByWhatItCarriesOut(CitedText text, Mention mention) =>
        mention.CarriedOut is { } other
            ? [Extracting.Meant.External("") with { Name = DocumentName.Of(text.Words.Text, mention, Extracting.Meant.External("")) with { Words = text.Words.Text[mention.Start..other.End] } }]
            : null;

    /// <summary>“… thực hiện Nghị quyết và … của Đảng bộ thành phố nhiệm kỳ 2020 - 2025”: nothing before, but the sentence tells whose.</summary>
    private ImmutableArray<Meant>? Later(CitedText text, Mention mention)
    {
        if (mention.Kind.Class != KindClass.Act)
        {
            return null;
        }

        return CongressForm.LaterInSentence(text.Words.Text, mention.End) is { } congress ? congresses.Of(mention.Kind, congress)
            : mention.Kind.AlsoVerb ? null
            : [Extracting.Meant.Undecided("")];
    }

    private bool IsOwnTitle(CitedText text, Mention mention, ImmutableArray<Meant> documents) =>
        text.Section.Kind == SectionKind.Title
        && mention.Start == 0
        && documents.All(d => string.Equals(d.Target, own.Id, StringComparison.Ordinal) || d.Target is Citation.Undecided);
}
