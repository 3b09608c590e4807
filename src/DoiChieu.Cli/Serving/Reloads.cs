using System.Net;
using System.Text;

namespace DoiChieu.Cli.Serving;

/// <summary>The pages that are open in browsers and wait to be told that they are old (server-sent events).</summary>
internal sealed class Reloads
{
    private readonly Lock waiting = new();
    private TaskCompletionSource changed = New();

    public void Tell()
    {
        lock (waiting)
        {
            changed.SetResult();
            changed = New();
        }
    }

    /// <summary>Answers when the content is newer than the page that asks, and keeps the connection open until then.</summary>
    public async Task WaitAsync(HttpListenerContext context, Func<int> version, CancellationToken cancelled)
    {
        using var response = context.Response;
        _ = int.TryParse(context.Request.QueryString["since"], out var since);
        response.ContentType = "text/event-stream";
        response.Headers["Cache-Control"] = "no-store";
        response.SendChunked = true;
        Task next;
        lock (waiting)
        {
            next = version() > since ? Task.CompletedTask : changed.Task;
        }

        // The browser sees the connection stand at once; a proxy would cut a silent one, loopback does not.
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(": open\n\n"), cancelled);
        await response.OutputStream.FlushAsync(cancelled);
        await next.WaitAsync(cancelled);
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes("data: changed\n\n"), cancelled);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
