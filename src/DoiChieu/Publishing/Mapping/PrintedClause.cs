using DoiChieu.Diagnostics;
using DoiChieu.Extracting;
using DoiChieu.Relating;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The printed words around a value. “khoảng 15%” alone could be a level: “Tổng thu ngân sách hằng năm tăng khoảng 15%” cannot.
/// Every word stands so in the reading text; `[…]` says where words were left out.</summary>
internal static class PrintedClause
{
    private const string Cut = "[…]";

    // A clause without commas can run on: what is farther away than this is left out.
    private const int MostBefore = 110;
    private const int MostBehind = 90;

    /// <summary>The value, to the end of the quotation that it begins: “Nhóm 15 địa phương dẫn đầu cả nước”.</summary>
    public static string Value(ReadMeasure measure)
    {
        var (text, quote) = (measure.Document.Text.Text, measure.Measure.Quote);
        var opened = text.LastIndexOf('“', quote.End - 1, quote.End - quote.Start);
        var closed = opened < 0 ? -1 : text.IndexOf('”', opened, measure.Measure.Sentence.End - opened);
        return closed < quote.End ? measure.Words : measure.Document.Words(TextSpan.Between(quote.Start, closed + 1));
    }

    /// <summary>The clause that holds the value, behind the indicator as written where that stands before it; empty where the value stands alone.</summary>
    public static string Around(ReadMeasure measure)
    {
        var (text, sentence, quote) = (measure.Document.Text.Text, measure.Measure.Sentence, measure.Measure.Quote);
        if (quote.Start < sentence.Start || quote.End > sentence.End)
        {
            return "";
        }

        if (measure.Kind == MeasureKind.Clause)
        {
            return measure.Words;
        }

        // A name with commas in it is not cut: “nông, lâm nghiệp và thủy sản chiếm thấp hơn 16%”.
        var start = Names(measure).Aggregate(Start(text, sentence, quote.Start), (at, name) => Math.Min(at, Before(text, TextSpan.Between(sentence.Start, quote.Start), at, name)));
        var end = Names(measure).Aggregate(End(text, sentence, TextSpan.Between(start, quote.End)), (at, name) => Math.Max(at, Behind(text, TextSpan.Between(quote.End, sentence.End), at, name)));
        var clause = measure.Document.Words(TextSpan.Between(start, end));
        var before = Blanks.Fold(text[sentence.Start..start]);
        var named = measure.Measure.IndicatorAsWritten;
        var lead = before.Contains(named, StringComparison.Ordinal) && !clause.Contains(named, StringComparison.OrdinalIgnoreCase) ? named : "";
        if (lead.Length == 0 && string.Equals(clause, Value(measure), StringComparison.Ordinal))
        {
            return "";
        }

        var opening = lead.Length > 0 ? $"{lead} {Cut} " : before.Any(char.IsLetterOrDigit) ? Cut + " " : "";
        return opening + clause + (text[end..sentence.End].Any(char.IsLetterOrDigit) ? " " + Cut : "");
    }

    private static IEnumerable<string> Names(ReadMeasure measure) =>
        new[] { measure.Measure.IndicatorAsWritten, measure.Measure.Breakdown }.Where(n => n.Length > 0);

    // Where a name begins that reaches over the cut.
    private static int Before(string text, TextSpan before, int cut, string name)
    {
        var at = before.Length < name.Length ? -1 : text.LastIndexOf(name, before.End - 1, before.Length, StringComparison.Ordinal);
        return at < 0 || at + name.Length <= cut ? cut : at;
    }

    private static int Behind(string text, TextSpan behind, int cut, string name)
    {
        var at = text.IndexOf(name, behind.Start, behind.Length, StringComparison.Ordinal);
        return at < 0 || at >= cut ? cut : at + name.Length;
    }

    private static int Start(string text, TextSpan sentence, int from)
    {
        var depth = 0;
        for (var at = from - 1; at >= sentence.Start; at--)
        {
            depth = Math.Max(0, depth + (text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0));
            if (depth == 0 && (IsCut(text, at) || (from - at > MostBefore && char.IsWhiteSpace(text[at]))))
            {
                return Skip(text, at + 1, from);
            }
        }

        return Skip(text, sentence.Start, from);
    }

    private static int End(string text, TextSpan sentence, TextSpan clause)
    {
        var from = clause.End;
        var inside = Math.Max(0, text.AsSpan(clause.Start, clause.Length).Count('(') - text.AsSpan(clause.Start, clause.Length).Count(')'));
        var depth = inside;
        for (var at = from; at < sentence.End; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth < 0 || (depth <= inside && IsCut(text, at)) || (depth == 0 && at - from > MostBehind && char.IsWhiteSpace(text[at])))
            {
                return at;
            }
        }

        var end = sentence.End;
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ';'))
        {
            end--;
        }

        return end;
    }

    // A comma between digits is a decimal comma.
    private static bool IsCut(string text, int at) =>
        text[at] is ';' || (text[at] == ',' && (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])));

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '+'))
        {
            at++;
        }

        return at;
    }
}
