using System.Text;
using DoiChieu.Publishing.Templates;

namespace DoiChieu.Publishing.Citing;

/// <summary>A word as a page shows it.</summary>
/// <param name="Owner">Id of the section it belongs to; empty for what belongs to none.</param>
/// <param name="IsMarked">The number of a correction is glued to it: “lộ4”.</param>
/// <param name="OpensBlock">A block of the page begins with it.</param>
internal readonly record struct DisplayedWord(string Text, string Owner, bool IsMarked, bool OpensBlock);

/// <summary>Reads the words off our own markup of a document: words received stand in `del` and are not shown, numbers of corrections are, items inside a paragraph
/// have ids of their own, lines of regions and a motto are blocks.</summary>
internal sealed class DisplayedText
{
    private readonly List<DisplayedWord> words = [];
    private readonly StringBuilder word = new();
    private readonly Stack<string> owners = new();
    private readonly Stack<bool> asides = new();
    private string owner = "";
    private int hidden;
    private bool isNote;
    private bool isMarked;
    private bool opensBlock;
    private bool isAside;

    private DisplayedText(string section) => owners.Push(section);

    public static IReadOnlyList<DisplayedWord> Read(Html markup, string owner)
    {
        var text = new DisplayedText(owner);
        var at = 0;
        while (at < markup.Markup.Length)
        {
            var end = markup.Markup.IndexOf('<', at) is var found and >= 0 ? found : markup.Markup.Length;
            text.Characters(markup.Markup[at..end]);
            if (end == markup.Markup.Length)
            {
                break;
            }

            at = markup.Markup.IndexOf('>', end) + 1;
            text.Tag(markup.Markup[(end + 1)..(at - 1)]);
        }

        text.Flush();
        return text.words;
    }

    private void Characters(string text)
    {
        if (hidden > 0)
        {
            return;
        }

        foreach (var c in text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal))
        {
            if (char.IsWhiteSpace(c))
            {
                Flush();
                continue;
            }

            owner = word.Length == 0 ? owners.Peek() : owner;
            word.Append(c);
            isMarked |= isNote;
        }
    }

    private void Tag(string tag)
    {
        if (tag.StartsWith("span", StringComparison.Ordinal))
        {
            if (tag.Contains("class=\"ln\"", StringComparison.Ordinal) || tag.Contains("class=\"motto\"", StringComparison.Ordinal))
            {
                Flush();
                opensBlock = true;
            }

            var isItem = tag.Contains("class=\"item\"", StringComparison.Ordinal);
            asides.Push(IsAside(tag));
            hidden += asides.Peek() ? 1 : 0;
            owners.Push(isItem ? tag[(tag.IndexOf("id=\"", StringComparison.Ordinal) + 4)..^1] : owners.Peek());
            return;
        }

        if (tag.StartsWith("a ", StringComparison.Ordinal))
        {
            isAside = IsAside(tag);
            hidden += isAside ? 1 : 0;
        }

        _ = tag switch
        {
            "/span" => hidden -= owners.Pop() is not null && asides.Pop() ? 1 : 0,
            "/a" when isAside => hidden -= Closed(),
            "del" => hidden++,
            "/del" => hidden--,
            _ => 0,
        };
        isNote = tag.StartsWith("a class=\"cn\"", StringComparison.Ordinal) || (isNote && tag is not "/a");
    }

    // What was set aside is in view in the received reading only; a browser looks for words in the other.
    private static bool IsAside(string tag) => tag.Contains("aside\"", StringComparison.Ordinal);

    private int Closed()
    {
        isAside = false;
        return 1;
    }

    private void Flush()
    {
        if (word.Length == 0)
        {
            return;
        }

        words.Add(new DisplayedWord(word.ToString(), owner, isMarked, opensBlock));
        word.Clear();
        (isMarked, opensBlock) = (false, false);
    }
}
