using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>The forms of naming a document, one method a form. Each gives null where the words behind the kind do not have that form.</summary>
internal static class CitationForms
{
    public static Mention? Numbered(NameInText name)
    {
        var cursor = name.Behind();
        return cursor.Take(DocumentNumber.Here()) is { } number ? WithTail(name.Mention(MentionForm.Numbered, cursor.At), number, cursor, name.Text) : null;
    }

    /// <summary>A number with what is printed behind it: date, issuer, term; the subject is known but no part of the name.</summary>
    public static Mention WithTail(Mention mention, Match number, Cursor cursor, string text)
    {
        var date = PrintedDate.Take(cursor);
        var issuer = CitationPhrases.Issuer(cursor);
        var terms = CitationPhrases.Terms(cursor);
        date = date is "" ? PrintedDate.Take(cursor) : date;
        var end = cursor.At;
        return mention with
        {
            Length = end - mention.Start,
            Number = number.Groups["number"].Value,
            Date = date,
            Issuer = issuer,
            Terms = terms,
            Subject = CitationPhrases.Subject(cursor, text),
        };
    }

    /// <summary>“Nghị quyết số 59”: the number without its mark. It names the document whose whole number the text prints elsewhere.</summary>
    public static Mention? ShortNumber(NameInText name)
    {
        var cursor = name.Behind();
        return name.IsCapital && cursor.Take(DocumentNumber.Short()) is { } number && IsComplete(name.Text, cursor.At)
            ? name.Mention(MentionForm.ShortNumber, cursor.At) with { Number = number.Groups["number"].Value }
            : null;
    }

    public static Mention? This(NameInText name)
    {
        var cursor = name.Behind();
        return name.IsCapital && cursor.Take(" này") ? name.Mention(MentionForm.This, cursor.At) : null;
    }

    public static Mention? Titled(NameInText name)
    {
        var cursor = name.Behind();
        return name.Kind.Class == KindClass.Plan && !name.IsToBeDrawnUp && cursor.Take(" ") && cursor.Take(CitationPhrases.Quoted()) is not null
            ? name.Mention(MentionForm.Named, cursor.At)
            : null;
    }

    public static Mention? WithOrdinal(NameInText name)
    {
        var cursor = name.Behind();
        return name.Kind.Class == KindClass.Plan && cursor.Take(CitationPhrases.WithOrdinal()) is not null ? name.Mention(MentionForm.Named, cursor.At) : null;
    }

    /// <summary>The beginning of a longer name printed before in the same text, two words of it at least besides the kind (“Chương trình hành động” is a kind).</summary>
    public static Mention? Shortened(NameInText name, Mention? longer)
    {
        if (longer is null)
        {
            return null;
        }

        var end = name.Start + CommonLength(name.Text, longer, name.Start);
        return end > name.End && name.Text.AsSpan(name.End, end - name.End).Count(' ') >= 2 && IsComplete(name.Text, end) ? name.Mention(MentionForm.Shortened, end) with { Longer = longer } : null;
    }

    public static Mention? Bare(NameInText name)
    {
        var cursor = name.Behind();
        if (name.Kind.Class == KindClass.Plan)
        {
            cursor.Take(" trình Đại hội");
        }

        var verb = name.Kind.AlsoVerb && name.Extension.Length == 0 && name.OpensSentence;
        return !verb && IsComplete(name.Text, cursor.At) && !OtherKindFollows(name.Text, cursor.At) ? name.Mention(MentionForm.Bare, cursor.At) : null;
    }

    public static Mention? Attained(NameInText name) =>
        name.Kind.Class == KindClass.Act && name.IsAttained ? name.Mention(MentionForm.Attained, name.End) : null;

    /// <summary>Whether a name ends here: a mark follows, or a word with which no name goes on.</summary>
    public static bool IsComplete(string text, int at)
    {
        var next = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return next == text.Length
            || ",;.:)!?”\"".Contains(text[next], StringComparison.Ordinal)
            || (next > at && CitationWords.AfterBareName.Any(word => Cursor.IsAt(text, next, word)));
    }

    // “Nghị quyết, Chỉ thị của cấp trên”: two bare kinds in a row mean no document.
    private static bool OtherKindFollows(string text, int at)
    {
        var cursor = new Cursor(text, at);
        return (cursor.Take("/") || cursor.Take(", ") || cursor.Take(" và ") || cursor.Take(" hoặc ")) && DocumentKinds.At(text, cursor.At) is not null;
    }

    private static int CommonLength(string text, Mention longer, int start)
    {
        var (length, words) = (0, 0);
        while (length < longer.Length && start + length < text.Length && text[longer.Start + length] == text[start + length])
        {
            length++;
            if (length == longer.Length || start + length == text.Length || !char.IsLetterOrDigit(text[start + length]))
            {
                words = length;
            }
        }

        return words;
    }
}
