using System.Collections.Immutable;

namespace DoiChieu.Publishing.Models;

/// <summary>A part of the site that is known by its id, and made when somebody asks for more: to print one page, the others need not be made.</summary>
/// <param name="id">As in its address.</param>
/// <param name="parts">Last parts of the addresses of pages below its own.</param>
public sealed class Planned<T>(string id, ImmutableArray<string> parts, Func<T> make)
    where T : class
{
    private readonly Lock making = new();
    private T? made;

    public string Id => id;

    public ImmutableArray<string> Parts => parts;

    public T Value
    {
        get
        {
            lock (making)
            {
                return made ??= make();
            }
        }
    }
}
