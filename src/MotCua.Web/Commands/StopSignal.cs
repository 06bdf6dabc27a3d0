using System.Runtime.InteropServices;

namespace MotCua.Web.Commands;

/// <summary>
/// Ctrl+C, or being told to end, while a command works: it is asked to stop and has two seconds for it, however often it
/// is told. The library's own handler breaks down with a stack trace when it is told twice within moments.
/// </summary>
internal static class StopSignal
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);
    private static readonly CancellationTokenSource Told = new();

    // Never given back: a second signal in the last moments would kill what is just ending well.
    private static readonly PosixSignalRegistration[] Heard = [Hear(PosixSignal.SIGINT, 130), Hear(PosixSignal.SIGTERM, 143)];
    private static int exit;

    public static CancellationToken Asked => Told.Token;

    /// <summary>What a shell says for the signal that came; 0 while none has.</summary>
    public static int Exit => exit;

    /// <summary>The command's own exit code, or null when it was told to stop and did not in time.</summary>
    public static async Task<int?> WaitAsync(Task<int> command)
    {
        var over = OverAsync();
        GC.KeepAlive(Heard);
        return await Task.WhenAny(command, over) == over ? null : await command;
    }

    private static PosixSignalRegistration Hear(PosixSignal signal, int code) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref exit, code, 0) == 0)
        {
            Told.Cancel();
        }
    });

    private static async Task OverAsync()
    {
        await Task.Delay(Timeout.Infinite, Told.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(Grace);
    }
}
