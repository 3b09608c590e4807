using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Reads the measures of one target's text. 1. A row is one printed number or range, or one clause that commits without a number.
/// 2. Rows stand in the order of the text, brackets behind their value. 3. Every number is in a row or has another role; `Unread` ones are to be reported.</summary>
internal sealed class TargetReader
{
    private readonly PrintedText text;
    private readonly TargetContext context;
    private readonly Scope scope = new();
    private readonly ImmutableArray<Clause> clauses;
    private readonly Rows rows;
    private readonly ValueReader values;
    private string headerAtEnd = "";

    // Words without number or verb, kept for the clause behind: `Công tác A; công tác B hoàn thành 100%`.
    private int pending = -1;

    // A commitment without numbers that goes on from clause to clause: `Nâng cao các chỉ số: A; B`.
    private Stretch listing;

    // Its objects stand behind a colon, so that verbs among them do not end it.
    private bool listsObjects;

    private TargetReader(PrintedText text, TargetContext context, Func<int, int, string> received)
    {
        this.text = text;
        this.context = context;
        clauses = ClauseCutter.Cut(text.Tokens, text.Nesting);
        rows = new Rows(text, clauses, received, scope, context);
        values = new ValueReader(text, rows, scope, context);
    }

    /// <summary>The measures of one target's text, or of one of its bullets.</summary>
    /// <param name="received">The words of the text at a start and length, as they are to be quoted.</param>
    public static TargetReading Read(string text, TargetContext context, Func<int, int, string>? received = null)
    {
        var reader = new TargetReader(PrintedText.Of(text, context.Signs), context, received ?? text.Substring);
        return reader.Read();
    }

    private TargetReading Read()
    {
        scope.Opening = OpeningReader.Read(text, clauses, context);
        for (var i = 0; i < clauses.Length; i++)
        {
            Read(clauses[i], i + 1 < clauses.Length ? clauses[i + 1] : null);
        }

        EndListing();

        // A target that only names something is a commitment too.
        // One syllable, left over where a table was flattened, names nothing.
        if (rows.IsEmpty && clauses.Length > 0 && Enumerable.Range(0, text.Tokens.Count).Count(text.Tokens.IsWord) > 1 && clauses[^1].Ending is not ":" && !text.Roles.Contains(NumberRole.Base))
        {
            rows.AddWords(new Stretch(clauses[0].Place.From, clauses[^1].Place.To));
        }

        return new TargetReading(text, rows.All, scope.Opening?.Horizon ?? context.Opening, headerAtEnd);
    }

    private void Read(Clause clause, Clause? next)
    {
        if (clause.OpensSentence)
        {
            EndListing();
            scope.OpenSentence();
            pending = -1;
        }

        var place = new Stretch(pending >= 0 ? pending : clause.Place.From, clause.Place.To);
        if (text.QuantitiesIn(clause.Place).Any())
        {
            EndListing();
            pending = -1;
            values.Read(place, clause);
        }
        else if (clause.Ending is ":")
        {
            ReadHeader(place, next);
        }
        else
        {
            ReadWords(clause, place);
        }
    }

    // What stands before a colon: a time, an indicator whose value or parts follow, a field, or a commitment whose objects are listed.
    private void ReadHeader(Stretch place, Clause? next)
    {
        var time = text.MentionsIn(place).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;
        (scope.Header, scope.HasNewTime) = (time ?? scope.Header, scope.HasNewTime || time is not null);
        var lead = LeadReader.Read(text, place);
        if (lead.IsInside)
        {
            scope.Whole = scope.Last;
        }

        var behind = next is null ? [] : text.QuantitiesIn(next.Place).ToList();
        if (lead.Subject.IsEmpty)
        {
            return;
        }

        if (behind.Count > 0 && behind[0].From == next!.Place.From && !ListsParts(behind))
        {
            // `Tỷ lệ đô thị hóa đến năm 2025: 76%`: one clause with what follows
            pending = place.From;
        }
        else if (next is not null && behind.Count == 0 && WordsOnlyReader.Opens(text, place))
        {
            (listing, listsObjects) = (new Stretch(place.From, next.Place.To), true);
        }
        else if (!IsField(lead.Subject))
        {
            scope.HeaderIndicator = rows.Quote(lead.Subject);
            headerAtEnd = next is null ? scope.HeaderIndicator : "";
        }
    }

    // `Về kinh tế:`, `Phát triển khoa học, công nghệ:`
    private bool IsField(Stretch subject) =>
        Words.Theme.At(text.Tokens, subject.From, subject.To).Found || Words.Action.At(text.Tokens, subject.From, subject.To).Found
        || Words.Inside.At(text.Tokens, subject.From, subject.To).Found;

    // `: 99% mẫu giáo, 100% tiểu học`
    private bool ListsParts(List<Quantity> behind) =>
        behind.Count > 1 && text.Tokens.IsWord(behind[0].To) && !Words.TailBase.At(text.Tokens, behind[0].To, behind[1].From).Found
        && LeadReader.Read(text, new Stretch(behind[1].From - 1, behind[1].From)).Subject.IsEmpty;

    private void ReadWords(Clause clause, Stretch place)
    {
        var opens = WordsOnlyReader.Opens(text, clause.Place);
        var commits = opens || WordsOnlyReader.Commits(text, clause.Place);
        if (!listing.IsEmpty && (!commits || (listsObjects && !opens)))
        {
            listing = listing with { To = clause.Place.To };
            return;
        }

        EndListing();
        if (commits)
        {
            (listing, listsObjects, pending) = (opens ? clause.Place : place, false, -1);
        }
        else if (!clause.EndsSentence)
        {
            pending = place.From;
        }
    }

    private void EndListing()
    {
        if (!listing.IsEmpty)
        {
            rows.AddWords(listing);
            listing = default;
        }
    }
}
