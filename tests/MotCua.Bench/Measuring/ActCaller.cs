using System.Buffers.Text;
using System.Text;

namespace MotCua.Bench.Measuring;

/// <summary>Does an act again and again over the acts API, each time under a new key; the inputs go round.</summary>
internal sealed class ActCaller : Caller
{
    private const string KeyPlace = "00000000-0000-7000-8000-000000000000";
    private readonly List<(byte[] Bytes, int Key)> requests = [];
    private int turn;

    /// <param name="path">Where it is sent; a yardstick has a path of its own and is sent the same.</param>
    /// <param name="bearer">The machine's key.</param>
    /// <param name="inputs">Bodies that differ.</param>
    public ActCaller(string path, string bearer, IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
        {
            var bytes = Request($"POST {path}", [("Authorization", $"Bearer {bearer}"), ("Idempotency-Key", KeyPlace), ("Content-Type", "application/json")], input);
            requests.Add((bytes, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(KeyPlace))));
        }
    }

    public override ReadOnlyMemory<byte> Next()
    {
        var (bytes, key) = requests[turn++ % requests.Count];
        Utf8Formatter.TryFormat(Guid.CreateVersion7(), bytes.AsSpan(key), out _);
        return bytes;
    }
}
