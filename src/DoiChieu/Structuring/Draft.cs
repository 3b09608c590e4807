using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>A section while the text is being cut: its place among the others is known before its title, its anchor and its end.</summary>
internal sealed class Draft(SectionKind kind, Draft? parent, int start, Marker? marker)
{
    public SectionKind Kind { get; set; } = kind;

    public Draft? Parent { get; set; } = parent;

    /// <summary>Where its span begins in the reading text.</summary>
    public int Start { get; } = start;

    public Marker? Marker { get; } = marker;

    public TextSpan? MarkerSpan { get; init; }

    /// <summary>What stands between the marker and the words.</summary>
    public string Punctuation { get; init; } = "";

    /// <summary>Sections of one key below one parent are counted together.</summary>
    public string Key { get; init; } = marker?.Key ?? "";

    /// <summary>The words behind the marker.</summary>
    public string Words { get; set; } = "";

    public ImmutableArray<TextSpan> Runs { get; set; } = [];

    public bool IsTitled { get; set; }

    /// <summary>A dash whose words are all in bold, or a star, without a stop at the end: `**- Mục tiêu đến năm 2030**`, `* Khó khăn` are headings over what follows.</summary>
    public bool IsBoldTitle { get; init; }

    /// <summary>Of a table: the heads over each column.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> Heads { get; init; } = [];

    public bool HasUnclearHeads { get; init; }

    /// <summary>Of a row: the column of its first run.</summary>
    public int? FirstColumn { get; init; }

    public List<Draft> Children { get; } = [];

    public string Anchor { get; set; } = "";

    public int Depth => Parent is null ? (Kind == SectionKind.Title ? 0 : 1) : Parent.Depth + 1;

    public string Printed => Marker?.Text ?? "";
}
