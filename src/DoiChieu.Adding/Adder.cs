using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DoiChieu.Adding.Doubting;
using DoiChieu.Diagnostics;

namespace DoiChieu.Adding;

/// <summary>Bytes in, document folder out. 1. The original is kept byte for byte, the source text has a hash of its own. 2. What the text prints about itself is proposed; what it does not print
/// is left empty, and what is doubtful is listed. 3. The same bytes and the same site give the same folder.</summary>
public static class Adder
{
    public static AddOutcome Add(Request request)
    {
        var read = OriginalReader.Read(request.Name, request.Bytes);
        if (read.Extraction is not { } extraction)
        {
            return new AddOutcome(null, read.Problem);
        }

        var source = extraction.Verbatim ?? SourceLines.Of(extraction.Pieces);
        var form = Form(extraction);
        var (found, several) = Recognition.Of(source, form);
        var identity = CitedDates.Without(found, source);
        var proposal = Proposal.Of(identity, request, form, several, NamedProvinces.Elsewhere(source, request.Territories));
        if (proposal.Id.Length == 0 || !Slug.IsId(proposal.Id))
        {
            return new AddOutcome(null, request.Id is null ? Message.Of("refused.no-id") : Message.Of("refused.bad-id", request.Id));
        }

        var original = "original" + OriginalReader.Extension(extraction.Format);
        ImmutableArray<Finding> findings =
        [
            .. extraction.Findings, .. several, .. Refused.In(source), .. proposal.Findings, .. HeadsOfPages(extraction, identity),
            .. WordDoubts.Find(source, request.Others, request.Words).Select(d => Finding.Doubt(Message.Of("doubt.words", d.Words, d.Why), d.Line)),
        ];
        var yaml = ProposalYaml.Write(proposal, new Hashes(original, request.Name, Hash(request.Bytes), Hash(Encoding.UTF8.GetBytes(source)), extraction.Verbatim is null), form);
        return new AddOutcome(new Added(proposal.Id, source, original, yaml, proposal, findings), null);
    }

    // What stands on every page goes; where the words differ from page to page (“Lần ban hành: 1”) they stay, and a text without a title begins with them.
    private static IEnumerable<Finding> HeadsOfPages(Extraction extraction, Extracting.DocumentIdentity identity) =>
        extraction.Format == OriginalFormat.Pdf && identity.Title is { IsSure: false } title
            ? [Finding.Doubt(Message.Of("doubt.title-of-pdf"), title.Line)]
            : [];

    // Tables are pipe tables of Markdown; a text that has none is read line by line.
    private static Reading.TextFormat Form(Extraction extraction) =>
        extraction.Format == OriginalFormat.Markdown ? Reading.TextFormat.Markdown : Reading.TextFormat.Plain;

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
