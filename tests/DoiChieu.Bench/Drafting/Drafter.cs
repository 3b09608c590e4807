using System.Collections.Immutable;

namespace DoiChieu.Bench.Drafting;

/// <summary>Writes a document: about 40 kB, 20 to 28 targets, other documents cited by their numbers. 1. What a seed and an index give is the same on
/// every machine and at every size of the corpus. 2. It cites only documents before it. 3. `Values` is every value that stands in its targets.</summary>
public static class Drafter
{
    private const int Nearby = 40;

    public static Draft Write(int index, int seed)
    {
        var brief = Brief.Of(index, seed);
        var dice = new Dice(seed, index);
        var sheet = new Sheet(brief, new Prose(dice, Cited(index, seed, dice)), dice);
        switch (brief.Style)
        {
            case Style.Congress:
                CongressStyle.Write(sheet);
                break;
            case Style.Committee:
                CommitteeStyle.Write(sheet);
                break;
            case Style.Article:
                ArticleStyle.Write(sheet);
                break;
            case Style.Programme:
                ProgrammeStyle.Write(sheet);
                break;
            default:
                ReportStyle.Write(sheet);
                break;
        }

        return sheet.Done();
    }

    // Its place's earlier document first, then some of those around it: a resolution names what it carries out and what its neighbours resolved.
    private static ImmutableArray<Brief> Cited(int index, int seed, Dice dice) =>
    [
        .. Enumerable.Range(0, 6)
            .Select(i => i == 0 ? index - 1 : index - dice.Between(1, Nearby))
            .Where(i => i >= 0)
            .Distinct()
            .Select(i => Brief.Of(i, seed))
            .Where(b => b.Number.Length > 0),
    ];
}
