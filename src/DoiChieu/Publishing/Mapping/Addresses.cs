using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using DoiChieu.Publishing.Models;
using DoiChieu.Publishing.Templates;
using DoiChieu.Reading;
using DoiChieu.Structuring;

namespace DoiChieu.Publishing.Mapping;

/// <summary>All ids of a document's page besides the anchors of its sections: typed forms, old addresses, tombstones. 1. An id that means one section stands right before it, as an
/// empty element, so that it is scrolled to without scripts. 2. A typed form that fits several is an entry of a list at the end of the page. 3. An old address without a living section, or
/// with several, is a tombstone where its words stood. 4. No id is given twice.</summary>
internal sealed class Addresses
{
    private const int Begun = 70;

    private readonly DocumentTree tree;
    private readonly InterfaceWords words;
    private readonly PlaceNames places;
    private readonly FrozenDictionary<string, Section> sections;
    private readonly ILookup<string, string> typed;
    private readonly ILookup<string, RetiredAnchor> aliases;

    public Addresses(DocumentTree tree, InterfaceWords words, PlaceNames places)
    {
        this.tree = tree;
        this.words = words;
        this.places = places;
        sections = tree.Sections.ToFrozenDictionary(s => s.Anchor, StringComparer.Ordinal);
        Forms = TypedForms.Of(tree);
        typed = Forms.Where(f => f.Anchors.Length == 1).ToLookup(f => f.Anchors[0], f => f.Form, StringComparer.Ordinal);
        aliases = tree.Retired.Where(r => r.IsAlias).ToLookup(r => r.To[0], StringComparer.Ordinal);
    }

    public ImmutableArray<TypedForm> Forms { get; }

    /// <summary>Every id that is no section's own.</summary>
    public IEnumerable<string> Ids => Forms.Select(f => f.Form).Concat(tree.Retired.Select(r => r.Id));

    /// <summary>What stands right before a section; empty where nothing does. A note of an old address is seen by whoever followed it.</summary>
    public Html Before(string anchor)
    {
        if (!typed.Contains(anchor) && !aliases.Contains(anchor))
        {
            return Html.Empty;
        }

        var html = new HtmlBuilder().Open("span", "class", "ids");
        foreach (var old in aliases[anchor])
        {
            html.Open("span", "class", "was", "id", old.Id).Open("span").Text(words.Say("document", "old_address", Day(old), old.Published.Reason)).Close("span").Close("span");
        }

        foreach (var form in typed[anchor])
        {
            html.Open("span", "id", form).Close("span");
        }

        return html.Close("span").Build();
    }

    /// <summary>The choices, in the order of the text; spellings that fit the same places are one.</summary>
    public ImmutableArray<TypedChoice> Choices() =>
    [
        .. Forms.Where(f => f.Anchors.Length > 1)
            .GroupBy(f => string.Join(' ', f.Anchors), StringComparer.Ordinal)
            .Select(same => new TypedChoice(same.First().Form, Empty(same.Skip(1)), [.. same.First().Anchors.Select(Place)])),
    ];

    /// <summary>Tombstones that have a place in the text: where their words stood, as an offset of the reading text.</summary>
    public IEnumerable<(int Offset, Tombstone Stone)> Placed() =>
        tree.Retired.Where(r => !r.IsAlias && r.Behind is not null).Select(r => (sections[r.Behind!].Span.End, Stone(r)));

    /// <summary>Tombstones of words before which nothing is left: they stand at the end of the page.</summary>
    public ImmutableArray<Tombstone> Unplaced() => [.. tree.Retired.Where(r => r is { IsAlias: false, Behind: null }).Select(Stone)];

    private Tombstone Stone(RetiredAnchor retired)
    {
        var isSplit = retired.To.Length > 1;
        var nearest = retired.Behind ?? tree.Sections.Select(s => s.Anchor).FirstOrDefault();
        ImmutableArray<string> lead = isSplit ? retired.To : nearest is null ? [] : [nearest];
        return new Tombstone(
            retired.Id,
            isSplit ? words.Say("document", "old_split", retired.To.Length.ToString(CultureInfo.InvariantCulture)) : words["document", "old_withdrawn"],
            words.Say("document", "old_said", Day(retired), retired.Published.Reason),
            retired.Published.Words,
            words["document", isSplit ? "old_pieces" : "old_nearest"],
            [.. lead.Select(anchor => isSplit ? Place(anchor) with { Words = tree.Words(sections[anchor]).Text } : Place(anchor))]);
    }

    private TypedPlace Place(string anchor) => new(new Link(places.Of(anchor), $"/van-ban/{tree.Id}/#{anchor}"), First(tree.Words(sections[anchor]).Text));

    private string Day(RetiredAnchor retired) =>
        DateOnly.TryParseExact(retired.Published.Since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Day(day) : retired.Published.Since;

    private static Html Empty(IEnumerable<TypedForm> forms)
    {
        var html = new HtmlBuilder();
        foreach (var form in forms)
        {
            html.Open("span", "id", form.Form).Close("span");
        }

        return html.Build();
    }

    private static string First(string text)
    {
        if (text.Length <= Begun)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Begun);
        return text[..(cut > 0 ? cut : Begun)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
