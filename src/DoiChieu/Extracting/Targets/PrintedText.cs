using System.Collections.Frozen;
using System.Collections.Immutable;
using DoiChieu.Reading;

namespace DoiChieu.Extracting.Targets;

/// <summary>All that is printed in one target's text: its words, the times and the values among them, and what every other number is.</summary>
internal sealed class PrintedText
{
    private readonly FrozenDictionary<int, Mention> starting;
    private readonly FrozenDictionary<int, Mention> ending;

    private PrintedText(Tokens tokens, Nesting nesting, ImmutableArray<Mention> mentions, NumberRole[] roles, ImmutableArray<Quantity> quantities)
    {
        Tokens = tokens;
        Nesting = nesting;
        Mentions = mentions;
        Roles = roles;
        Quantities = quantities;
        starting = mentions.ToFrozenDictionary(m => m.Place.From);
        ending = mentions.ToFrozenDictionary(m => m.Place.To);
    }

    public Tokens Tokens { get; }

    public Nesting Nesting { get; }

    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>By token; later steps decide the ones that need the clause.</summary>
    public NumberRole[] Roles { get; }

    public ImmutableArray<Quantity> Quantities { get; }

    public static PrintedText Of(string text, NumberSigns signs = NumberSigns.Vietnamese)
    {
        var tokens = Tokens.Of(text, signs);
        var nesting = Nesting.Of(tokens);
        return Of(tokens, nesting, HorizonReader.Find(tokens));
    }

    /// <summary>Of a cell of a table: a number without words, `2.000` or `2000`, is no year there.</summary>
    public static PrintedText OfCell(string text, NumberSigns signs)
    {
        var tokens = Tokens.Of(text, signs);
        var isBare = !Enumerable.Range(0, tokens.Count).Any(tokens.IsWord);
        return Of(tokens, Nesting.Of(tokens), isBare ? [] : HorizonReader.Find(tokens));
    }

    private static PrintedText Of(Tokens tokens, Nesting nesting, ImmutableArray<Mention> mentions)
    {
        var roles = NumberNames.Mark(tokens, nesting, mentions);
        var quantities = SharedBase.Spread(tokens, QuantityReader.Find(tokens, roles));
        return new PrintedText(tokens, nesting, mentions, roles, TimesAndAges.Without(tokens, quantities, roles));
    }

    public IEnumerable<Mention> MentionsIn(Stretch stretch) => Within(Mentions, m => m.Place, stretch);

    public IEnumerable<Quantity> QuantitiesIn(Stretch stretch) => Within(Quantities, q => new Stretch(q.From, q.To), stretch);

    /// <summary>What stands between brackets within a stretch.</summary>
    public IEnumerable<Stretch> GroupsIn(Stretch stretch) => Within(Nesting.Groups, g => g, stretch);

    /// <summary>The mention that begins at a token.</summary>
    public Mention? MentionAt(int token) => starting.GetValueOrDefault(token);

    /// <summary>The mention that ends before a token.</summary>
    public Mention? MentionBefore(int token) => ending.GetValueOrDefault(token);

    /// <summary>A stretch of tokens as characters of the text: start and length.</summary>
    public (int Start, int Length) Characters(Stretch stretch) =>
        stretch.IsEmpty ? (0, 0) : (Tokens[stretch.From].Start, Tokens[stretch.To - 1].End - Tokens[stretch.From].Start);

    public void Decide(Quantity quantity, NumberRole role)
    {
        for (var i = quantity.From; i < quantity.To; i++)
        {
            Roles[i] = Tokens.IsNumber(i) ? role : Roles[i];
        }
    }

    // All lists stand in the order of the text: the first is found by halving.
    private static IEnumerable<T> Within<T>(ImmutableArray<T> all, Func<T, Stretch> place, Stretch stretch)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = place(all[middle]).From < stretch.From ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < all.Length && place(all[i]).From < stretch.To; i++)
        {
            if (place(all[i]).To <= stretch.To)
            {
                yield return all[i];
            }
        }
    }
}
