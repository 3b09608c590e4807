using System.Collections.Immutable;
using DoiChieu.Diagnostics;
using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>What must be told of targets: numbers nobody read, values that miss something, labels and ids that are not unique.</summary>
internal static class TargetChecks
{
    public static void Labels(DocumentTree tree, ImmutableArray<TargetBlock> blocks, Noticed noticed)
    {
        // `(1)` may open the numbers again under each field.
        foreach (var same in blocks.Where(b => b.Section.Kind == SectionKind.Target && b.Whole is null).GroupBy(b => (b.Section.Parent, b.Label)))
        {
            var first = tree.Text.At(same.First().Section.Start, same.Key.Label.Length);
            foreach (var again in same.Skip(1))
            {
                noticed.Add(Rules.TargetNumberTwice.At(tree.Text.At(again.Section.Start, same.Key.Label.Length), same.Key.Label, first.ToString()));
            }
        }
    }

    /// <summary>Tables of targets of which no column can be told, and single columns that may hold results.</summary>
    public static void Heads(DocumentTree tree, Noticed noticed)
    {
        if (!tree.Sections.Any(s => s.Kind is SectionKind.Table))
        {
            return;
        }

        var tables = new TableReader(tree, new TargetHeadings(tree), TargetContext.Of(tree.Files.Metadata));
        foreach (var table in tree.Sections)
        {
            if (tables.IsUnclear(table))
            {
                var (first, last) = (table.Runs[0], table.Runs[^1]);
                noticed.Add(Rules.TargetHeadsUnclear.At(tree.Text.At(first.Start, last.End - first.Start), table.Runs.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                continue;
            }

            foreach (var head in tables.UnclearColumns(table))
            {
                noticed.Add(Rules.TargetColumnUnclear.At(tree.Text.At(head.Start, head.Length), Blanks.Fold(tree.Text.Received(head.Start, head.Length))));
            }
        }
    }

    /// <summary>Sentences before targets that print several times.</summary>
    public static void LeadIns(DocumentTree tree, ImmutableArray<TargetBlock> blocks, Noticed noticed)
    {
        foreach (var section in blocks.Select(b => b.Doubtful).OfType<Section>().DistinctBy(s => s.Anchor, StringComparer.Ordinal))
        {
            var times = LeadIn.Of(Tokens.Of(tree.Words(section).Text)).Times.Select(t => t.Value);
            noticed.Add(Rules.LeadInTimesUnclear.At(tree.Text.At(section.Runs[0].Start, section.Runs[^1].End - section.Runs[0].Start), string.Join(", ", times)));
        }
    }

    public static void Numbers(DocumentTree tree, TargetBlock block, TargetReading reading, Noticed noticed)
    {
        var words = tree.Words(block.Section);
        var tokens = reading.Text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (reading.Text.Roles[i] == NumberRole.Unread)
            {
                noticed.Add(Rules.NumberUnread.At(At(block.From + tokens[i].Start, tokens[i].Length), tokens.Printed(i), block.Label));
            }
        }

        foreach (var found in reading.Measures)
        {
            if (found.NeedsUnit && found.Unit.Length == 0 && !HasNoUnit(found.Indicator))
            {
                noticed.Add(Rules.ValueWithoutUnit.At(At(block.From + found.Start, found.Length), Printed(found)));
            }

            if (found.Times.Length > 0)
            {
                noticed.Add(Rules.ValueOfSeveralTimes.At(At(block.From + found.Start, found.Length), Printed(found), found.Times, found.Timing.Horizon?.Value ?? ""));
            }

            if (found.Low > found.High)
            {
                noticed.Add(Rules.RangeUpsideDown.At(At(block.From + found.Start, found.Length), Printed(found)));
            }
        }

        Place At(int start, int length) => words.ToReading(start, length) is var span ? tree.Text.At(span.Start, span.Length) : default;
        string Printed(Found found) => block.Words.Substring(found.Start, found.Length);
    }

    /// <summary>Where a text prints numbers in both ways, one that may be read in both is asked about.</summary>
    public static void Signs(DocumentTree tree, TargetBlock block, TargetReading reading, NumberStyle style, Noticed noticed)
    {
        if (!style.IsMixed)
        {
            return;
        }

        var words = tree.Words(block.Section);
        foreach (var number in reading.Text.Quantities.Where(q => reading.Text.Roles[q.Number] == NumberRole.Value).Select(q => reading.Text.Tokens[q.Number]).Where(t => NumberStyle.IsAmbiguous(t.Key)))
        {
            var span = words.ToReading(block.From + number.Start, number.Length);
            noticed.Add(Rules.NumberSignsMixed.At(tree.Text.At(span.Start, span.Length), number.Key));
        }
    }

    public static void Ids(DocumentTree tree, ImmutableArray<Measure> measures, Noticed noticed)
    {
        foreach (var same in measures.GroupBy(m => m.Id, StringComparer.Ordinal))
        {
            var first = tree.Text.At(same.First().Quote.Start, same.First().Quote.Length);
            foreach (var again in same.Skip(1))
            {
                noticed.Add(Rules.MeasureIdTwice.At(tree.Text.At(again.Quote.Start, again.Quote.Length), again.Verbatim, again.IndicatorAsWritten, first.ToString()));
            }
        }
    }

    public static void Times(DocumentTree tree, ImmutableArray<Measure> measures, Noticed noticed)
    {
        foreach (var measure in measures.Where(m => m.Horizon.Length == 0))
        {
            noticed.Add(Rules.TargetWithoutTime.At(tree.Text.At(measure.Quote.Start, measure.Quote.Length), measure.Verbatim));
        }
    }

    private static bool HasNoUnit(string indicator)
    {
        var words = Tokens.Of(indicator);
        return Words.Unitless.In(words, new Stretch(0, words.Count)) >= 0;
    }
}
