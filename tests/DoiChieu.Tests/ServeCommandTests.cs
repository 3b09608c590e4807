using System.Diagnostics;
using System.Net;

namespace DoiChieu.Tests;

/// <summary>`doichieu serve` as a keeper has it beside the editor: a process, asked over loopback.</summary>
public class ServeCommandTests
{
    [Fact]
    public async Task A_saved_change_is_told_and_shown()
    {
        using var keeper = new CommandLine();
        await using var served = await Served.StartAsync(keeper);
        var before = await served.GetAsync("");
        Assert.Contains("reload.js", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Tên mới của trang", before, StringComparison.Ordinal);
        var told = served.ToldAfterAsync(before);

        keeper.Write("content/site.yaml", File.ReadAllText(keeper.PathOf("content/site.yaml")).Replace(Title(keeper), "title: \"Tên mới của trang\"", StringComparison.Ordinal));

        Assert.Equal("data: changed", await told);
        Assert.Contains("Tên mới của trang", await served.GetAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_lies_over_the_last_page_that_had_none_and_goes_when_it_is_mended()
    {
        using var keeper = new CommandLine();
        await using var served = await Served.StartAsync(keeper);
        var whole = await served.GetAsync("");
        var (told, site) = (served.ToldAfterAsync(whole), File.ReadAllText(keeper.PathOf("content/site.yaml")));

        keeper.Write("content/site.yaml", site.Replace(Title(keeper), "title:", StringComparison.Ordinal));
        await told;
        var broken = await served.GetAsync("");

        Assert.Contains("doichieu-errors", broken, StringComparison.Ordinal);
        Assert.Contains("site.yaml:", broken, StringComparison.Ordinal);
        Assert.Contains("<main", broken, StringComparison.Ordinal);
        told = served.ToldAfterAsync(broken);
        keeper.Write("content/site.yaml", site);
        await told;
        Assert.DoesNotContain("doichieu-errors", await served.GetAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_that_never_was_whole_is_answered_with_its_errors()
    {
        using var keeper = new CommandLine("DC1004");
        await using var served = await Served.StartAsync(keeper);

        var (code, page) = await served.AskAsync("van-ban/");

        Assert.Equal(HttpStatusCode.InternalServerError, code);
        Assert.Contains("DC1004", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/targets.csv", HttpStatusCode.OK)]
    [InlineData("index.html", HttpStatusCode.OK)]
    [InlineData("sitemap.xml", HttpStatusCode.OK)]
    [InlineData("khong-co/", HttpStatusCode.NotFound)]
    [InlineData("../site.yaml", HttpStatusCode.NotFound)]
    [InlineData("%2e%2e/content/site.yaml", HttpStatusCode.NotFound)]
    public async Task An_address_has_the_file_of_the_site_or_nothing(string address, HttpStatusCode code)
    {
        using var keeper = new CommandLine();
        await using var served = await Served.StartAsync(keeper);

        Assert.Equal(code, (await served.AskAsync(address)).Code);
    }

    [Fact]
    public async Task Every_page_is_the_one_that_build_writes()
    {
        using var keeper = new CommandLine();
        Assert.Equal(0, (await keeper.MakeAsync("build")).ExitCode);
        await using var served = await Served.StartAsync(keeper);
        var pages = keeper.Files("site").Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && f != "404.html").ToList();
        Assert.NotEmpty(pages);

        foreach (var page in pages)
        {
            var (shown, built) = (await served.GetAsync(page), File.ReadAllText(keeper.PathOf("site/" + page)));
            Assert.Equal(Body(built), Body(shown).Replace(served.Address, "https://songmo.example/doi-chieu/", StringComparison.Ordinal));
        }

        // The script comes in addition.
        static string Body(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
    }

    private static string Title(CommandLine keeper) =>
        File.ReadLines(keeper.PathOf("content/site.yaml")).First(l => l.StartsWith("title:", StringComparison.Ordinal));

    private sealed class Served(Process process, HttpClient client) : IAsyncDisposable
    {
        private static CancellationToken Stop => TestContext.Current.CancellationToken;

        public static async Task<Served> StartAsync(CommandLine keeper)
        {
            var process = keeper.Start("serve", "--port", "0", "--templates", Path.Combine(Repository.Root, "templates"));
            _ = process.StandardError.ReadToEndAsync(Stop);
            var address = await process.StandardOutput.ReadLineAsync(Stop);
            return new Served(process, new HttpClient { BaseAddress = new Uri(address!), Timeout = TimeSpan.FromSeconds(60) });
        }

        public string Address => client.BaseAddress!.ToString();

        public async Task<string> GetAsync(string address) => (await AskAsync(address)).Page;

        public async Task<(HttpStatusCode Code, string Page)> AskAsync(string address)
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative), Stop);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
        }

        /// <summary>What the script of a page hears when the content changes.</summary>
        public async Task<string?> ToldAfterAsync(string page)
        {
            var version = page.Split("data-version=\"")[1].Split('"')[0];
            using var events = new StreamReader(await client.GetStreamAsync(new Uri("_doichieu/events?since=" + version, UriKind.Relative), Stop));
            Assert.Equal(": open", await events.ReadLineAsync(Stop));
            Assert.Equal("", await events.ReadLineAsync(Stop));
            return await events.ReadLineAsync(Stop);
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            process.Kill();
            await process.WaitForExitAsync(Stop);
            process.Dispose();
        }
    }
}
