using System.Collections.Immutable;
using DoiChieu.Extracting;
using DoiChieu.Publishing.Pages;
using DoiChieu.Reading;
using DoiChieu.Relating;
using DoiChieu.Relating.Aligning;
using DoiChieu.Relating.Calculating;
using DoiChieu.Relating.Following;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What the earlier stages hand over for publishing.</summary>
/// <param name="Documents">In the order in which lists name them.</param>
/// <param name="Comparisons">Each comparison with its rows.</param>
public sealed record SiteContent(
    SiteSettings Settings,
    InterfaceWords Words,
    ImmutableArray<DocumentContent> Documents,
    Relations Relations,
    ImmutableArray<ComparedContent> Comparisons,
    ImmutableArray<ShortForm> ShortForms,
    ImmutableArray<EditorialSource> Editorials)
{
    /// <summary>Words in the language of the texts: a legal citation is not translated.</summary>
    public InterfaceWords Legal { get; init; } = Words;

    /// <summary>Findings that keepers know of, and where documents that are not here can be read.</summary>
    public KeeperNotes Notes { get; init; } = KeeperNotes.None;

    /// <summary>Every published state of the data, from old to new.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>The way of every target through the texts, a map a line of territories.</summary>
    public ImmutableArray<LineageMap> Lineages { get; init; } = [];

    /// <summary>Tasks of earlier texts that already name a target; looked for when somebody asks.</summary>
    public Lazy<ImmutableArray<TaskMention>> Mentions { get; init; } = new([]);

    /// <summary>Arithmetic of ours with its results.</summary>
    public ImmutableArray<Calculated> Calculated { get; init; } = [];

    /// <summary>How much a page of a list holds.</summary>
    public PageSizes Sizes { get; init; } = PageSizes.Default;
}

/// <summary>A document with what was found in it.</summary>
public sealed record DocumentContent(DocumentTree Tree, ImmutableArray<Measure> Measures, ImmutableArray<Citation> Citations)
{
    public string Id => Tree.Id;

    public DocumentMetadata Metadata => Tree.Files.Metadata;
}

/// <summary>A comparison with what was found.</summary>
/// <param name="Text">The two texts laid side by side, when somebody looks; null where they are not compared.</param>
public sealed record ComparedContent(Comparison Comparison, ImmutableArray<ComparisonRow> Rows, Lazy<AlignedText>? Text);
