namespace DoiChieu.Extracting;

/// <summary>What a text calls a document where it names it, in the words of the reading text. Later words that mean the same document (“Nghị quyết”) have the name of the place that named it.</summary>
/// <param name="Kind">“Nghị quyết”, with the words that belong to it: “Chương trình hành động”.</param>
/// <param name="Number">As printed, or empty.</param>
/// <param name="Date">ISO, or a bare year; empty where none is printed.</param>
/// <param name="Term">The term of the body that issued it, `XI` of “khóa XI”; empty where none is printed.</param>
/// <param name="Words">The words that tell a document without number from others of its issuer; empty where kind and issuer alone are printed.</param>
/// <param name="Subject">The words behind “về”, or empty.</param>
public sealed record DocumentName(string Kind, string Number, string Date, string Term, string Words, string Subject)
{
    /// <summary>Whether the sentence goes on behind the subject, so that more of it may be subject.</summary>
    public bool IsSubjectCut { get; init; }

    public static readonly DocumentName None = new("", "", "", "", "", "");

    internal static DocumentName Of(string text, Mention mention, Meant meant)
    {
        var named = mention.Form == MentionForm.Shortened ? mention.Longer! : mention;
        return new DocumentName(
            named.Extension.Length == 0 ? named.Kind.Name : $"{named.Kind.Name} {named.Extension}",
            named.Number,
            named.Date ?? "",
            named.Form == MentionForm.Plenum ? meant.Issuer[(meant.Issuer.LastIndexOf(' ') + 1)..] : named is { Number.Length: > 0, Terms: [var only] } ? only : "",
            Telling(text, named),
            named.Subject) { IsSubjectCut = IsCut(text, named) };
    }

    // Subjects are read up to a mark: “về công tác dân tộc, tôn giáo” may go on behind the comma.
    private static bool IsCut(string text, Mention named)
    {
        var at = named.Subject.Length == 0 ? -1 : text.IndexOf(named.Subject, named.Start, StringComparison.Ordinal);
        var end = at + named.Subject.Length;
        return at >= 0 && end < text.Length && text[end] is not ('.' or ';' or ')');
    }

    internal static string Telling(string text, Mention named) => named.Form switch
    {
        MentionForm.Named => text.Substring(named.Start, named.Length),
        MentionForm.Law when named.Number.Length == 0 => text.Substring(named.Start, named.Length),
        MentionForm.Issued when named.Subject.Length > 0 || !IsIssuerOnly(text, named) => text.Substring(named.Start, named.Length),
        MentionForm.Plenum => OfPlenum(text, named),
        _ => "",
    };

    // “Nghị quyết của Chính phủ”: between the kind and its issuer nothing is printed.
    private static bool IsIssuerOnly(string text, Mention named)
    {
        var behind = named.Start + named.Kind.Name.Length + (named.Extension.Length == 0 ? 0 : named.Extension.Length + 1);
        return text.AsSpan(behind).StartsWith(" của ", StringComparison.OrdinalIgnoreCase);
    }

    // “Trung ương 4” of “Nghị quyết Trung ương 4 (khóa XI, XII)”.
    private static string OfPlenum(string text, Mention named)
    {
        var words = text[(named.Start + named.Kind.Name.Length)..named.End];
        var term = words.IndexOf(" (", StringComparison.Ordinal);
        term = term < 0 ? words.IndexOf(" kh", StringComparison.OrdinalIgnoreCase) : term;
        return (term < 0 ? words : words[..term]).Trim(' ', ',');
    }
}
