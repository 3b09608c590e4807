using System.Collections.Concurrent;
using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DoiChieu.Tests;
using Microsoft.Playwright;

namespace DoiChieu.Site.Tests;

/// <summary>What a browser found on one page. A page is opened once with scripts and once without, whatever number of tests ask about it.</summary>
/// <param name="Axe">Violations at 360 px in light colours and at 1280 px in dark ones; of an English page, at 360 px and colours aside.</param>
/// <param name="Layout">What is too wide, cut off or covered at 360, 768 and 1280 px, with scripts and without, folded and unfolded.</param>
/// <param name="Trouble">Requests to elsewhere, answers that are errors, errors in scripts.</param>
/// <param name="Focus">Where Tab goes wrong among the first stops.</param>
internal sealed record PageVisit(ImmutableArray<string> Axe, ImmutableArray<string> Layout, ImmutableArray<string> Trouble, ImmutableArray<string> Focus)
{
    private static readonly int[] Widths = [360, 768, 1280];
    public static readonly string Checks = File.ReadAllText(Path.Combine(Repository.Root, "tests", "DoiChieu.Site.Tests", "page-checks.js"));
    private static readonly ConcurrentDictionary<string, Lazy<Task<PageVisit>>> Visits = new(StringComparer.Ordinal);

    // Colours are what axe looks at longest, and those of the translation are looked at on the page that it translates.
    private static readonly AxeRunOptions ColoursAside = new() { Rules = new() { ["color-contrast"] = new() { Enabled = false } } };

    public static Task<PageVisit> ToAsync(BrowserFixture fixture, string path) =>
        Visits.GetOrAdd(path, p => new Lazy<Task<PageVisit>>(() => VisitAsync(fixture, p))).Value;

    private static async Task<PageVisit> VisitAsync(BrowserFixture fixture, string path)
    {
        var visit = await WithScriptsAsync(fixture, path);
        return IsTranslation(path) ? visit : visit with { Layout = [.. visit.Layout, .. await WithoutScriptsAsync(fixture, path)] };
    }

    // The English page has the elements and the colours of the Vietnamese one (a test compares their anchors), and words of other lengths.
    private static bool IsTranslation(string path) => path.StartsWith("en/", StringComparison.Ordinal);

    private static async Task<PageVisit> WithScriptsAsync(BrowserFixture fixture, string path)
    {
        var (axe, layout, trouble) = (new List<string>(), new List<string>(), new List<string>());
        await using var context = await fixture.Browser.NewContextAsync(Narrow(Scripts.On));
        var page = await context.NewPageAsync();
        Listen(fixture, page, path, trouble);
        await fixture.OpenAsync(page, path);
        foreach (var width in Widths)
        {
            layout.AddRange(await LookAsync(page, "with scripts", width));
            await TakePictureAsync(page, path, width);
            if (width == 360)
            {
                axe.AddRange(await RunAxeAsync(page, $"light {width}", IsTranslation(path) ? ColoursAside : null));
            }
        }

        if (!IsTranslation(path))
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            axe.AddRange(await RunAxeAsync(page, "dark 1280", null));
        }

        return new([.. axe], [.. layout], [.. trouble], await TabStops.FollowAsync(page));
    }

    private static async Task<IEnumerable<string>> WithoutScriptsAsync(BrowserFixture fixture, string path)
    {
        var layout = new List<string>();
        await using var context = await fixture.Browser.NewContextAsync(Narrow(Scripts.Off));
        var page = await context.NewPageAsync();
        await fixture.OpenAsync(page, path);
        foreach (var width in Widths)
        {
            layout.AddRange(await LookAsync(page, "without scripts", width));
        }

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var width in Widths)
        {
            layout.AddRange(await LookAsync(page, "unfolded", width));
        }

        return layout;
    }

    private enum Scripts
    {
        On,
        Off,
    }

    private static BrowserNewContextOptions Narrow(Scripts scripts) =>
        new() { ViewportSize = new() { Width = Widths[0], Height = 800 }, JavaScriptEnabled = scripts == Scripts.On };

    private static async Task<IEnumerable<string>> LookAsync(IPage page, string how, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return (await page.EvaluateAsync<string[]>(Checks)).Select(found => $"{how}, {width}: {found}");
    }

    private static async Task<IEnumerable<string>> RunAxeAsync(IPage page, string how, AxeRunOptions? options)
    {
        var result = await (options is null ? page.RunAxe() : page.RunAxe(options)).WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
        return result.Violations.Select(v => $"{how} {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}");
    }

    private static void Listen(BrowserFixture fixture, IPage page, string path, List<string> trouble)
    {
        bool IsOwn(string url) => url.StartsWith(fixture.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || (path == "404.html" && url.StartsWith(BuiltSite.BaseUrl, StringComparison.Ordinal));
        page.Request += (_, request) => { if (!IsOwn(request.Url)) { trouble.Add(request.Url); } };
        page.Response += (_, response) => { if (response.Status >= 400) { trouble.Add($"{response.Status} {response.Url}"); } };
        page.Console += (_, message) => { if (message.Type == "error") { trouble.Add(message.Text); } };
        page.PageError += (_, error) => trouble.Add(error);
    }

    // Pictures are kept where somebody asks for them: `dotnet cake --target=Screenshots`. Of a long text the head is enough.
    private static async Task TakePictureAsync(IPage page, string path, int width)
    {
        if (Environment.GetEnvironmentVariable("DOICHIEU_SCREENSHOTS") is not { Length: > 0 } folder || width == 768)
        {
            return;
        }

        var name = path.Trim('/').Replace('/', '_').Replace('#', '_') is { Length: > 0 } named ? named : "trang-chu";
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Repository.Root, folder, $"{name}.{width}.png"),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = width, Height = Math.Min(height, 4000) },
        });
    }
}
