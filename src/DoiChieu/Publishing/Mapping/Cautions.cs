using System.Collections.Immutable;
using DoiChieu.Publishing.Models;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>What must be said of a document's figures, from its own document.yaml.</summary>
internal static class Cautions
{
    public static ImmutableArray<Caution> Of(DocumentMetadata metadata, InterfaceWords words) =>
        metadata.Caution is { } caution ? [new Caution(words.In(metadata.ShortName) + ":", words.In(caution) + ".")] : [];

    /// <summary>Those of several documents, each once.</summary>
    public static ImmutableArray<Caution> Of(IEnumerable<DocumentMetadata> documents, InterfaceWords words) => [.. documents.DistinctBy(d => d.Id, StringComparer.Ordinal).SelectMany(d => Of(d, words))];
}
