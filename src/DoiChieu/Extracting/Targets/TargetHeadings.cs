using DoiChieu.Structuring;

namespace DoiChieu.Extracting.Targets;

/// <summary>The headings over each section of a document. 1. A heading is a section with a title, a line that announces a list (`… như sau:`),
/// or a line that is a heading by its words though nothing sets it off. 2. Such a line holds for what follows beside it, up to the next titled section.</summary>
internal sealed class TargetHeadings
{
    // `Trong giai đoạn từ năm 2026 đến năm 2030, định hướng đến năm 2045`: what is longer says more than a time.
    private const int LongestTime = 20;

    private readonly DocumentTree tree;
    private readonly Dictionary<string, Section> sections;
    private readonly Dictionary<string, Tokens> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadingSays> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section> besides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LeadIn?> leadIns = new(StringComparer.Ordinal);
    private readonly TargetContext context;
    private Section? before;
    private Section? quoted;

    public TargetHeadings(DocumentTree tree)
    {
        this.tree = tree;
        context = TargetContext.Of(tree.Files.Metadata);
        sections = tree.Sections.ToDictionary(s => s.Anchor, StringComparer.Ordinal);
        var open = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in tree.Sections)
        {
            Enter(section, open);
            Introduce(section);
            before = section;
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
        var isVision = false;
        foreach (var above in Above(section))
        {
            // Not among its bullets: a footnote.
            if (above.Kind == SectionKind.Target)
            {
                return HeadingSays.Other;
            }

            var says = Says(above);
            if (says == HeadingSays.Vision && !IsNumbered(above))
            {
                return HeadingSays.Other;
            }

            // `2.3. Tầm nhìn đến năm 2045` below `2. Mục tiêu và tầm nhìn`
            if (isVision && says == HeadingSays.Other && TitleOf(above) is var title && Words.AimsAndVision.At(title, TargetHeading.Opening(title), title.Count).Found)
            {
                return HeadingSays.Aims;
            }

            isVision |= says == HeadingSays.Vision;
            if (says is not (HeadingSays.Nothing or HeadingSays.Vision))
            {
                return isVision && says == HeadingSays.Targets ? HeadingSays.Other : says;
            }
        }

        return isVision ? HeadingSays.Other : HeadingSays.Nothing;
    }

    /// <summary>Whether the nearest heading that decides is one of results: `I. Kết quả thực hiện các chỉ tiêu`. What opens with `Chỉ tiêu kết nạp đảng viên:` below it was reached.</summary>
    public bool TellsResults(Section section) =>
        Above(section).FirstOrDefault(a => Says(a) is not (HeadingSays.Nothing or HeadingSays.Vision)) is { } heading && Says(heading) is HeadingSays.Other
        && TitleOf(heading) is var title && Words.PastTitle.At(title, TargetHeading.Opening(title), title.Count).Found;

    // `Căn cứ Nghị quyết số …, các chỉ tiêu như sau:` says where the list comes from, not that grounds follow.
    private HeadingSays Says(Section above)
    {
        if (!said.TryGetValue(above.Anchor, out var says))
        {
            says = Read(above);
            said[above.Anchor] = says;
        }

        return says;
    }

    private HeadingSays Read(Section above) =>
        LeadInOf(above) is { Time: { } time } && context.IsPast(time) ? HeadingSays.Other
        : TargetHeading.Of(TitleOf(above)) is var says && says is HeadingSays.Other && IsSource(above) ? TargetHeading.Announces(TitleOf(above)) ? HeadingSays.Aims : HeadingSays.Nothing
        : says;

    /// <summary>Whether a section is a sentence before a list that names nothing but the document it is taken from.</summary>
    public bool IsSource(Section section) =>
        LeadInOf(section) is not null && TitleOf(section) is var words && Words.SourceLead.At(words, 0, words.Count).Found && PrintedText.Of(words.Text).Quantities.Length == 0;

    // `2. Tầm nhìn đến năm 2045` stands in a row with the aims; a line without number does not say what it belongs to.
    private static bool IsNumbered(Section section) => section.Kind is SectionKind.Section or SectionKind.Paragraph or SectionKind.Point or SectionKind.Item;

    /// <summary>What the document's own title says: an annex may be nothing but a table of targets.</summary>
    public HeadingSays SaysTitle => tree.Sections is [{ Kind: SectionKind.Title } title, ..] ? TargetHeading.Of(TitleOf(title)) : HeadingSays.Nothing;

