using System.Collections.Frozen;
using System.Collections.Immutable;

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

    public static PrintedText Of(string text)
    {
        var tokens = Tokens.Of(text);
        var mentions = HorizonReader.Find(tokens);
        var roles = NumberNames.Mark(tokens, mentions);
        var quantities = QuantityReader.Find(tokens, roles);
        return new PrintedText(tokens, Nesting.Of(tokens), mentions, roles, TimesAndAges.Without(tokens, quantities, roles));
    }

    public IEnumerable<Mention> MentionsIn(Stretch stretch) =>
        Mentions.Where(m => m.Place.From >= stretch.From && m.Place.To <= stretch.To);

    public IEnumerable<Quantity> QuantitiesIn(Stretch stretch) =>
        Quantities.Where(q => q.From >= stretch.From && q.To <= stretch.To);

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
}
