using System.Text;
using MotCua.Bench.Measuring;

namespace MotCua.Bench.Peers;

/// <summary>Asks the requests of one kind in turn over one connection, and comes again when the server closes it.</summary>
internal sealed class RoundCaller : Caller
{
    private readonly IReadOnlyList<byte[]> requests;
    private readonly byte[] mustHold;
    private bool isLeaving;
    private int turn;

    public RoundCaller(Asking asking, int start)
    {
        requests = asking.Bodies.Count == 0
            ? [.. asking.Paths.Select(path => Request($"GET {path}", asking.Headers))]
            : [.. asking.Bodies.Select(body => Request($"POST {asking.Paths[0]}", [.. asking.Headers, ("Content-Type", "application/json")], body))];
        (turn, mustHold) = (start * 97, Encoding.UTF8.GetBytes(asking.MustHold));
    }

    public override bool IsLeaving => isLeaving;

    public override ReadOnlyMemory<byte> Next() => requests[turn++ % requests.Count];

    public override string? Fault(HttpAnswer answer)
    {
        isLeaving = answer.HeaderText("connection").Equals("close", StringComparison.OrdinalIgnoreCase);
        return base.Fault(answer) ?? (answer.Body.IndexOf(mustHold) >= 0 ? null : "the answer is not what was asked for");
    }
}
