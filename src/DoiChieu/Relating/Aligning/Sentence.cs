using System.Collections.Immutable;
using DoiChieu.Structuring;

namespace DoiChieu.Relating.Aligning;

/// <summary>A sentence of a section, as printed, blanks folded. A heading, a row of a table and an item without a full stop are a sentence each.</summary>
/// <param name="Order">Its number in the document, from 0.</param>
/// <param name="Marker">The printed marker where the sentence opens its section; else empty.</param>
public sealed record Sentence(int Order, Section Section, string Marker, string Text)
{
    /// <summary>What it is compared by: keys of its words, every number as one sign, marks left out. A changed figure does not make another sentence.</summary>
    public ImmutableArray<string> Keys { get; } =
        [.. Tokeniser.Cut(Text).Where(t => t.Class is TokenClass.Word or TokenClass.Number).Select(t => t.Class == TokenClass.Number ? "#" : t.Key)];

    /// <summary>The same with its numbers and marks: equal for two sentences that say the same, spelling aside.</summary>
    public string Folded { get; } = string.Join(' ', Tokeniser.Keys(Text));
}
