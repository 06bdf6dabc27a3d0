using System.Net;
using System.Text;

namespace MotCua.Bench.Measuring;

/// <summary>One who asks over one connection, a request after the answer to the one before.</summary>
internal abstract class Caller
{
    /// <summary>Where the connection comes from; any of this machine's own addresses.</summary>
    public virtual IPAddress From => IPAddress.Loopback;

    /// <summary>The connection is closed after this answer, and the next request comes from <see cref="From"/> anew.</summary>
    public virtual bool IsLeaving => false;

    /// <summary>The next request's bytes, untouched until the one after.</summary>
    public abstract ReadOnlyMemory<byte> Next();

    /// <summary>What is wrong with an answer; null when it is as it should be.</summary>
    public virtual string? Fault(HttpAnswer answer) => answer.Status is >= 200 and < 300 ? null : $"{answer.Status} {answer.Text}";

    protected static byte[] Request(string line, IEnumerable<(string Name, string Value)> headers, string? body = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body ?? "");
        var head = new StringBuilder($"{line} HTTP/1.1\r\nHost: localhost\r\n");
        foreach (var (name, value) in headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        if (body is not null)
        {
            head.Append("Content-Length: ").Append(bytes.Length).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. bytes];
    }
}
