using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Cuts a text into sentences and these into clauses, at `.` `…` `;` `:` outside of brackets and quotation marks.
/// Clauses do not overlap and leave out nothing but the signs between them.</summary>
internal static class ClauseCutter
{
    public static ImmutableArray<Clause> Cut(Tokens tokens, Nesting nesting)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var from = 0;
        while (from < tokens.Count)
        {
            var to = from;
            while (to < tokens.Count && !EndsSentence(tokens, nesting, to))
            {
                to++;
            }

            AddClauses(clauses, tokens, nesting, new Stretch(from, to));
            from = to + 1;
        }

        return clauses.ToImmutable();
    }

    private static void AddClauses(ImmutableArray<Clause>.Builder clauses, Tokens tokens, Nesting nesting, Stretch sentence)
    {
        var from = sentence.From;
        for (var i = sentence.From; i <= sentence.To; i++)
        {
            var ends = i == sentence.To || (tokens[i].Key is ";" or ":" && !nesting.Encloses(i) && !IsInNumber(tokens, i));
            if (ends && i > from)
            {
                clauses.Add(new Clause(new Stretch(from, i), i < tokens.Count ? tokens[i].Key : "", sentence));
            }

            from = ends ? i + 1 : from;
        }
    }

    // `9001:2015`, `08:30`, `tỉ lệ 1: 500.000`
    private static bool IsInNumber(Tokens tokens, int i) =>
        tokens.IsNumber(i - 1) && tokens.IsNumber(i + 1) && tokens.IsGlued(i) && (tokens.IsGlued(i + 1) || (tokens[i - 1].Key is "1" && i > 1 && tokens[i - 2].Key is "lệ"));

    private static bool EndsSentence(Tokens tokens, Nesting nesting, int i)
    {
        // A quotation may hold several sentences: `“… đạt 20%. Đến năm 2030, … 30%”`; those that open with a time are cut, so that it holds for them.
        if (tokens[i].Kind != TokenKind.Sign || nesting.InBrackets(i) || (nesting.InQuotes(i) && !(tokens[i].Key is "." && IsTime(tokens, i + 1))))
        {
            return false;
        }

        return tokens[i].Key switch
        {
            "…" or "!" or "?" => true,
            "." => IsFullStop(tokens, i),
            _ => false,
        };
    }

    // `TP. Cần Thơ`, `v.v.`: an abbreviation has no vowel and ends no sentence.
    private static bool IsFullStop(Tokens tokens, int i)
    {
        if (i + 1 == tokens.Count || tokens.IsSign(i + 1, ".") || tokens.IsSign(i - 1, "."))
        {
            return true;
        }

        var next = tokens.Printed(i + 1);
        var begins = char.IsUpper(next[0]) || !char.IsLetter(next[0]);
        return begins && !IsAbbreviation(tokens, i - 1) && (!tokens.IsGlued(i + 1) || IsRunTogether(tokens, i));
    }

    // `Đến năm 2030, …`
    private static bool IsTime(Tokens tokens, int at) => Words.YearLead.At(tokens, at, tokens.Count) is { Found: true } lead && HorizonReader.IsYear(tokens, at + lead.Length);

    // `… nông thôn mới.Mỗi tỉnh …`
    private static bool IsRunTogether(Tokens tokens, int i) =>
        tokens.IsWord(i - 1) && tokens.IsWord(i + 1) && tokens[i - 1].Length > 1 && tokens.Printed(i - 1).All(char.IsLower);

    private static bool IsAbbreviation(Tokens tokens, int i) =>
        tokens.IsWord(i) && tokens[i].Key is "tp" or "tx" or "tt" or "ts" or "ths" or "pgs" or "gs" or "bs" or "q" or "p" or "h" or "x" or "st";
}
