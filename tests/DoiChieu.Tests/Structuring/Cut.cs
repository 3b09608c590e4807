using DoiChieu.Cleaning;
using DoiChieu.Diagnostics;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Tests.Structuring;

/// <summary>Small texts, cut: a section a line, indented by its depth, so that a test can be read.</summary>
internal static class Cut
{
    public static Outcome<DocumentTree> Text(string text, TextFormat format = TextFormat.Plain)
    {
        var files = Samples.Document(text, format);
        return Structurer.Structure(files, Cleaner.Clean(files).Value);
    }

    public static DocumentTree Tree(string text, TextFormat format = TextFormat.Plain)
    {
        var outcome = Text(text, format);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    /// <summary>`kind marker words` of every section, children indented.</summary>
    public static string Outline(string text, TextFormat format = TextFormat.Plain)
    {
        var tree = Tree(text, format);
        return string.Join('\n', tree.Sections.Select(s => new string(' ', 2 * Math.Max(0, s.Depth - 1)) + Line(tree, s)));
    }

    public static string[] Anchors(string text) => [.. Tree(text).Sections.Select(s => s.Anchor)];

    private static string Line(DocumentTree tree, Section section) =>
        string.Join(' ', new[] { section.Kind.ToString().ToLowerInvariant(), section.Marker, tree.Words(section).Text }.Where(w => w.Length > 0));
}
