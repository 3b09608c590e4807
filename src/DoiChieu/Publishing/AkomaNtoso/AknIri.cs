using System.Globalization;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.AkomaNtoso;

/// <summary>The names of one text at the three levels of FRBR, by the Akoma Ntoso Naming Convention 1.0:
/// work `/akn/vn/act/resolution/bo-chinh-tri/2020-08-05/59-nq-tw`, expression `…/vie@2020-08-05`, manifestation `…/doi-chieu/2026.11.xml`.
/// A number alone names no document in Viet Nam, so the issuer stands in the work's name. Where no date is printed, the first year of the term stands in,
/// a year alone in the name; the schema wants a whole day in `FRBRdate`, which then says by its `name` that it is a placeholder, and a note says it in words. A text without a number of its own goes by its id.</summary>
internal sealed record AknIri(string Work, string Expression, string Manifestation, AknDate Date, AknDate Released, string? Number, string Name)
{
    private static readonly AknDate Unknown = new(new DateOnly(1, 1, 1), "placeholder-unknown", "");

    public static AknIri Of(DocumentMetadata metadata, string release)
    {
        // An article about a programme has that programme's number in its metadata, and is not the programme.
        var number = string.Equals(metadata.Kind, TextKinds.News, StringComparison.Ordinal) ? null : metadata.Number;
        var name = Slug.Of(number ?? metadata.Id);
        var date = DateOf(metadata);
        var work = $"/akn/vn/{Element(metadata)}/{metadata.Kind}/{Slug.Of(metadata.Issuer)}/{(date.Written.Length > 0 ? date.Written : "undated")}/{name}";
        var expression = $"{work}/vie@{(metadata.Date is null ? "" : date.Written)}";
        return new AknIri(work, expression, $"{expression}/doi-chieu/{release}.xml", date, ReleaseDate(release), number, name);
    }

    /// <summary>`act` for what sets rules or tasks, `doc` for a report and for an article.</summary>
    public static string Element(DocumentMetadata metadata) => TextKinds.IsAct(metadata.Kind) ? "act" : "doc";

    private static AknDate DateOf(DocumentMetadata metadata)
    {
        if (metadata.Date is { } date)
        {
            var written = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new AknDate(date, string.Equals(metadata.Kind, TextKinds.News, StringComparison.Ordinal) ? "published" : "issued", written);
        }

        return Year(metadata.Term) is { } year ? new AknDate(new DateOnly(year, 1, 1), "placeholder-firstYearOfTerm", metadata.Term![..4]) : Unknown;
    }

    // A release is called by its month, 2026.11; no clock is asked.
    private static AknDate ReleaseDate(string release) =>
        DateOnly.TryParseExact(release.Length >= 7 ? release[..7] : release, "yyyy.MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new AknDate(month, "placeholder-monthOfRelease", release)
            : Unknown;

    private static int? Year(string? term) =>
        term is { Length: >= 4 } && int.TryParse(term.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}

/// <summary>A date of FRBR: the day that the schema wants, what it is the date of, and as much of it as is known.</summary>
internal sealed record AknDate(DateOnly Day, string Name, string Written)
{
    public string Iso => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
