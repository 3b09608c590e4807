namespace DoiChieu.Extracting.Targets;

/// <summary>The printed words that say that a value is by how much something falls: `Tỷ lệ hộ nghèo: giảm 1 - 1,5 điểm %` is no rate of 1 to 1,5. They stay with the indicator's name.</summary>
/// <param name="Before">What is put before the name.</param>
/// <param name="Behind">What is put behind it.</param>
internal sealed record Fall(string Before, string Behind)
{
    public const string LeftOut = " […] ";

    public string Over(string indicator) => Before + indicator + Behind;
}

/// <summary>Finds `giảm` before a value, or at the opening of its clause (`Giảm tỷ lệ hộ nghèo … đạt 1,5%`). What something comes down to, `giảm còn 2%`, `giảm … xuống dưới 2%`, is a level and no fall.</summary>
internal sealed class FallReader(PrintedText text, Func<Stretch, string> printed)
{
    private readonly Tokens tokens = text.Tokens;

    public Fall? Read(Segment segment, Lead lead, Naming name, Found? previous)
    {
        if (segment.Value is { IsRank: true } or { IsRatio: true } or { Comparator: Comparator.Lt or Comparator.Le } || segment.Value.From != segment.Lead.To)
        {
            return null;
        }

        if (Peeled(segment.Lead) is var at && Words.Fall.Before(tokens, segment.Lead.From, at) is { Found: true } verb && !IsNoun(at - verb.Length, segment.Lead.From) && Stands(lead, new Stretch(at - verb.Length, at)))
        {
            return Made(segment, name, new Stretch(at - verb.Length, at));
        }

        // `giảm 2% ở đô thị, 3% ở nông thôn`
        var goesOn = previous?.Fall is not null && !name.IsOwn && Words.Predicate.In(tokens, segment.Lead) < 0 && string.Equals(previous.Family, segment.Value.Unit.Family, StringComparison.Ordinal);
        return goesOn ? previous!.Fall : Opening(segment, lead) is { IsEmpty: false } opening && at == lead.Subject.To ? new Fall(printed(opening) + (name.IsOwn ? " " : Fall.LeftOut), "") : null;
    }

    // The verb opens the clause or follows the subject: it is no part of the name, as in `duy trì mức giảm`.
    private static bool Stands(Lead lead, Stretch verb) => lead.Subject.IsEmpty || verb.From >= lead.Subject.To;

    private Fall Made(Segment segment, Naming name, Stretch verb)
    {
        if (name.Subject.IsEmpty || !name.IsOwn || name.Breakdown.Length > 0)
        {
            return new Fall("", (tokens.IsSign(verb.From - 1, ":") ? ": " : Fall.LeftOut) + printed(verb));
        }

        if (name.Subject.From >= segment.Value.To)
        {
            return new Fall(printed(verb) + Fall.LeftOut, "");
        }

        var isJoined = Enumerable.Range(name.Subject.To, Math.Max(0, verb.From - name.Subject.To)).All(i => tokens[i].Kind == TokenKind.Sign);
        var blank = tokens.IsGlued(name.Subject.To) ? "" : " ";
        return new Fall("", isJoined ? blank + printed(new Stretch(name.Subject.To, verb.To)) : Fall.LeftOut + printed(verb));
    }

    // `Giảm tỷ lệ hộ nghèo bình quân 1,5%`; not where another verb stands before the value.
    private Stretch Opening(Segment segment, Lead lead)
    {
        var at = segment.Lead.From;
        while (at < lead.Subject.From && !Words.Fall.At(tokens, at, lead.Subject.From).Found)
        {
            at++;
        }

        return at < lead.Subject.From && Words.Fall.At(tokens, at, lead.Subject.From).Length == lead.Subject.From - at ? new Stretch(at, lead.Subject.From) : default;
    }

    // Without what may stand between `giảm` and its value: `bình quân`, `mỗi năm`, `thêm`.
    private int Peeled(Stretch lead)
    {
        var at = lead.To;
        while (at > lead.From)
        {
            var step = Math.Max(Words.Average.Before(tokens, lead.From, at).Length, Words.FallTail.Before(tokens, lead.From, at).Length);
            step = text.MentionBefore(at) is { } time && time.Place.From >= lead.From ? Math.Max(step, time.Place.Length) : step;
            if (step == 0)
            {
                break;
            }

            at -= step;
        }

        return at;
    }

    // `mức giảm 2%`, `tốc độ giảm`
    private bool IsNoun(int verb, int from) => verb > from && Words.NounBeforeVerb.Is(tokens, verb - 1);
}
