using System.Collections.Immutable;

namespace DoiChieu.Publishing.Searching;

/// <summary>What a place is that can be found. Each has its word in the interface, below `found`.</summary>
public enum FoundKind
{
    Indicator,
    Target,
    Heading,
    Row,
    Paragraph,
    ShortForm,
    Page,
}

/// <summary>A page whose places can be found.</summary>
/// <param name="Name">How results call it: the short name of a document; empty where its places say enough.</param>
/// <param name="Path">From the site's root: `/van-ban/31-nq-dh-2020/`.</param>
public sealed record SearchPage(string Name, string Path, ImmutableArray<SearchPlace> Places)
{
    /// <summary>What must be said of its words beside every result: “trình Đại hội”; empty where nothing must.</summary>
    public string Standing { get; init; } = "";
}

/// <summary>A place that can be found.</summary>
/// <param name="Anchor">Id of an element of the page; empty for the page itself.</param>
/// <param name="Label">How people call it: “chỉ tiêu (8)”.</param>
/// <param name="Name">What it is about, in the site's words: its indicators, its heading.</param>
/// <param name="Text">All of its words as the page shows them.</param>
public sealed record SearchPlace(FoundKind Kind, string Anchor, string Label, string Name, string Text);
