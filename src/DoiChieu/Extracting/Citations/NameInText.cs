using System.Text.RegularExpressions;

namespace DoiChieu.Extracting;

/// <summary>A word for a kind of document where it stands, with what the words around it decide.</summary>
internal readonly struct NameInText
{
    // Enough for “các Chỉ thị, Nghị quyết, Kết luận ” and “hoàn thành … chỉ tiêu ”.
    private const int Reach = 80;

    public NameInText(string text, Match word)
    {
        Text = text;
        Start = word.Index;
        End = word.Index + word.Length;
        Kind = DocumentKinds.Named(word.Groups["kind"].Value);
        Extension = word.Groups["ext"].Value;
    }

    public string Text { get; }

    public int Start { get; }

    /// <summary>Behind the kind and the words that belong to it.</summary>
    public int End { get; }

    public DocumentKind Kind { get; }

    public string Extension { get; }

    public string Before => Text[Math.Max(0, Start - Reach)..Start];

    public bool IsCapital => char.IsUpper(Text[Start]);

    /// <summary>“các Nghị quyết”, “3 nghị quyết”.</summary>
    public bool IsPlural => CitationPatterns.AnyNumberBefore().IsMatch(Before);

    /// <summary>“Sở Kế hoạch và Đầu tư”, “Kế hoạch/Chương trình”.</summary>
    public bool IsPartOfAnother =>
        CitationPatterns.NameOfBodyBefore().IsMatch(Before) || CitationPatterns.OtherKindBefore().IsMatch(Before);

    public bool IsToBeDrawnUp => CitationPatterns.ToBeDrawnUpBefore().IsMatch(Before);

    public bool OpensSentence => Start == 0 || CitationPatterns.SentenceStartsBehind().IsMatch(Before);

    public Mention Mention(MentionForm form, int end) => new(Start, end - Start, form, Kind, Extension);
}
