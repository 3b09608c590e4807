using System.CommandLine;
using System.Net;

namespace DoiChieu.Cli;

/// <summary>`doichieu serve`: shows the built site on this machine only.</summary>
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
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".zip"] = "application/zip",
        [".woff2"] = "font/woff2",
    };

    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--output") { Description = "the built site", DefaultValueFactory = _ => new DirectoryInfo("site") };
        var port = new Option<int>("--port") { Description = "port on loopback", DefaultValueFactory = _ => 8080 };
        var command = new Command("serve", "Show the built site on loopback, until interrupted.") { folder, port };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(port), cancelled));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, int port, CancellationToken cancelled)
    {
        if (!File.Exists(Path.Combine(folder.FullName, "index.html")))
        {
            await Console.Error.WriteLineAsync($"doichieu: {folder.FullName} holds no site; run `doichieu build` first");
            return ExitCodes.WrongCommandLine;
        }

        using var listener = new HttpListener();
        listener.Prefixes.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        try
        {
            listener.Start();
        }
        catch (HttpListenerException taken)
        {
            await Console.Error.WriteLineAsync($"doichieu: port {port} cannot be used ({taken.Message}); choose another with --port");
            return ExitCodes.WrongCommandLine;
        }

        using var stop = cancelled.Register(listener.Stop);
        Console.WriteLine($"http://127.0.0.1:{port}/");
        while (!cancelled.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync(), folder.FullName, cancelled);
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The reader closed the connection, or we were interrupted: the loop's condition decides.
            }
        }

        return ExitCodes.Done;
    }

    private static async Task AnswerAsync(HttpListenerContext context, string folder, CancellationToken cancelled)
    {
        using var response = context.Response;
        var file = Find(folder, Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/"));
        if (file is null)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            file = Path.Combine(folder, "404.html");
        }

        response.ContentType = ContentTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file, cancelled), cancelled);
    }

    // Only files below the folder: a path that climbs out of it finds nothing.
    private static string? Find(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/')));
        if (path.EndsWith('/'))
        {
            full = Path.Combine(full, "index.html");
        }

        var inside = full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(full) ? full : null;
    }
}
