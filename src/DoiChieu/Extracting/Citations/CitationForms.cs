using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>The forms of naming a document, one method a form. Each gives null where the words behind the kind do not have that form.</summary>
internal static class CitationForms
{
    // A plan's name runs on until its issuer; without quotation marks a longer stretch is a sentence about something else.
    private const int LongestPlainTitle = 60;

    public static Mention? Numbered(NameInText name) =>
        CitationPatterns.Numbered().Match(name.Text, name.End) is { Success: true } match
            ? WithTail(Made(name, MentionForm.Numbered, match), match) with
            {
                Subject = CitationPatterns.SubjectBehind().Match(name.Text, match.Index + match.Length).Groups["subject"].Value,
            }
            : null;

    public static Mention? This(NameInText name) =>
        name.IsCapital && CitationPatterns.This().Match(name.Text, name.End) is { Success: true } match
            ? Made(name, MentionForm.This, match)
            : null;

    public static Mention? Law(NameInText name)
    {
        if (name.Kind.Class != KindClass.Law || CitationPatterns.Law().Match(name.Text, name.End) is not { Success: true } match)
        {
            return null;
        }

        var known = match.Groups["name"].Success || match.Groups["number"].Success || name.Kind.Name is "Hiến pháp";
        return known ? WithTail(Made(name, MentionForm.Law, match), match) : null;
    }

    public static Mention? Plenum(NameInText name) =>
        name.Kind.Class == KindClass.Act && CitationPatterns.Plenum().Match(name.Text, name.End) is { Success: true } match
            ? WithTail(Made(name, MentionForm.Plenum, match), match)
            : null;

    public static Mention? Congress(NameInText name)
    {
        if (name.Kind.Class != KindClass.Act || CitationPatterns.Congress().Match(name.Text, name.End) is not { Success: true } match)
        {
            return null;
        }

        _ = int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var localities);
        return Made(name, MentionForm.Congress, match) with
        {
            Congress = new Congress(
                match.Groups["national"].Success,
                [.. match.Groups["place"].Captures.Select(c => c.Value)],
                localities,
                match.Groups["ordinal"].Value,
                Term(match)),
        };
    }

    public static Mention? IssuedInBrackets(NameInText name) =>
        CitationPatterns.IssuedInBrackets().Match(name.Text, name.End) is { Success: true } match
            ? WithTail(Made(name, MentionForm.Issued, match), match)
            : null;

    public static Mention? Issued(NameInText name)
    {
        if (CitationPatterns.Issued().Match(name.Text, name.End) is not { Success: true } match)
        {
            return null;
        }

        // “Nghị quyết và kiểm điểm … của Ban Chấp hành”: the name ends before “và”.
        var title = match.Groups["title"].Value;
        if (title.Length > 0 && CitationPatterns.AfterBareName().IsMatch(name.Text, name.End))
        {
            return null;
        }

        var tooLong = title.Length > LongestPlainTitle && !title.AsSpan().ContainsAny('“', '"');
        return tooLong || name.IsToBeDrawnUp || CitationPatterns.NotInTitle().IsMatch(title)
            ? null
            : WithTail(Made(name, MentionForm.Issued, match), match);
    }

    public static Mention? Titled(NameInText name) =>
        name.Kind.Class == KindClass.Plan && !name.IsToBeDrawnUp && CitationPatterns.Titled().Match(name.Text, name.End) is { Success: true } match
            ? Made(name, MentionForm.Named, match)
            : null;

    public static Mention? Approved(NameInText name) =>
        name.Kind.Class == KindClass.Plan
        && CitationPatterns.Approved().Match(name.Text, name.End) is { Success: true } match
        && !CitationPatterns.KindWord().IsMatch(match.Value)
            ? Made(name, MentionForm.Named, match)
            : null;

    public static Mention? WithOrdinal(NameInText name) =>
        name.Kind.Class == KindClass.Plan && CitationPatterns.WithOrdinal().Match(name.Text, name.End) is { Success: true } match
            ? Made(name, MentionForm.Named, match)
            : null;

    /// <summary>The beginning of a longer name printed before in the same text, two words of it at least besides the kind.</summary>
    public static Mention? Shortened(NameInText name, List<Mention> earlier)
    {
        foreach (var longer in earlier.Where(m => m.Kind == name.Kind && m.Form is MentionForm.Issued or MentionForm.Named).Reverse())
        {
            var length = CommonLength(name.Text, longer, name.Start);
            if (name.Text.AsSpan(name.Start, length).Count(' ') >= name.Kind.Name.AsSpan().Count(' ') + 2
                && CitationPatterns.AfterBareName().IsMatch(name.Text, name.Start + length))
            {
                return name.Mention(MentionForm.Shortened, name.Start + length) with { Longer = longer };
            }
        }

        return null;
    }

    public static Mention? Bare(NameInText name)
    {
        var (end, extension) = (name.End, name.Extension);
        if (CitationPatterns.SubmittedToCongress().Match(name.Text, end) is { Success: true } submitted && name.Kind.Class == KindClass.Plan)
        {
            end += submitted.Length;
        }

        var verb = name.Kind.AlsoVerb && extension.Length == 0 && name.OpensSentence;
        return !verb
            && CitationPatterns.AfterBareName().IsMatch(name.Text, end)
            && !CitationPatterns.OtherKindBehind().IsMatch(name.Text, end)
            ? name.Mention(MentionForm.Bare, end)
            : null;
    }

    public static Mention? Attained(NameInText name) =>
        name.Kind.Class == KindClass.Act && CitationPatterns.AttainedBefore().IsMatch(name.Before)
            ? name.Mention(MentionForm.Attained, name.End)
            : null;

    /// <summary>A mention with number, date, issuer, terms and subject as a pattern found them.</summary>
    public static Mention WithTail(Mention mention, Match match) => mention with
    {
        Number = match.Groups["number"].Value,
        Date = PrintedDate.Iso(match),
        Issuer = match.Groups["issuer"].Value,
        Subject = match.Groups["subject"].Value,
        Terms = [.. match.Groups["khoa"].Captures.Select(c => c.Value)],
    };

    public static string Term(Match match) =>
        match.Groups["from"].Success ? match.Groups["from"].Value + "-" + match.Groups["to"].Value : "";

    private static Mention Made(NameInText name, MentionForm form, Match match) => name.Mention(form, match.Index + match.Length);

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
