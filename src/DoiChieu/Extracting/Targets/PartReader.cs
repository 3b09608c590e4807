namespace DoiChieu.Extracting.Targets;

/// <summary>Names the parts of a whole: `khu vực dịch vụ`, `nông thôn`, `bậc tiểu học`.</summary>
internal static class PartReader
{
    /// <summary>Whether an indicator is a list of shares, whose parts are named `tỷ trọng …`.</summary>
    public static bool IsStructure(string indicator)
    {
        var words = Tokens.Of(indicator);
        return Words.Structure.At(words, 0, words.Count).Found;
    }

    /// <summary>The name of a share: without `tỷ trọng` too.</summary>
    public static Stretch ShareName(Tokens tokens, Stretch subject) =>
        Name(tokens, new Stretch(subject.From + Words.Share.At(tokens, subject.From, subject.To).Length, subject.To));

    /// <summary>The name of a part: without `ở`; of `Trẻ vào học mẫu giáo` the level of schooling.</summary>
    public static Stretch Name(Tokens tokens, Stretch subject)
    {
        var from = subject.From;
        from += Words.ClassifierDrop.At(tokens, from, subject.To).Length;
        var level = Words.Level.Before(tokens, from, subject.To);
        if (level.Found && subject.To - level.Length > from)
        {
            var start = subject.To - level.Length;
            var classifier = Words.LevelClassifier.Before(tokens, from, start);
            var isList = Enumerable.Range(from, start - from).Any(i => tokens.IsSign(i, ",") || tokens[i].Key is "và");
            return isList ? new Stretch(from, subject.To) : new Stretch(start - classifier.Length, subject.To);
        }

        return new Stretch(from < subject.To ? from : subject.From, subject.To);
    }
}
