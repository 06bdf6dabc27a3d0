using System.Diagnostics;

namespace MotCua.Bench.Yardsticks;

/// <summary>The known-bad: it answers wrongly once, or stands still for a while, and the bench must say so.</summary>
internal static class FaultyServer
{
    public const string Kind = "faulty";
    public const string WrongOnce = "/wrong";
    public const string StandsStill = "/still";
    public static readonly TimeSpan Standstill = TimeSpan.FromMilliseconds(300);
    private const int When = 40;

    public static Task ServeAsync(int port)
    {
        var (app, asked, stoodFrom) = (EmptyServer.Raise(port), 0, 0L);
        app.Run(async context =>
        {
            var turn = Interlocked.Increment(ref asked);
            if (context.Request.Path == WrongOnce)
            {
                context.Response.StatusCode = turn == When ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
            }
            else if (turn >= When)
            {
                Interlocked.CompareExchange(ref stoodFrom, Stopwatch.GetTimestamp(), 0);
                var left = Standstill - Stopwatch.GetElapsedTime(Interlocked.Read(ref stoodFrom));
                await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero);
            }

            await context.Response.WriteAsync("{}");
        });
        return app.RunAsync();
    }
}
