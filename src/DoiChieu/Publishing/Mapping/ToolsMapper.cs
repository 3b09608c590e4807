using DoiChieu.Publishing.Models;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>The tools of every citable place of one document: where its words stand in the received source, and how to report an error there.</summary>
internal sealed class ToolsMapper(DocumentTree tree, PlaceNames places, SourceAddresses addresses)
{
    public ParagraphTools Of(Section section) => Of(section, section);

    /// <summary>Tools of a paragraph that holds items of its own; `last` is the last of them.</summary>
    public ParagraphTools Of(Section section, Section last)
    {
        var first = tree.SourceLine(section);
        return new ParagraphTools(
            section.Anchor,
            places.Of(section),
            first,
            Math.Max(first, last.Runs is [.., { Length: > 0 } run] ? tree.Text.SourceLine(run.End - 1) : first),
            SourceAddresses.Line(tree.Id, first),
            addresses.RepositoryLine(tree.Text.Source.File, first),
            addresses.Report(tree.Id, section.Anchor, first));
    }
}
