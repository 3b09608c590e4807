using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>Documents of a congress or a plenum, known by its number, its term or its place.</summary>
internal static partial class CongressForm
{
    public static Mention? Congress(NameInText name)
    {
        var cursor = name.Behind();
        cursor.Take(" của");
        if (name.Kind.Class != KindClass.Act || !cursor.Take(" Đại hội") || CitationWords.OtherCongresses.Any(cursor.IsBefore))
        {
            return null;
        }

        cursor.Take(" đại biểu");
        if (CitationWords.OtherCongresses.Any(cursor.IsBefore))
        {
            return null;
        }

        if (CitationWords.CongressesOfAllLevels.Any(cursor.Take))
        {
            return name.Mention(MentionForm.Congress, cursor.At) with { Congress = new Congress([], "", CitationPhrases.TermOfOffice(cursor)) { IsOfAllLevels = true } };
        }

        var national = cursor.Take(" Đảng toàn quốc") || cursor.Take(" toàn quốc");
        var places = national ? [] : Places(cursor);
        var localities = Localities(cursor);
        var ordinal = CitationPhrases.Ordinal(cursor);
        places = places.Length == 0 && cursor.IsBefore(" của Đảng bộ") ? Places(cursor) : places;
        national |= places.Length == 0 && cursor.Take(" của Đảng");
        var term = CitationPhrases.TermOfOffice(cursor);
        return name.Mention(MentionForm.Congress, cursor.At) with { Congress = new Congress(places, ordinal, term) { IsNational = national, Localities = localities } };
    }

    /// <summary>“Nghị quyết Trung ương 4 (khóa XI, XII)”, “Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIII”.</summary>
    public static Mention? Plenum(NameInText name)
    {
        var cursor = name.Behind();
        cursor.Take(" Hội nghị");
        cursor.Take(PlenumNumber());
        if (name.Kind.Class != KindClass.Act || !(cursor.Take(" Ban Chấp hành Trung ương") || cursor.Take(" Trung ương")))
        {
            return null;
        }

        cursor.Take(" Đảng");
        cursor.Take(PlenumNumber());
        var terms = CitationPhrases.Terms(cursor);
        return terms.Length > 0 ? name.Mention(MentionForm.Plenum, cursor.At) with { Terms = terms } : null;
    }

    /// <summary>The congress of a Party organisation whose term the rest of a sentence tells, or null: “… của Đảng bộ thành phố nhiệm kỳ 2020 - 2025”.</summary>
    public static Congress? LaterInSentence(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('.', ';') is var stop and >= 0 ? at + stop : text.Length;
        var found = text.IndexOf(" Đảng bộ ", at, end - at, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            return null;
        }

        var cursor = new Cursor(text, found);
        var places = Places(cursor);
        var term = CitationPhrases.TermOfOffice(cursor);
        return places.Length > 0 && term.Length > 0 ? new Congress(places, "", term) : null;
    }

    // “Đảng bộ”, with its place, or several: “Đảng bộ thành phố Cần Thơ, tỉnh Sóc Trăng và tỉnh Hậu Giang”.
    private static ImmutableArray<string> Places(Cursor cursor)
    {
        if (!cursor.Take(" của Đảng bộ") && !cursor.Take(" Đảng bộ"))
        {
            return [];
        }

        var places = ImmutableArray.CreateBuilder<string>();
        var place = cursor.Maybe(c => c.Take(" ") ? IssuingBodies.TakePlace(c) : null);
        while (place is not null)
        {
            places.Add(place);
            place = cursor.Maybe(c => c.Take(", ") || c.Take(" và ") ? IssuingBodies.TakePlace(c) : null);
        }

        return places.ToImmutable();
    }

    private static int Localities(Cursor cursor) =>
        cursor.Take(LocalitiesPattern()) is { } match ? int.Parse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\G\scủa\s(?<count>[0-9]{1,2})\sđịa phương")]
    private static partial Regex LocalitiesPattern();

    [GeneratedRegex(@"\G\s(?:lần thứ\s(?:mười\s)?\p{L}+|(?:lần thứ\s)?[0-9]{1,2}(?![0-9]))")]
    private static partial Regex PlenumNumber();
}
