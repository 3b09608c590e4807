using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>The headings over each section of a document. 1. A heading is a section with a title, a line that announces a list (`… như sau:`),
/// or a line that is a heading by its words though nothing sets it off. 2. Such a line holds for what follows beside it, up to the next titled section.</summary>
internal sealed class TargetHeadings
{
    private readonly DocumentTree tree;
    private readonly Dictionary<string, Section> sections;
    private readonly Dictionary<string, Tokens> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section> besides = new(StringComparer.Ordinal);

    public TargetHeadings(DocumentTree tree)
    {
        this.tree = tree;
        sections = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        var open = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in tree.Sections)
        {
            Enter(section, open);
        }
    }

    /// <summary>Whether the nearest heading that decides says so. Headings of a field or a period (`Về kinh tế`) decide nothing.
    /// Under `Mục tiêu` only text with a value counts.</summary>
    public bool IsUnder(Section section, string words) => SaysAbove(section) switch
    {
        HeadingSays.Targets => true,
        HeadingSays.Aims => PrintedText.Of(words).Quantities.Length > 0,
        _ => false,
    };

    /// <summary>What the nearest heading says that decides.</summary>
    public HeadingSays SaysAbove(Section section)
    {
        foreach (var above in Above(section))
        {
            // Not among its bullets: a footnote.
            if (above.Kind == SectionKind.Target)
            {
                return HeadingSays.Other;
            }

            if (TargetHeading.Of(TitleOf(above)) is var says and not HeadingSays.Nothing)
            {
                return says;
            }
        }

        return HeadingSays.Nothing;
    }

    /// <summary>What the document's own title says: an annex may be nothing but a table of targets.</summary>
    public HeadingSays SaysTitle => tree.Sections is [{ Kind: SectionKind.Title } title, ..] ? TargetHeading.Of(TitleOf(title)) : HeadingSays.Nothing;

    /// <summary>The headings over a section, the nearest first.</summary>
    public IEnumerable<Section> Above(Section section)
    {
        for (var at = section; ;)
        {
            if (besides.TryGetValue(at.Anchor, out var beside))
            {
                yield return beside;
            }

            if (at.Parent is null)
            {
                yield break;
            }

            at = sections[at.Parent];
            yield return at;
        }
    }

    /// <summary>Whether a section is a heading by its words, though nothing sets it off.</summary>
    public bool IsBare(Section section) => section.Title is null && TitleOf(section) is { Count: > 0 } title && TargetHeading.IsBare(title);

    /// <summary>The first year or period a heading prints, or null.</summary>
    public Horizon? TimeOf(Section section) =>
        HorizonReader.Find(TitleOf(section)).FirstOrDefault(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;

    /// <summary>The words of a heading; none of running text.</summary>
    public Tokens TitleOf(Section section)
    {
        if (!titles.TryGetValue(section.Anchor, out var title))
        {
            title = Tokens.Of(Title(section));
            titles[section.Anchor] = title;
        }

        return title;
    }

    private string Title(Section section)
    {
        if (section.Title is { } title)
        {
            return tree.Text.Text.Substring(title.Start, title.Length);
        }

        if (section.Kind is SectionKind.Table or SectionKind.Row)
        {
            return "";
        }

        var words = tree.Words(section).Text;
        return words.EndsWith(':') || section.Kind is SectionKind.Period or SectionKind.Group or SectionKind.Heading || TargetHeading.IsBare(Tokens.Of(words)) ? words : "";
    }

    // Which line beside it is its heading: text, bullets and points take the last one, a titled section closes it.
    private void Enter(Section section, Dictionary<string, Section> open)
    {
        var parent = section.Parent ?? "";
        if (section.Title is not null && section.Kind is not (SectionKind.Text or SectionKind.Bullet))
        {
            open.Remove(parent);
        }
        else if (IsBare(section))
        {
            open[parent] = section;
            Supersede(section, open);
        }
        else if (open.TryGetValue(parent, out var beside))
        {
            besides[section.Anchor] = beside;
        }
    }

    // A scan nests `- Tầm nhìn đến năm 2045` below `- Mục tiêu đến năm 2030`, and the text of both beside the first.
    private void Supersede(Section section, Dictionary<string, Section> open)
    {
        for (var at = section.Parent; at is not null; at = sections[at].Parent)
        {
            if (open.ContainsKey(sections[at].Parent ?? ""))
            {
                open[sections[at].Parent ?? ""] = section;
            }
        }
    }
}
