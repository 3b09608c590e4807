using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Extracting;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What pages call a document that is not here. The name is ours, put together from what the texts print of it anywhere: kind, number, date, issuer, or the words that tell it.</summary>
internal sealed class OutsideNames(InterfaceWords words)
{
    public static bool IsOfCongress(string issuer) => issuer.StartsWith("Đại hội", StringComparison.Ordinal);

    /// <summary>“Nghị quyết số 45-NQ/TW của Bộ Chính trị”, “Nghị quyết Trung ương 4 (khóa XI)”, “Quy hoạch điện VII”.</summary>
    public string Of(ImmutableArray<Citation> citations)
    {
        var name = citations[0].Name;
        var issuer = Issuer(citations);
        if (name.Number.Length > 0)
        {
            return Numbered(name, Date(citations), Term(citations), issuer);
        }

        return name switch
        {
            { Words.Length: > 0, Term.Length: > 0 } => words.Say("outside", "of_term", $"{name.Kind} {name.Words}", name.Term),
            { Words.Length: > 0 } => Opened(citations.Select(c => c.Name.Words).MinBy(w => w.Count(char.IsUpper))!),
            _ when issuer.Length == 0 => name.Kind.Length == 0 ? Opened(citations[0].Text) : name.Kind,
            _ when IsOfCongress(issuer) => $"{name.Kind} {issuer}",
            _ => words.Say("outside", "issued", name.Kind, issuer),
        };
    }

    /// <summary>In few words, for a drawing: “Nghị quyết 45-NQ/TW”.</summary>
    public string Briefly(ImmutableArray<Citation> citations) =>
        citations[0].Name is { Number.Length: > 0 } name ? $"{name.Kind} {name.Number}" : Of(citations);

    public static string Issuer(ImmutableArray<Citation> citations) => citations.Select(c => c.Issuer).FirstOrDefault(i => i.Length > 0) ?? "";

    /// <summary>The key of all congresses: an anchor, the same in every language.</summary>
    public const string Congresses = "dai-hoi-cua-dang-cac-cap";

    /// <summary>Under which body lists put it: all congresses are one, and so are the terms of one committee.</summary>
    public static string Body(ImmutableArray<Citation> citations)
    {
        var issuer = Issuer(citations);
        return IsOfCongress(issuer) ? Congresses
            : issuer.LastIndexOf(" khóa ", StringComparison.Ordinal) is > 0 and var term ? issuer[..term]
            : issuer;
    }

    /// <summary>The date as one of the places prints it, ISO; else a bare year; else empty.</summary>
    public static string Date(ImmutableArray<Citation> citations) => citations.Select(c => c.Name.Date).MaxBy(d => d.Length) ?? "";

    /// <summary>The words that tell a document without number; else its subject, with `…` where the sentence goes on; empty where neither is printed anywhere.</summary>
    public string Title(ImmutableArray<Citation> citations) =>
        citations[0].Name is { Number: "", Words.Length: > 0 } ? Of(citations)
        : Subject(citations) is { } named ? named.IsSubjectCut ? named.Subject + " …" : named.Subject
        : "";

    /// <summary>The name with the fullest subject printed beside it. One that has the subject in it needs no second one; a cut one of a few words tells nothing.</summary>
    public static DocumentName? Subject(ImmutableArray<Citation> citations)
    {
        const int FewestWords = 7;
        var fullest = citations.Select(c => c.Name).Where(n => n.Words.Length == 0 && (!n.IsSubjectCut || n.Subject.AsSpan().Count(' ') + 1 >= FewestWords)).MaxBy(n => n.Subject.Length);
        return fullest is { Subject.Length: > 0 } ? fullest : null;
    }

    private static string Term(ImmutableArray<Citation> citations) => citations.Select(c => c.Name.Term).FirstOrDefault(t => t.Length > 0) ?? "";

    // The day tells which it is; without one the term of the body that issued it does.
    private string Numbered(DocumentName name, string date, string term, string issuer)
    {
        var called = words.Say("outside", "numbered", name.Kind, name.Number);
        called = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Say("outside", "dated", called, PrintedDates.Of(day)) : called;
        called = issuer.Length > 0 ? words.Say("outside", "issued", called, issuer) : called;
        return date.Length == 0 && term.Length > 0 ? words.Say("outside", "of_term", called, term) : called;
    }

    private static string Opened(string called) => called.Length == 0 ? called : char.ToUpperInvariant(called[0]) + called[1..];
}
