using System.Globalization;
using DoiChieu.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DoiChieu.Reading;

/// <summary>What YAML can do and content never needs: anchors and aliases (a few lines that stand for a thousand million), tags, nesting without end, and escapes that bring in
/// a character nobody sees. Events are looked at one by one, before anything is made of them: the guard holds no more than the parser does.</summary>
internal static class YamlGuard
{
    /// <summary>The deepest file here has five levels.</summary>
    public const int Deepest = 20;

    /// <summary>Whether a file may be loaded; a diagnostic says why not.</summary>
    public static bool Passes(SourceText source, Noticed noticed)
    {
        var parser = new Parser(new StringReader(source.Text));
        var open = new Stack<ParsingEvent>();
        try
        {
            while (parser.MoveNext())
            {
                Follow(parser.Current!, open);
                if (Wrong(source, parser.Current!, open.Count) is { } wrong)
                {
                    noticed.Add(wrong);
                    return false;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // `name: { vi: "…"` without its brace, and a line below that begins at the margin: the parser gives up without a place.
            noticed.Add(Rules.YamlBroken.At(At(source, open.Peek()), "a { or [ is not closed"));
            return false;
        }

        return true;
    }

    private static void Follow(ParsingEvent part, Stack<ParsingEvent> open)
    {
        if (part.NestingIncrease > 0)
        {
            open.Push(part);
        }
        else if (part.NestingIncrease < 0)
        {
            open.Pop();
        }
    }

    private static Diagnostic? Wrong(SourceText source, ParsingEvent part, int depth)
    {
        // The stream and the document are levels of the parser, not of the file.
        if (depth > Deepest + 2)
        {
            return Rules.YamlTooDeep.At(At(source, part), Deepest.ToString(CultureInfo.InvariantCulture));
        }

        if (Refused(part) is { } refused)
        {
            return Rules.YamlReference.At(At(source, part), refused);
        }

        return part is Scalar { Value: var value } && HiddenCharacters.IndexIn(value) is var hidden and >= 0 && IsEscaped(source, part)
            ? Rules.HiddenCharacter.At(At(source, part), HiddenCharacters.NameAt(value, hidden), "1")
            : null;
    }

    private static string? Refused(ParsingEvent part) => part switch
    {
        AnchorAlias alias => "*" + alias.Value.Value,
        NodeEvent { Anchor.IsEmpty: false } node => "&" + node.Anchor.Value,
        NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false } node => node.Tag.Value,
        _ => null,
    };

    // One that stands in the file itself was told when the file was read.
    private static bool IsEscaped(SourceText source, ParsingEvent part)
    {
        var (start, end) = ((int)part.Start.Index, (int)part.End.Index);
        return HiddenCharacters.IndexIn(source.Text[Math.Clamp(start, 0, source.Text.Length)..Math.Clamp(end, start, source.Text.Length)]) < 0;
    }

    private static DoiChieu.Diagnostics.Place At(SourceText source, ParsingEvent part) => new(source.File, (int)part.Start.Line, (int)part.Start.Column);
}
