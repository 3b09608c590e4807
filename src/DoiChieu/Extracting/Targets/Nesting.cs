using System.Collections.Immutable;

namespace DoiChieu.Extracting.Targets;

/// <summary>Which tokens stand in brackets or in quotation marks. A bracket or mark that has no partner encloses nothing.</summary>
internal sealed class Nesting
{
    private readonly ImmutableArray<int> brackets;
    private readonly ImmutableArray<int> quotes;

    private Nesting(ImmutableArray<int> brackets, ImmutableArray<int> quotes, ImmutableArray<Stretch> groups)
    {
        this.brackets = brackets;
        this.quotes = quotes;
        Groups = groups;
    }

    /// <summary>The outermost brackets, in order: what stands between `(` and `)`.</summary>
    public ImmutableArray<Stretch> Groups { get; }

    public static Nesting Of(Tokens tokens)
    {
        var inBrackets = new int[tokens.Count];
        var inQuotes = new int[tokens.Count];
        var groups = ImmutableArray.CreateBuilder<Stretch>();
        var open = new Stack<int>();
        var quote = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Key is "(" or "[")
            {
                open.Push(i);
            }
            else if (tokens[i].Key is ")" or "]" && open.TryPop(out var opened))
            {
                Mark(inBrackets, opened, i);
                if (open.Count == 0)
                {
                    groups.Add(new Stretch(opened + 1, i));
                }
            }
            else if (tokens[i].Key is "“" or "«" || (tokens[i].Key is "\"" && quote < 0))
            {
                quote = i;
            }
            else if (tokens[i].Key is "”" or "»" or "\"" && quote >= 0)
            {
                Mark(inQuotes, quote, i);
                quote = -1;
            }
        }

        return new Nesting([.. inBrackets], [.. inQuotes], groups.ToImmutable());
    }

    public bool InBrackets(int index) => brackets[index] > 0;

    public bool InQuotes(int index) => quotes[index] > 0;

    /// <summary>Whether a sign here cannot end a clause.</summary>
    public bool Encloses(int index) => InBrackets(index) || InQuotes(index);

    private static void Mark(int[] depth, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            depth[i]++;
        }
    }
}
