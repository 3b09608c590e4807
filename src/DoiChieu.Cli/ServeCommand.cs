using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DoiChieu.Cli.Serving;
using DoiChieu.Reading;

namespace DoiChieu.Cli;

/// <summary>`doichieu serve`: shows the site on this machine only, as the content says it at this moment. Nothing is written.</summary>
internal static class ServeCommand
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        // A browser runs no module of another type.
        [".js"] = "text/javascript; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".zip"] = "application/zip",
        [".woff2"] = "font/woff2",
    };

    public static Command Create()
    {
        var shared = new SharedOptions();
        var port = new Option<int>("--port") { Description = "port on loopback; 0 takes a free one", DefaultValueFactory = _ => 8080 };
        var command = new Command("serve", "Show the site on loopback, following every change of the content, until interrupted.") { port };
        foreach (var option in shared.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancelled) => RunAsync(
            [parsed.GetRequiredValue(shared.Content).ToString(), parsed.GetRequiredValue(shared.Templates).ToString()],
            parsed.GetRequiredValue(port),
            shared.Report(parsed),
            cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string[] folders, int asked, Report report, CancellationToken cancelled)
    {
        var port = asked == 0 ? FreePort() : asked;
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");
        using var listener = new HttpListener();
        listener.Prefixes.Add(address);
        try
        {
            listener.Start();
        }
        catch (HttpListenerException taken)
        {
            await Console.Error.WriteLineAsync($"doichieu: port {port} cannot be used ({taken.Message}); choose another with --port");
            return ExitCodes.WrongCommandLine;
        }

        var site = new LiveSite(new KeptFolder(folders[0]), new KeptFolder(folders[1]), address, report);
        var reloads = new Reloads();
        using var watch = new Watch(folders, () =>
        {
            site.Change();
            reloads.Tell();
        });
        using var stop = cancelled.Register(listener.Stop);
        Console.WriteLine(address);
        while (!cancelled.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context, site, reloads, report, cancelled), cancelled);
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException)
            {
                // Interrupted: the loop's condition decides.
            }
        }

        return ExitCodes.Done;
    }

    private static async Task AnswerAsync(HttpListenerContext context, LiveSite site, Reloads reloads, Report report, CancellationToken cancelled)
    {
        try
        {
            var path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/");
            if (string.Equals(path, LivePage.Folder + "events", StringComparison.Ordinal))
            {
                await reloads.WaitAsync(context, () => site.Version, cancelled);
                return;
            }

            using var response = context.Response;
            response.Headers["Cache-Control"] = "no-store";
            var (bytes, type, code) = Answer(path, site, report);
            (response.ContentType, response.StatusCode) = (type, (int)code);
            await response.OutputStream.WriteAsync(bytes, cancelled);
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The reader closed the connection, or we were interrupted.
        }
        catch (Exception bug)
        {
            await Console.Error.WriteLineAsync($"doichieu: this is a bug, not a fault of the content: {bug}");
            context.Response.Abort();
        }
    }

    private static (byte[] Bytes, string Type, HttpStatusCode Code) Answer(string path, LiveSite site, Report report)
    {
        switch (path)
        {
            case LivePage.Folder + "reload.js":
                return (Encoding.UTF8.GetBytes(LivePage.Script), ContentTypes[".js"], HttpStatusCode.OK);
            case LivePage.Folder + "serve.css":
                return (Encoding.UTF8.GetBytes(LivePage.Style), ContentTypes[".css"], HttpStatusCode.OK);
        }

        var answer = site.Find(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        if (answer is { IsFound: true, File: { } file } && !file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return (file.Bytes, ContentTypes.GetValueOrDefault(Path.GetExtension(file.Path), "application/octet-stream"), HttpStatusCode.OK);
        }

        var code = answer.File is null ? HttpStatusCode.InternalServerError : answer.IsFound ? HttpStatusCode.OK : HttpStatusCode.NotFound;
        return (LivePage.Of(answer.File?.Bytes, answer.Version, answer.Problems, report), ContentTypes[".html"], code);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
