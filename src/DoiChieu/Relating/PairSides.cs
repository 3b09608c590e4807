using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Relating;

/// <summary>The measures of a pair.</summary>
internal sealed record PairSides(ImmutableArray<ReadMeasure> Old, ImmutableArray<ReadMeasure> New)
{
    public bool IsEmpty => Old.IsEmpty && New.IsEmpty;

    public IEnumerable<ReadMeasure> All => Old.Concat(New);

    public Presence Presence => New.IsEmpty ? Presence.OnlyOld : Old.IsEmpty ? Presence.OnlyNew : Presence.Both;
}

/// <summary>The breaks that touch a pair by name, and all there are.</summary>
internal sealed record PairBreaks(Relations Relations, ImmutableArray<Break> Touching)
{
    /// <summary>The break between the two territories of a pair, where there is one, then those that name it.</summary>
    public IEnumerable<Break> Of(PairSides sides)
    {
        if (sides.Presence != Presence.Both)
        {
            return Touching;
        }

        var territories = sides.All.Select(m => m.Measure.Territory).ToHashSet(StringComparer.Ordinal);
        return Relations.Content.Breaks.All.Where(b => b.Territories.Length > 1 && territories.IsSupersetOf(b.Territories)).Concat(Touching);
    }
}
