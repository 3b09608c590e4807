using DoiChieu.Site.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace DoiChieu.Site.Tests;

/// <summary>One browser and one loopback server for all tests. Debian's Chromium where it stands, else Playwright's own download.
/// The site is served below a base path, as GitHub serves a project's pages.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Debian = "/usr/bin/chromium";

    private WebApplication? server;
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(BuiltSite.Folder), RequestPath = "/cantho" });
        await server.StartAsync();
        Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/cantho/";

        if (!File.Exists(Debian))
        {
            Assert.Equal(0, Microsoft.Playwright.Program.Main(["install", "chromium"]));
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = File.Exists(Debian) ? Debian : null });
    }

    public async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        return page;
    }

    // 404.html answers for any address, so it alone names its files by the base address, which is its own host: lead that to the files under test.
    public async Task OpenAsync(IPage page, string path)
    {
        if (path == "404.html")
        {
            await page.RouteAsync(BuiltSite.BaseUrl + "**", async route =>
                await route.FulfillAsync(new() { Path = Path.Combine(BuiltSite.Folder, new Uri(route.Request.Url).AbsolutePath.TrimStart('/')), Headers = [KeyValuePair.Create("Access-Control-Allow-Origin", "*")] }));
        }

        await page.GotoAsync((path == "404.html" ? BuiltSite.BaseUrl : Address) + path);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        await server!.DisposeAsync();
    }
}
