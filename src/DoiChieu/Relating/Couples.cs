using System.Collections.Immutable;

namespace DoiChieu.Relating;

/// <summary>A measure of each side of a pair that stand on one scale: same kind, same unit; or two clauses of the same words.</summary>
public sealed record Couple(ReadMeasure Old, ReadMeasure New);

/// <summary>Which measures of a pair belong together. A pair may hold several a side: a value in đồng and the same in USD.</summary>
/// <param name="IsClear">Whether no measure could belong to two others.</param>
public sealed record Couples(ImmutableArray<Couple> All, bool IsClear)
{
    /// <summary>Whether all that the two sides share is a clause of the same words.</summary>
    public bool IsSameWords => All.Length > 0 && All.All(c => c.Old.Kind == MeasureKind.Clause);

    /// <summary>How the numbers lie; null where no two numbers stand on one scale.</summary>
    public NumericRelation? Relation
    {
        get
        {
            var relations = All.Where(c => c.Old.Interval is not null).Select(c => c.New.Interval!.Value.To(c.Old.Interval!.Value)).Distinct().ToList();
            return relations.Count == 0 ? null : IsClear && relations is [var one] ? one : NumericRelation.Undecidable;
        }
    }

    public static Couples Of(ImmutableArray<ReadMeasure> old, ImmutableArray<ReadMeasure> @new)
    {
        ImmutableArray<Couple> all = [.. old.SelectMany(o => @new.Where(n => OnOneScale(o, n)).Select(n => new Couple(o, n)))];
        return new Couples(all, all.DistinctBy(c => c.Old.Measure.Id, StringComparer.Ordinal).Count() == all.Length && all.DistinctBy(c => c.New.Measure.Id, StringComparer.Ordinal).Count() == all.Length);
    }

    private static bool OnOneScale(ReadMeasure old, ReadMeasure @new) =>
        old.Kind == @new.Kind
        && (old.Kind == MeasureKind.Clause
            ? Tokeniser.Keys(old.Words).SequenceEqual(Tokeniser.Keys(@new.Words), StringComparer.Ordinal)
            : old.Interval is not null && @new.Interval is not null && old.Unit.Fits(@new.Unit));
}
