using System.Collections.Immutable;

namespace DoiChieu.Extracting;

/// <summary>A word for a kind of document where it stands, with what the words around it decide.</summary>
internal sealed class NameInText
{
    // Enough for “hoàn thành xuất sắc các chỉ tiêu ” and for a list of some kinds.
    private const int Reach = 80;

    public NameInText(string text, int start, DocumentKind kind)
    {
        Text = text;
        Start = start;
        Kind = kind;
        var cursor = new Cursor(text, start + kind.Name.Length);
        Extension = cursor.TakeAny(DocumentKinds.Extensions)?.Trim() ?? "";
        End = cursor.At;
    }

    public string Text { get; }

    public int Start { get; }

    /// <summary>Behind the kind and the words that belong to it.</summary>
    public int End { get; }

    public DocumentKind Kind { get; }

    public string Extension { get; }

    public bool IsCapital => char.IsUpper(Text[Start]);

    /// <summary>“các Nghị quyết”, “3 nghị quyết”, and every name of “các Chỉ thị, Nghị quyết”.</summary>
    public bool IsPlural
    {
        get
        {
            var before = BeforeList(Before);
            return EndsWithAny(before, CitationWords.Plural) || EndsWithCount(before);
        }
    }

    /// <summary>“Sở Kế hoạch và Đầu tư”, “Kế hoạch/Chương trình”.</summary>
    public bool IsPartOfAnother =>
        (Start > 0 && Text[Start - 1] == '/' && DocumentKinds.AtEndOf(Text.AsSpan(0, Start - 1)) is not null)
        || CitationWords.OfBody.Any(word => EndsWithWord(Before, word, StringComparison.Ordinal));

    public bool IsToBeDrawnUp => EndsWithAny(Before, CitationWords.ToBeDrawnUp) || EndsWithWord(Before, CitationWords.ToBeIssued, StringComparison.Ordinal);

    /// <summary>“vượt chỉ tiêu …”: what is attained is a target of one document.</summary>
    public bool IsAttained
    {
        get
        {
            var clause = Before[(Before.LastIndexOfAny(['.', ';']) + 1)..].ToString();
            return EndsWithWord(clause, "chỉ tiêu", StringComparison.OrdinalIgnoreCase)
                && (clause.Contains("vượt", StringComparison.OrdinalIgnoreCase) || clause.Contains("đạt", StringComparison.OrdinalIgnoreCase) || clause.Contains("hoàn thành", StringComparison.OrdinalIgnoreCase));
        }
    }

    public bool OpensSentence => Before.TrimEnd() is [] or [.., '.' or ';' or ':' or '!' or '?' or '…' or '-' or '–'];

    private ReadOnlySpan<char> Before => Text.AsSpan(Math.Max(0, Start - Reach), Math.Min(Start, Reach));

    public Mention Mention(MentionForm form, int end) => new(Start, end - Start, form, Kind, Extension);

    public Cursor Behind() => new(Text, End);

    // Goes back over the names of a list, “Chỉ thị, ” “Kết luận và ”, to the words before the first.
    private static ReadOnlySpan<char> BeforeList(ReadOnlySpan<char> before)
    {
        while (true)
        {
            var list = before.EndsWith(", ", StringComparison.Ordinal) ? before[..^2]
                : before.EndsWith(" và ", StringComparison.OrdinalIgnoreCase) ? before[..^4]
                : before.EndsWith(" hoặc ", StringComparison.OrdinalIgnoreCase) ? before[..^6]
                : default;
            if (list.IsEmpty || DocumentKinds.AtEndOf(list) is not { } kind)
            {
                return before;
            }

            before = list[..^kind.Name.Length];
        }
    }

    private static bool EndsWithCount(ReadOnlySpan<char> before)
    {
        if (before is not [.., ' '])
        {
            return false;
        }

        var words = before[..^1];
        var digits = words.Length - words.TrimEnd("0123456789").Length;
        return digits is 1 or 2 && !EndsWithAny(words[..^digits], CitationWords.Counted) && words[..^digits] is [] or [.., ' '];
    }

    private static bool EndsWithAny(ReadOnlySpan<char> before, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (EndsWithWord(before, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> before, string word, StringComparison comparison) =>
        before is [.. var words, ' ']
        && words.EndsWith(word, comparison)
        && (words.Length == word.Length || !char.IsLetterOrDigit(words[^(word.Length + 1)]));
}
