using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>A sentence before a list or a quotation: `… đã đưa ra mục tiêu đến năm 2030 như sau:`. 1. The time of its last sentence holds for what follows, if that prints one only.
/// 2. Where it prints several, none holds, and which they are is told. 3. A sentence that tells of what was reached announces no targets.</summary>
/// <param name="Times">The different years or periods it prints; a base, the day of a document and the year of a vision are none.</param>
/// <param name="TellsResults">`đã đạt`, `kết quả`.</param>
internal sealed record LeadIn(ImmutableArray<Horizon> Times, bool TellsResults)
{
    public Horizon? Time => Times is [var only] ? only : null;

    public bool IsDoubtful => Times.Length > 1;

    public static LeadIn Of(Tokens words)
    {
        var text = PrintedText.Of(words.Text);
        var clauses = ClauseCutter.Cut(text.Tokens, text.Nesting);
        var last = clauses.IsEmpty ? new Stretch(0, words.Count) : clauses[^1].Sentence;
        var times = text.MentionsIn(last).Where(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period).Select(m => m.Horizon).Distinct();
        // `phấn đấu đạt kết quả sau` speaks of what is to come.
        return new LeadIn([.. times], Words.PastLead.In(text.Tokens, last) >= 0 && Words.Announcement.In(text.Tokens, last) < 0);
    }
}
