using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using DoiChieu.Diagnostics;

namespace DoiChieu.Cli.Serving;

/// <summary>A page as the keeper sees it while writing: it comes again by itself when the content changes, and what is wrong lies over it.</summary>
internal static class LivePage
{
    public const string Folder = "/_doichieu/";

    /// <summary>Pages may load scripts and styles of their own host only, so these are files.</summary>
    public const string Script = """
        const version = document.currentScript.dataset.version;
        const events = new EventSource(`/_doichieu/events?since=${version}`);
        events.onmessage = () => location.reload();
        """;

    public const string Style = """
        .doichieu-errors { position: fixed; inset: auto 0 0; z-index: 99; max-height: 75vh; overflow: auto; margin: 0; padding: 1rem 1.25rem; border-top: 4px solid #b3261e; background: #fff; color: #1c1b1a; box-shadow: 0 -4px 24px rgb(0 0 0 / .25); font: 14px/1.5 ui-monospace, monospace; }
        .doichieu-errors h1 { margin: 0 0 .5rem; font: 600 16px/1.4 system-ui, sans-serif; }
        .doichieu-errors pre { margin: 0 0 .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        """;

    /// <summary>The page with the script, and over it the problems.</summary>
    public static byte[] Of(byte[]? page, int version, ImmutableArray<Diagnostic> problems, Report report)
    {
        var html = page is null ? "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>doichieu</title><body></body></html>" : Encoding.UTF8.GetString(page);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        var added = string.Create(CultureInfo.InvariantCulture, $"<script src=\"{Folder}reload.js\" data-version=\"{version}\"></script>") + Panel(problems, report);
        return Encoding.UTF8.GetBytes(end < 0 ? html + added : html.Insert(end, added));
    }

    private static string Heading(Language language) => language == Language.English
        ? "The content has errors; below them stands the last site that had none."
        : "Nội dung đang có lỗi; bên dưới là trang dựng được gần nhất.";

    private static string Panel(ImmutableArray<Diagnostic> problems, Report report)
    {
        if (problems.IsEmpty)
        {
            return "";
        }

        var said = string.Concat(report.Afresh(problems).Select(p => $"<pre>{WebUtility.HtmlEncode(p)}</pre>"));
        return $"<link rel=\"stylesheet\" href=\"{Folder}serve.css\"><section class=\"doichieu-errors\" role=\"alert\" aria-label=\"doichieu\"><h1>{Heading(report.Language)}</h1>{said}</section>";
    }
}
