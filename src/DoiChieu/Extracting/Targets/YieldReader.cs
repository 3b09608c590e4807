namespace DoiChieu.Extracting.Targets;

/// <summary>Names what a bare `sản lượng` or `năng suất` is of: behind `diện tích chè 15.800 ha` in the same clause it is that of chè.</summary>
internal sealed class YieldReader(PrintedText text, Func<Stretch, string> printed, Scope scope)
{
    private readonly Tokens tokens = text.Tokens;
    private Stretch grown;

    /// <summary>The naming of such a value, what is grown as its part; null where the subject says more, or nothing grown stands before it.</summary>
    public Naming? Read(Stretch subject)
    {
        if (Words.Yield.At(tokens, subject.From, subject.To).Length != subject.Length || scope.LastSubject.IsEmpty || scope.LastSubject.From < scope.ClauseFrom || scope.Last is not { } last)
        {
            return null;
        }

        var thing = scope.LastSubject with { From = scope.LastSubject.From + Words.Head.At(tokens, scope.LastSubject.From, scope.LastSubject.To).Length };
        if (thing.IsEmpty || (thing != grown && !Words.GrownUnit.Has(last.Family)))
        {
            return null;
        }

        grown = thing;
        return new Naming(printed(subject), printed(thing), thing, IsOwn: true);
    }
}
