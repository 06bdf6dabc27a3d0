using System.Globalization;
using System.Text;

namespace MotCua.Faults.Door;

/// <summary>One answer as it came over the wire.</summary>
/// <param name="Status">0 where the line was cut without an answer.</param>
/// <param name="Head">Status line and headers.</param>
/// <param name="Body">Without the marks of its chunks.</param>
internal sealed record Reply(int Status, string Head, byte[] Body)
{
    public static readonly Reply None = new(0, "", []);

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The first value under that name; null where there is none.</summary>
    public string? Header(string name) => Value(Head, name);

    /// <summary>The first answer in these bytes and where it ends; null while it is not whole.</summary>
    public static Reply? First(ReadOnlySpan<byte> bytes, bool hasBody, out int length)
    {
        length = 0;
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(bytes[..end]);
        var status = int.TryParse(head.AsSpan(Math.Min(9, head.Length), Math.Min(3, Math.Max(0, head.Length - 9))), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var rest = bytes[(end + 4)..];
        if (!hasBody || status is 204 or 304 or (>= 100 and < 200) || Value(head, "Content-Type") == "text/event-stream")
        {
            length = end + 4;
            return new Reply(status, head, []);
        }

        var body = Value(head, "Transfer-Encoding") == "chunked" ? Chunks(rest, out var taken) : Counted(rest, head, out taken);
        length = end + 4 + taken;
        return body is null ? null : new Reply(status, head, body);
    }

    private static byte[]? Counted(ReadOnlySpan<byte> rest, string head, out int taken)
    {
        taken = int.TryParse(Value(head, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return rest.Length < taken ? null : rest[..taken].ToArray();
    }

    private static byte[]? Chunks(ReadOnlySpan<byte> rest, out int taken)
    {
        var body = new List<byte>();
        for (taken = 0; ;)
        {
            var line = rest[taken..].IndexOf("\r\n"u8);
            if (line < 0)
            {
                return null;
            }

            var size = int.Parse(Encoding.ASCII.GetString(rest.Slice(taken, line)), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            taken += line + 2;
            if (rest.Length < taken + size + 2)
            {
                return null;
            }

            body.AddRange(rest.Slice(taken, size));
            taken += size + 2;
            if (size == 0)
            {
                return [.. body];
            }
        }
    }

    private static string? Value(string head, string name) =>
        head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
