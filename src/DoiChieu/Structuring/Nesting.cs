using System.Collections.Immutable;

namespace DoiChieu.Structuring;

/// <summary>What is open at a point of the text, and what a new line closes. 1. A number that goes on closes everything down to its series.
/// 2. A number that begins again, and a style not open yet, open a deeper level. 3. An unmarked paragraph belongs to what is open,
/// but not to a finished dash. No rule looks at the length of a line.</summary>
internal sealed class Nesting
{
    private const string Dash = "-";

    private readonly List<Draft> open = [];
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);

    public Draft? Top => open.Count > 0 ? open[^1] : null;

    public void Open(Draft section)
    {
        open.Add(section);
        if (section.Marker is { Path.Length: > 0 } marker)
        {
            lastNumbers[Series(marker)] = marker.Last;
        }
    }

    public void CloseAll() => open.Clear();

    /// <summary>Closes all but an appendix: a rule across the page or a dotted line to fill in ends no appendix.</summary>
    public void CloseToAppendix() => CloseTo(open.FindLast(d => d.Kind == SectionKind.Appendix));

    /// <summary>Of several readings of a marker the one that goes on with an open series, else the one that begins one.
    /// Null where a single letter does neither: `C. Mác` is a name; and where `Vi.` does not follow `V.`.</summary>
    public Marker? Choose(IEnumerable<Marker> readings)
    {
        var all = readings.Where(m => !m.Style.HasLostCapitals || IsNext(m)).ToImmutableArray();
        return all.FirstOrDefault(m => m.Style.IsNamed)
            ?? all.FirstOrDefault(m => m.Last > 0 && IsNext(m))
            ?? all.FirstOrDefault(m => m.At > 0 && m.Last > 0 && m.Follows(lastNumbers.GetValueOrDefault(Series(m))))
            ?? all.FirstOrDefault(m => m.Last <= 1)
            ?? all.FirstOrDefault(m => m.Number.Length > 1 || !char.IsUpper(m.Number[0]) || lastNumbers.ContainsKey(Series(m)));
    }

    /// <summary>The number that was to be expected, where this one neither goes on nor begins anew; else null.</summary>
    public int? Expected(Marker marker)
    {
        if (marker.Last <= 1 || IsNext(marker))
        {
            return null;
        }

        var last = lastNumbers.GetValueOrDefault(Series(marker));
        return marker.Follows(last) ? null : last + 1;
    }

    /// <summary>Whether a marker goes on with a series that is open.</summary>
    public bool GoesOn(Marker marker) => marker.Last > 0 && open.Exists(d => IsSeries(d, marker) && d.Marker!.Last < marker.Last);

    /// <summary>Closes what the marker closes and gives the section it belongs to, null at the top.</summary>
    public Draft? ForMarker(Marker marker, string key, Draft? announcer)
    {
        if (marker.Kind == SectionKind.Appendix)
        {
            CloseAll();
            return null;
        }

        if (Sibling(marker, key) is { } sibling)
        {
            return CloseTo(sibling.Parent);
        }

        if (marker.IsDotted && open.FindLast(d => Holds(d, marker)) is { } holder)
        {
            return CloseTo(holder);
        }

        if (IsDivision(marker) && marker.Last > 1 && marker.Follows(lastNumbers.GetValueOrDefault(Series(marker))))
        {
            // A rule across the page closed `I.`: what goes on with it stands in the division that is open, not in the last dash of the text.
            return CloseTo(open.FindLast(d => d.Kind == SectionKind.Appendix || (d.Marker?.Style.Rank > 0 && (marker.Style.Rank == 0 || d.Marker.Style.Rank < marker.Style.Rank))));
        }

        if (marker.Style.Rank > 0)
        {
            return open.Find(d => d.Kind != SectionKind.Appendix && d.Marker?.Style.Rank >= marker.Style.Rank) is { } lower ? CloseTo(lower.Parent) : Top;
        }

        return Deeper(marker, announcer);
    }

    /// <summary>A heading right behind a heading is its part; else it stands beside the last open heading of its form; else it closes the numbered
    /// paragraph, unless that began with a heading (59-NQ/TW, II.2).</summary>
    public Draft? ForHeading(string key)
    {
        if (Top is { IsTitled: true, Children.Count: 0 } heading && !IsRun(heading, key) && !IsAbove(heading, key))
        {
            return heading;
        }

        if (open.FindLast(d => HasKey(d, key)) is { } beside)
        {
            return CloseTo(beside.Parent);
        }

        while (Top is { } top && !HoldsHeadings(top))
        {
            open.RemoveAt(open.Count - 1);
        }

        return Top;
    }

    public Draft? ForText()
    {
        CloseFinished();
        return Top;
    }

    /// <summary>For a remark behind the last paragraph: it speaks of the whole division.</summary>
    public Draft? ForRemark()
    {
        while (Top is { IsTitled: false })
        {
            open.RemoveAt(open.Count - 1);
        }

        return Top;
    }

    private Draft? Deeper(Marker marker, Draft? announcer)
    {
        if (announcer is not null && marker.Kind is SectionKind.Item or SectionKind.Bullet)
        {
            CloseTo(announcer.Parent);
            open.Add(announcer);
            return announcer;
        }

        if (marker.Kind is not (SectionKind.Item or SectionKind.Bullet))
        {
            CloseFinished();
        }

        return Top;
    }

    private Draft? Sibling(Marker marker, string key) =>
        OfSeries(marker, key) ?? (marker.IsDashed ? open.FindLast(d => HasKey(d, Dash)) : null);

    private Draft? OfSeries(Marker marker, string key)
    {
        if (marker.Path.Length == 0)
        {
            return open.FindLast(d => HasKey(d, key) || (d.Marker is { IsDashed: true } && string.Equals(key, Dash, StringComparison.Ordinal)));
        }

        // A scan may read `2-` for `2.`: a number that goes on counts for more than the mark behind it.
        return open.FindLast(d => IsSeries(d, marker) && marker.Follows(d.Marker!))
            ?? (marker.Last == 1 ? Repeated(marker)
                : open.FindLast(d => IsSeries(d, marker) && d.Marker!.Last < marker.Last)
                ?? open.FindLast(d => IsSeries(d, marker))
                ?? open.FindLast(d => d.Kind == SectionKind.Paragraph && marker.Kind == SectionKind.Paragraph && !marker.IsDotted && d.Marker is { IsDotted: false } m && m.Last + 1 == marker.Last));
    }

    // `1.` right below `1.` is one number printed twice (some editors number every item 1), not a deeper level; so is a third `1.` within a second.
    private Draft? Repeated(Marker marker) =>
        open.FindLast(d => IsSeries(d, marker)) is { } last && last.Marker!.Last == 1
        && ((last == Top && last.Children.Count == 0) || open.FindIndex(d => IsSeries(d, marker)) != open.IndexOf(last))
            ? last
            : null;

    private Draft? CloseTo(Draft? parent)
    {
        while (Top is { } top && top != parent)
        {
            open.RemoveAt(open.Count - 1);
        }

        return parent;
    }

    // `- Tiếp tục hoàn thiện …` is finished with its line; `- Về công nghiệp: …` has opened a matter that goes on below it.
    private void CloseFinished()
    {
        while (Top is { } top && (top.Kind == SectionKind.Text || (top.Kind == SectionKind.Bullet && !top.IsBoldTitle && !Forms.OpensWithTopic(top.Words) && !top.Words.EndsWith(':'))))
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    private static bool IsDivision(Marker marker) => marker.Style.Rank > 0 || marker.Kind == SectionKind.Section;

    private bool IsNext(Marker marker) => open.Exists(d => IsSeries(d, marker) && marker.Follows(d.Marker!));

    private static bool IsSeries(Draft section, Marker marker) =>
        section.Kind != SectionKind.Group && section.Marker is { } other && string.Equals(Series(other), Series(marker), StringComparison.Ordinal);

    private static bool Holds(Draft section, Marker marker) =>
        section.Kind == SectionKind.Paragraph && section.Marker is { } other && other.Path.SequenceEqual(marker.Path[..^1]);

    private static bool HasKey(Draft section, string key) => string.Equals(section.Key, key, StringComparison.Ordinal);

    // A third heading in a row is no deeper than the second: lines that merely lack a stop do not sink without end.
    private static bool IsRun(Draft heading, string key) =>
        HasKey(heading, key) && (!string.Equals(key, Headings.Plain, StringComparison.Ordinal) || (heading.Parent is { } above && HasKey(above, key)));

    // Capitals are no part of a line in small letters: the cells of a table that was not read as one ("Kế hoạch", "III") would sink without end.
    private static bool IsAbove(Draft heading, string key) => HasKey(heading, Headings.Plain) && string.Equals(key, Headings.Capitals, StringComparison.Ordinal);

    private static bool HoldsHeadings(Draft section) => section.Kind switch
    {
        SectionKind.Text or SectionKind.Bullet or SectionKind.Point or SectionKind.Item or SectionKind.Group => false,
        SectionKind.Paragraph => section.Children is [{ Kind: SectionKind.Heading or SectionKind.Period }, ..],
        _ => true,
    };

    private static string Series(Marker marker) =>
        marker.IsDotted ? marker.Key + string.Join('.', marker.Path[..^1]) : marker.Key;
}
