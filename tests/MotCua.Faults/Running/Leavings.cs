using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MotCua.Faults.Running;

/// <summary>What must not be left behind, also when the run is stopped by a signal: mounts, clusters, folders, processes.</summary>
internal sealed class Leavings : IDisposable
{
    private static readonly List<Action> Undone = [];
    private static volatile bool stopped;
    private readonly List<PosixSignalRegistration> signals = [];

    public static Leavings OnSignal()
    {
        var leavings = new Leavings();
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
        {
            leavings.signals.Add(PosixSignalRegistration.Create(signal, _ => Leave()));
        }

        return leavings;
    }

    /// <summary>Undoes it when it is disposed or when the run is stopped, whichever comes first, once.</summary>
    public static IDisposable Owe(Action undo)
    {
        if (stopped)
        {
            undo();
            HoldWhenStopped();
        }

        lock (Undone)
        {
            Undone.Add(undo);
        }

        return new Debt(undo);
    }

    /// <summary>Does not come back once the run was stopped: what began after that would be left behind.</summary>
    public static void HoldWhenStopped()
    {
        if (stopped)
        {
            Thread.Sleep(Timeout.Infinite);
        }
    }

    public void Dispose() => signals.ForEach(signal => signal.Dispose());

    private static void Leave()
    {
        stopped = true;
        KillDescendants();
        while (Take(null) is { } undo)
        {
            undo();
        }

        // What was under way may have started another meanwhile.
        KillDescendants();
        Environment.Exit(130);
    }

    private static void KillDescendants()
    {
        foreach (var child in Descendants(Environment.ProcessId))
        {
            child.Kill();
        }
    }

    private static Action? Take(Action? which)
    {
        lock (Undone)
        {
            var undo = which ?? Undone.LastOrDefault();
            return undo is not null && Undone.Remove(undo) ? undo : null;
        }
    }

    private static IEnumerable<Process> Descendants(int of) =>
        from process in Process.GetProcesses()
        where ParentOf(process.Id) == of
        from found in Descendants(process.Id).Append(process)
        select found;

    private static int ParentOf(int process)
    {
        try
        {
            // The name in brackets may hold anything; what follows the last bracket is the state and the parent.
            var line = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(line[(line.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private sealed class Debt(Action undo) : IDisposable
    {
        public void Dispose() => Take(undo)?.Invoke();
    }
}
