using System.Text;
using DoiChieu.Reading;

namespace DoiChieu.Publishing;

/// <summary>Addresses inside the site are written from its root, `/van-ban/31-nq-dh-2020/#chitieu-8`, and become relative to the page
/// that links, so that the same bytes work at the root of a host and under any base path.</summary>
public static class Address
{
    /// <summary>The way from one page to an address. A fragment on the same page stays a fragment.
    /// What does not begin with one `/` (another host, a mail address, a fragment) is left as it is.</summary>
    public static string Relative(string page, string target)
    {
        if (!target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal))
        {
            return target;
        }

        var cut = target.IndexOfAny(['#', '?']);
        var (path, rest) = cut < 0 ? (target, "") : (target[..cut], target[cut..]);
        if (rest.Length > 0 && string.Equals(path, page, StringComparison.Ordinal))
        {
            return rest;
        }

        var from = Folder(page);
        var common = Common(from, path);
        var way = new StringBuilder();
        way.Insert(0, "../", from.AsSpan(common).Count('/'));
        way.Append(path, common, path.Length - common);
        return (way.Length == 0 ? "./" : way.ToString()) + rest;
    }

    /// <summary>The same between pages in the words of one language, both named without its root.</summary>
    public static string Between(InterfaceWords words, string page, string target) => Relative(words.Address(page), words.Address(target));

    /// <summary>The file that a web server gives for an address: `/van-ban/` is `van-ban/index.html`.</summary>
    public static string File(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private static string Folder(string page) => page[..(page.LastIndexOf('/') + 1)];

    // Length of the folders that both share, the last `/` included.
    private static int Common(string from, string path)
    {
        var end = 0;
        for (var i = 0; i < from.Length && i < path.Length && from[i] == path[i]; i++)
        {
            end = from[i] == '/' ? i + 1 : end;
        }

        return end;
    }
}
