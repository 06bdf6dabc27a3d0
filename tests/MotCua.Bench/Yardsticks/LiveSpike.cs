using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;

namespace MotCua.Bench.Yardsticks;

/// <summary>The least that carries a call to screens: a POST writes one line to every stream that is open. Nothing is kept.</summary>
internal sealed class LiveSpike
{
    public const string Kind = "live-spike";
    private readonly ConcurrentDictionary<Channel<long>, byte> screens = [];
    private long sequence;

    public static Task ServeAsync(int port)
    {
        var (app, spike) = (EmptyServer.Raise(port), new LiveSpike());
        app.Run(context => HttpMethods.IsPost(context.Request.Method) ? spike.CallAsync(context) : spike.StreamAsync(context));
        return app.RunAsync();
    }

    private Task CallAsync(HttpContext context)
    {
        var called = Interlocked.Increment(ref sequence);
        foreach (var screen in screens.Keys)
        {
            screen.Writer.TryWrite(called);
        }

        context.Response.Headers["Ledger-Sequence"] = called.ToString(CultureInfo.InvariantCulture);
        return context.Response.WriteAsync("{}");
    }

    private async Task StreamAsync(HttpContext context)
    {
        var heard = Channel.CreateBounded<long>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        heard.Writer.TryWrite(Interlocked.Read(ref sequence));
        screens.TryAdd(heard, 0);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await foreach (var called in heard.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"id: {called}\ndata: {{\"called\":{called}}}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            screens.TryRemove(heard, out _);
        }
    }
}
