using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using Markdig;

namespace DoiChieu.Structuring;

/// <summary>Markdig refuses what is nested deeper than its limit (128 levels) by an exception: ten thousand `>` or `[` would else take its stack.
/// To a keeper that is a problem of the file.</summary>
public static class MarkdownDepth
{
    /// <summary>The files of a keeper that cannot be made into a page: some are refused when they are read, ten thousand `[` when they are printed.</summary>
    public static ImmutableArray<Diagnostic> Check(IEnumerable<SourceText> files) =>
        [.. files.SelectMany(file => Guard<object?>(file.File, () => Markdown.ToHtml(file.Text), null).Diagnostics)];

    internal static Outcome<T> Guard<T>(string file, Func<T> parse, T otherwise)
    {
        var noticed = new Noticed();
        try
        {
            return noticed.With(parse());
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            noticed.Add(Rules.MarkdownTooDeep.At(Place.Whole(file)));
            return noticed.With(otherwise);
        }
    }
}
