using System.Diagnostics;
using System.Net.Sockets;

namespace MotCua.Bench.Measuring;

/// <summary>
/// Callers on kept connections, all driven by one thread. Closed: each asks again once answered. Open: requests are due by
/// a schedule, and a wait is counted from when it was due, so that a stall cannot hide itself.
/// </summary>
internal sealed class Driver : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Readiness readiness = new();
    private readonly List<KeptConnection> connections = [];
    private readonly Queue<KeptConnection> free = [];
    private Answers answers = new();
    private long sent;

    public Driver(int port, IEnumerable<Caller> callers)
    {
        foreach (var caller in callers)
        {
            connections.Add(new KeptConnection(port, caller, readiness, connections.Count));
        }

        connections.ForEach(free.Enqueue);
    }

    public Answers Drive(Load load)
    {
        (answers, sent) = (new Answers(), 0);
        var started = Stopwatch.GetTimestamp();
        var ends = started + (long)(load.Longest.TotalSeconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < ends && sent < load.Most)
        {
            var next = SendDue(load, started);
            Receive(TimeSpan.FromSeconds(Math.Min(next, 0.05)));
        }

        var patience = Stopwatch.StartNew();
        while (free.Count < connections.Count && patience.Elapsed < Patience)
        {
            Receive(TimeSpan.FromMilliseconds(50));
        }

        answers.Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var lost in connections.Where(connection => connection.IsWaiting))
        {
            Done(lost, "no answer came");
            lost.Reopen();
        }

        return answers;
    }

    public void Dispose()
    {
        connections.ForEach(connection => connection.Dispose());
        readiness.Dispose();
    }

    /// <returns>Seconds until the next request is due.</returns>
    private double SendDue(Load load, long started)
    {
        while (free.Count > 0 && sent < load.Most)
        {
            var dueAt = load.PerSecond is { } rate ? started + (long)(sent * Stopwatch.Frequency / rate) : Stopwatch.GetTimestamp();
            if (dueAt - Stopwatch.GetTimestamp() is var early and > 0)
            {
                return (double)early / Stopwatch.Frequency;
            }

            sent++;
            Send(free.Dequeue(), dueAt);
        }

        return 1;
    }

    private void Receive(TimeSpan longest)
    {
        foreach (var ready in readiness.Wait(longest))
        {
            var connection = connections[ready.Index];
            try
            {
                if (connection.TryReceive(out var answer))
                {
                    Done(connection, connection.Caller.Fault(answer));
                    if (connection.Caller.IsLeaving)
                    {
                        connection.Reopen();
                    }
                }
            }
            catch (SocketException problem)
            {
                Lost(connection, problem);
            }
        }
    }

    private void Send(KeptConnection connection, long dueAt)
    {
        try
        {
            connection.Send(dueAt);
        }
        catch (SocketException problem)
        {
            Lost(connection, problem);
        }
    }

    private void Lost(KeptConnection connection, SocketException problem)
    {
        if (connection.IsWaiting)
        {
            Done(connection, $"the connection broke: {problem.SocketErrorCode}");
        }

        connection.Reopen();
    }

    private void Done(KeptConnection connection, string? fault)
    {
        answers.Add(Stopwatch.GetTimestamp() - connection.DueAt, fault);
        free.Enqueue(connection);
    }
}
