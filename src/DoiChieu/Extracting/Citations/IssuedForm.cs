using System.Buffers;

namespace DoiChieu.Extracting;

/// <summary>Documents without number that are known by who issued or approved them.</summary>
internal static class IssuedForm
{
    // A plan's name runs on until its issuer; without quotation marks a longer stretch is a sentence about something else.
    private const int LongestPlainTitle = 60;
    private const int LongestTitle = 160;
    private const int FewestWordsOfApproved = 5;

    private static readonly SearchValues<char> EndsName = SearchValues.Create(".;:()");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”\"");

    /// <summary>“Nghị quyết của Quốc hội về Kế hoạch …”, “Báo cáo kiểm điểm … của Ban Chấp hành Đảng bộ thành phố khóa XIII”. The subject is part of the name.</summary>
    public static Mention? Issued(NameInText name)
    {
        for (var of = IndexOfOf(name, name.End); of >= 0; of = IndexOfOf(name, of + 1))
        {
            if (!MayBeTitle(name, name.Text[name.End..of]))
            {
                return null;
            }

            var cursor = new Cursor(name.Text, of);
            var issuer = CitationPhrases.Issuer(cursor);
            if (issuer.Length > 0)
            {
                var terms = CitationPhrases.Terms(cursor);
                var subject = CitationPhrases.Subject(cursor, name.Text);
                return name.IsToBeDrawnUp ? null : name.Mention(MentionForm.Issued, cursor.At) with { Issuer = issuer, Terms = terms, Subject = subject };
            }
        }

        return null;
    }

    /// <summary>“Nghị quyết thí điểm về một số cơ chế … (sau khi Quốc hội ban hành)”.</summary>
    public static Mention? IssuedInBrackets(NameInText name)
    {
        var cursor = name.Behind();
        cursor.Take(" thí điểm");
        var subject = CitationPhrases.Subject(cursor, name.Text);
        var end = cursor.At;
        if (subject.Length == 0 || !(cursor.Take(" (do ") || cursor.Take(" (sau khi ") || cursor.Take(" (đã được ")))
        {
            return null;
        }

        return IssuingBodies.Take(cursor) is { } issuer && (cursor.Take(" ban hành)") || cursor.Take(" thông qua)"))
            ? name.Mention(MentionForm.Issued, end) with { Issuer = issuer, Subject = subject }
            : null;
    }

    /// <summary>“quy hoạch phát triển điện lực … đã được duyệt”.</summary>
    public static Mention? Approved(NameInText name)
    {
        var limit = Math.Min(name.Text.Length, name.End + LongestTitle);
        var found = name.Text.IndexOf(" đã được ", name.End, limit - name.End, StringComparison.OrdinalIgnoreCase);
        if (name.Kind.Class != KindClass.Plan || found < 0)
        {
            return null;
        }

        var title = name.Text[name.End..found];
        var cursor = new Cursor(name.Text, found + " đã được ".Length);
        return title.AsSpan().Count(' ') >= FewestWordsOfApproved
            && !title.AsSpan().ContainsAny(EndsName) && !title.AsSpan().ContainsAny(Quotes)
            && DocumentKinds.Next(title, 0) < 0
            && (cursor.Take("duyệt") || cursor.Take("phê duyệt"))
            ? name.Mention(MentionForm.Named, cursor.At)
            : null;
    }

    private static int IndexOfOf(NameInText name, int from)
    {
        var limit = Math.Min(name.Text.Length, name.End + LongestTitle);
        return from < limit ? name.Text.IndexOf(" của ", from, limit - from, StringComparison.OrdinalIgnoreCase) : -1;
    }

    private static bool MayBeTitle(NameInText name, string title)
    {
        // “Nghị quyết và kiểm điểm … của Ban Chấp hành”: the name ends before “và”.
        if (title.Length > 0 && CitationForms.IsComplete(name.Text, name.End))
        {
            return false;
        }

        var quoted = title.AsSpan().ContainsAny('“', '"');
        return (quoted || (title.Length <= LongestPlainTitle && !title.Contains('”', StringComparison.Ordinal)))
            && !title.AsSpan().ContainsAny(EndsName)
            && DocumentKinds.Next(title, 0) < 0
            && !HoldsAny(title);
    }

    private static bool HoldsAny(string title) =>
        Enumerable.Range(0, title.Length).Any(i => title[i] == ' ' && CitationWords.NotInTitle.Any(word => Cursor.IsAt(title, i + 1, word)));
}
