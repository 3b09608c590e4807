namespace DoiChieu.Extracting.Targets;

/// <summary>Finds parts that are listed without a whole of their own: `tỷ lệ … khu vực nông nghiệp đạt 38%, khu vực dịch vụ đạt 35%`.
/// The part named in the first subject is cut off it.</summary>
internal sealed class SiblingReader(PrintedText text, Func<Stretch, string> printed, Scope scope)
{
    private readonly Tokens tokens = text.Tokens;

    /// <summary>The naming of a part beside the last value; null where the subject is an indicator of its own.</summary>
    public Naming? Read(Segment segment, Stretch subject)
    {
        if (scope.LastSubject.IsEmpty || scope.Last is not { } last || Words.Head.At(tokens, subject.From, subject.To).Found
            || !string.Equals(last.Family, segment.Value.Unit.Family, StringComparison.Ordinal))
        {
            return null;
        }

        if (Share(segment, subject, last) is { } share)
        {
            return share;
        }

        if (last.Breakdown.Length > 0 && SharesOpening(subject, scope.LastSubject))
        {
            return new Naming(last.Indicator, printed(PartReader.Name(tokens, subject)), subject, IsOwn: false);
        }

        var at = SplitOf(subject, scope.LastSubject);
        if (at > scope.LastSubject.From)
        {
            var indicator = printed(new Stretch(scope.LastSubject.From, at));
            var part = printed(PartReader.Name(tokens, new Stretch(at, scope.LastSubject.To)));
            scope.Last = last with { Indicator = indicator, Breakdown = part };
            return new Naming(indicator, printed(PartReader.Name(tokens, subject)), subject, IsOwn: false);
        }

        var name = PartReader.Name(tokens, subject);
        return (Words.Split.At(tokens, name.From, subject.To) is { Found: true } split && split.Length == name.Length) || Words.ClassifierDrop.At(tokens, subject.From, subject.To).Found
            ? new Naming(last.Indicator, printed(PartReader.Name(tokens, subject)), subject, IsOwn: false)
            : null;
    }

    // `tỷ trọng công nghiệp chiếm 45%, dịch vụ chiếm 40%, nông nghiệp chiếm 15%`
    private Naming? Share(Segment segment, Stretch subject, Found last)
    {
        var before = scope.LastSubject;
        var length = Words.Share.At(tokens, before.From, before.To).Length;
        if (length < 2 || before.From < scope.ClauseFrom || tokens[before.From + 1].Key is not "trọng" || segment.Value.Unit.Kind != UnitKind.Share)
        {
            return null;
        }

        var kind = printed(new Stretch(before.From, before.From + length));
        if (last.Breakdown.Length == 0)
        {
            scope.Last = last with { Indicator = kind, Breakdown = printed(new Stretch(before.From + length, before.To)) };
        }

        return new Naming(kind, printed(PartReader.Name(tokens, subject)), before, IsOwn: false);
    }

    private bool SharesOpening(Stretch subject, Stretch before)
    {
        var classifier = Words.Classifier.At(tokens, subject.From, subject.To);
        return (classifier.Found && (SplitOf(subject, before) >= 0)) || Words.Split.At(tokens, subject.From, subject.To).Found;
    }

    // Where the name of the part begins in the subject before: at the same classifier, or at a name such as `đô thị`.
    private int SplitOf(Stretch subject, Stretch before)
    {
        var classifier = Words.Classifier.At(tokens, subject.From, subject.To);
        for (var i = before.From; classifier.Found && i + classifier.Length < before.To; i++)
        {
            if (Enumerable.Range(0, classifier.Length).All(k => string.Equals(tokens[i + k].Key, tokens[subject.From + k].Key, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        foreach (var table in new[] { Words.Split, Words.Level })
        {
            var name = table.Before(tokens, before.From, before.To);
            if (name.Found && table.At(tokens, PartReader.Name(tokens, subject).From, subject.To).Found)
            {
                return before.To - name.Length - Words.Classifier.Before(tokens, before.From, before.To - name.Length).Length;
            }
        }

        return -1;
    }
}
