namespace MotCua.Faults.Queue;

/// <summary>What a client knows of an act it sent.</summary>
internal enum Told
{
    Ok,
    Fail,

    /// <summary>The client went away before the answer: done or not, once at most.</summary>
    Unknown,
}

/// <summary>One act as its client saw it: sent, and told something or nothing.</summary>
/// <param name="Invoked">Ticks before it was sent.</param>
/// <param name="Returned">Ticks after it was answered; the largest number when it never was.</param>
/// <param name="Sequence">Its place in the ledger, as it was told; 0 when it was not.</param>
/// <param name="Answer">The answer or the problem, as it came.</param>
internal sealed record ClientAct(string Act, Guid Key, long Invoked, long Returned, Told Told, long Sequence, string Answer)
{
    public override string ToString() => $"{Act} {Key}: {Told} {Sequence} {Answer}";
}