    /// <summary>The headings over a section, the nearest first.</summary>
    public IEnumerable<Section> Above(Section section)
    {
        for (var at = section; ;)
        {
            for (var beside = Beside(at); beside is not null; beside = beside.Kind == SectionKind.Period ? Beside(beside) : null)
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

    private Section? Beside(Section section) => besides.GetValueOrDefault(section.Anchor);

    /// <summary>What the sentence before a list or a quotation says, where a section is one; else null.</summary>
    public LeadIn? LeadInOf(Section section)
    {
        if (!leadIns.TryGetValue(section.Anchor, out var read))
        {
            read = section.Title is null && section.Kind is SectionKind.Text or SectionKind.Paragraph or SectionKind.Item or SectionKind.Point or SectionKind.Bullet && TitleOf(section) is { Count: > 0 } words
                && words.IsSign(words.Count - 1, ":") ? LeadIn.Of(words) : null;
            leadIns[section.Anchor] = read;
        }

        return read;
    }

    /// <summary>Whether a section is a heading by its words, though nothing sets it off.</summary>
    public bool IsBare(Section section) => section.Title is null && TitleOf(section) is { Count: > 0 } title && TargetHeading.IsBare(title);

    /// <summary>The first year or period a heading prints, or null.</summary>
    public Horizon? TimeOf(Section section)
    {
        var title = TitleOf(section);
        // The year of a vision is none of `đến năm 2030, tầm nhìn đến năm 2045`, but it is that of `Tầm nhìn đến năm 2045`.
        var isVision = TargetHeading.Of(title) == HeadingSays.Vision;
        if (!isVision && LeadInOf(section) is { } leadIn)
        {
            return leadIn.TellsResults ? null : leadIn.Time;
        }

        return HorizonReader.Find(title).FirstOrDefault(m => (isVision || !m.IsBase) && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period)?.Horizon;
    }

    /// <summary>The words of a heading; none of running text.</summary>
    public Tokens TitleOf(Section section)
    {
        if (!titles.TryGetValue(section.Anchor, out var title))
        {
            title = Title(section);
            titles[section.Anchor] = title;
        }

        return title;
    }

    private Tokens Title(Section section)
    {
        if (section.Title is { } title)
        {
            return Tokens.Of(tree.Text.Text.Substring(title.Start, title.Length));
        }

        if (section.Kind is SectionKind.Table or SectionKind.Row)
        {
            return Tokens.Of("");
        }

        var words = Tokens.Of(tree.Words(section).Text);
        return words.Text.EndsWith(':') || section.Kind is SectionKind.Period or SectionKind.Group or SectionKind.Heading || TargetHeading.IsBare(words) || IsTime(words) ? words : Tokens.Of("");
    }

    // `- Giai đoạn 2025-2027`, over its bullets
    private static bool IsTime(Tokens words) => words.Count <= LongestTime && HorizonReader.Find(words) is [var time] && time.Place.Length >= Enumerable.Range(0, words.Count).Count(words.IsWord) && time.Place.From == 0;

    /// <summary>The year of the document's title, if it prints no other time; null where that tells of what was.</summary>
    public Horizon? TimeOfTitle()
    {
        // Where no title stands before the text, document.yaml has it: `14. Nghị quyết … năm 2026` opens a page of Markdown as a number.
        var words = tree.Sections is [{ Kind: SectionKind.Title } title, ..] ? TitleOf(title) : Tokens.Of(tree.Files.Metadata.Title);
        if (Words.PastTitle.In(words, new Stretch(0, words.Count)) >= 0)
        {
            return null;
        }

        var times = HorizonReader.Find(words).Where(m => !m.IsBase && m.Horizon.Kind is HorizonKind.Year or HorizonKind.Period).Select(m => m.Horizon).Distinct().ToList();
        // The term of a congress is that of its document, which document.yaml says.
        return times is [{ Kind: HorizonKind.Year } only] && !context.IsPast(only) ? only : null;
    }

    // The paragraph right below a sentence that announces aims, and all paragraphs of the quotation that it announces.
    private void Introduce(Section section)
    {
        if (section.Title is not null || section.Kind != SectionKind.Text)
        {
            quoted = null;
            return;
        }

        var words = tree.Words(section).Text;
        var opens = words.StartsWith('“') || words.StartsWith('"');
        if (quoted is null && before is not null && string.Equals(before.Parent, section.Parent, StringComparison.Ordinal) && LeadInOf(before) is not null)
        {
            quoted = opens ? before : null;
            if (opens || TargetHeading.Of(TitleOf(before)) is HeadingSays.Aims or HeadingSays.Targets)
            {
                besides[section.Anchor] = before;
            }
        }
        else if (quoted is not null && string.Equals(quoted.Parent, section.Parent, StringComparison.Ordinal))
        {
            besides[section.Anchor] = quoted;
        }

        quoted = words.TrimEnd('.', ' ') is [.., '”' or '"'] ? null : quoted;
    }

    // Which line beside it is its heading: text, bullets and points take the last one, a titled section closes it.
    private void Enter(Section section, Dictionary<string, Section> open)
    {
        var parent = section.Parent ?? "";
        if (section.Kind == SectionKind.Period && OpenAbove(section, open) is { } aims)
        {
            // `Giai đoạn 2025 - 2035` right below `- Mục tiêu cụ thể`: what follows beside the one belongs to the other.
            besides[section.Anchor] = aims;
            open[aims.Parent ?? ""] = section;
        }
        else if (section.Title is not null && section.Kind is not (SectionKind.Text or SectionKind.Bullet))
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

    private static Section? OpenAbove(Section section, Dictionary<string, Section> open) =>
        open.Values.FirstOrDefault(o => o.Kind != SectionKind.Period && (string.Equals(o.Anchor, section.Parent, StringComparison.Ordinal) || string.Equals(o.Parent, section.Parent, StringComparison.Ordinal)));

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
