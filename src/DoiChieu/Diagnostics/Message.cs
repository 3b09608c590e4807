using System.Collections.Immutable;
using System.Globalization;

namespace DoiChieu.Diagnostics;

/// <summary>Something to tell a person, in no language yet: the key of a row in a table of words, and what fills the slots of that row.</summary>
public sealed record Message
{
    private Message(string key, ImmutableArray<Filling> arguments) => (Key, Arguments) = (key, arguments);

    public string Key { get; }

    public ImmutableArray<Filling> Arguments { get; }

    /// <summary>A message. The key is written out where this is called: a test looks for it there and in the table.</summary>
    public static Message Of(string key, params ReadOnlySpan<Filling> arguments) => new(key, [.. arguments]);
}

/// <summary>What fills a slot: words that are the same in every language (a name, a number, what a file prints), or messages of its own, such as the reason of a doubt.</summary>
public sealed record Filling
{
    private Filling(string words, ImmutableArray<Message> messages) => (Words, Messages) = (words, messages);

    public string Words { get; }

    /// <summary>One, or a list; none where the words are told as they are.</summary>
    public ImmutableArray<Message> Messages { get; }

    public static Filling List(IEnumerable<Message> messages) => new("", [.. messages]);

    public static implicit operator Filling(string words) => new(words, []);

    public static implicit operator Filling(int number) => new(number.ToString(CultureInfo.InvariantCulture), []);

    public static implicit operator Filling(Message message) => new("", [message]);
}
