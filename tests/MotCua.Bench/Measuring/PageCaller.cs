namespace MotCua.Bench.Measuring;

/// <summary>Asks for one address again and again, and looks that each answer holds what it must.</summary>
/// <param name="path">What is asked for.</param>
/// <param name="headers">Who asks: a session's cookie, a key.</param>
/// <param name="mustHold">Bytes that stand in each right answer.</param>
internal sealed class PageCaller(string path, IEnumerable<(string Name, string Value)>? headers = null, byte[]? mustHold = null) : Caller
{
    private readonly byte[] request = Request($"GET {path}", headers ?? []);

    public override ReadOnlyMemory<byte> Next() => request;

    public override string? Fault(HttpAnswer answer) =>
        base.Fault(answer) ?? (mustHold is null || answer.Body.IndexOf(mustHold) >= 0 ? null : "the answer is not the page that was asked for");
}
