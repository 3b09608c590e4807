using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>A plan by the name of its own that stands behind its kind: “Chương trình mục tiêu quốc gia giảm nghèo bền vững”, “Chiến lược bảo vệ Tổ quốc trong tình hình mới”.
/// 1. The capital letter is what makes it a name: with a small one the same words are the undertaking (“chương trình nông thôn mới”). In a title set in capitals, and at the start of a sentence
/// where no period is printed, a capital tells nothing. 2. The name ends at a mark or before the words with which the sentence goes on; a printed period belongs to it
/// (“giai đoạn 2021 - 2025”, “, tầm nhìn đến 2050”), and so does a bare year, which is its date (“Chương trình giáo dục phổ thông 2018”). 3. What is still to be drawn up has no name yet.</summary>
internal static partial class PlanName
{
    // “Kế hoạch tuần”, “Đề án này”: fewer are a sort of plan.
    private const int FewestWords = 3;

    public static Mention? Own(NameInText name)
    {
        if (name.Kind.Class != KindClass.Plan || !IsTitleCase(name) || name.IsToBeDrawnUp || !IsNamed(name))
        {
            return null;
        }

        var cursor = name.Behind();
        var (words, date) = (0, "");
        var period = false;
        while (!period && date.Length == 0 && !Ends(name.Text, cursor.At))
        {
            period = cursor.Take(Period()) is not null;
            date = period ? "" : cursor.Take(PrintedDate.BareYear())?.Groups["year"].Value ?? "";
            words += period || date.Length > 0 || cursor.Take(Word()) is null ? 0 : 1;
        }

        var nameless = words < FewestWords || (name.OpensSentence && (name.Kind.AlsoVerb || !period));
        return nameless ? null : name.Mention(MentionForm.Named, cursor.At) with { Date = date };
    }

    /// <summary>Whether a plan without name of its own is named by what it carries out, from its end to the start of the next name: “Chương trình hành động thực hiện Chiến lược …”.</summary>
    public static bool IsByWhatItCarriesOut(string text, Mention plan, Mention next)
    {
        var between = text.AsSpan(plan.End, next.Start - plan.End);
        return plan is { Form: MentionForm.Bare, Kind.Class: KindClass.Plan }
            && between is " thực hiện " or " triển khai thực hiện " or " triển khai "
            && new NameInText(text, plan.Start, plan.Kind) is { IsToBeDrawnUp: false } name
            && IsTitleCase(name);
    }

    // “Kế hoạch 5 năm”, “Kế hoạch của đơn vị”: behind the kind stands no name.
    private static bool IsNamed(NameInText name) =>
        !CitationForms.IsComplete(name.Text, name.End)
        && name.End + 1 < name.Text.Length
        && char.IsLetter(name.Text[name.End + 1])
        && !CitationWords.NotPlanName.Any(word => Cursor.IsAt(name.Text, name.End + 1, word));

    private static bool IsTitleCase(NameInText name) => name.IsCapital && char.IsLower(name.Text[name.Start + 1]);

    // “thành phố Cần Thơ” does not end before “cần”.
    private static bool Ends(string text, int at) =>
        at == text.Length
        || text[at] != ' '
        || !char.IsLetterOrDigit(text[at + 1 < text.Length ? at + 1 : at]) && !Dash().IsMatch(text, at)
        || (char.IsLower(text[at + 1]) && CitationWords.AfterPlanName.Any(word => Cursor.IsAt(text, at + 1, word)))
        || CitationPhrases.OpensAnother(text, at + 1)
        || (char.IsUpper(text[at + 1]) && DocumentKinds.At(text, at + 1) is not null);

    // A word, or a dash that joins two: “kinh tế - xã hội”.
    [GeneratedRegex(@"\G\s(?:[-–]\s)?[\p{L}0-9]+(?:[-/]\p{L}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s[-–]\s\p{L}")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\G(?:\s(?:giai đoạn|thời kỳ|thời kì)\s[0-9]{4}\s?[-–]\s?[0-9]{4}|\sđến\s(?:năm\s)?[0-9]{4}(?![0-9]))(?:,\s(?:có\s)?(?:tầm nhìn|định hướng|xét)\s(?:đến\s)?(?:năm\s)?[0-9]{4}(?![0-9]))?")]
    private static partial Regex Period();
}
