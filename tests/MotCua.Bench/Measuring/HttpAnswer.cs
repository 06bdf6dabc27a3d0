using System.Globalization;
using System.Text;

namespace MotCua.Bench.Measuring;

/// <summary>An HTTP/1.1 answer as it lies in a buffer, whole or still coming.</summary>
internal readonly ref struct HttpAnswer
{
    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

    private HttpAnswer(int status, ReadOnlySpan<byte> bytes, int head)
    {
        Status = status;
        Head = bytes[..head];
        Body = bytes[head..];
    }

    public int Status { get; }

    public ReadOnlySpan<byte> Head { get; }

    /// <summary>As it was sent, chunk marks included.</summary>
    public ReadOnlySpan<byte> Body { get; }

    public int Length => Head.Length + Body.Length;

    /// <summary>False while something is missing.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out HttpAnswer answer)
    {
        answer = default;
        var end = bytes.IndexOf(HeadEnd);
        if (end < 0)
        {
            return false;
        }

        var head = end + HeadEnd.Length;
        var status = int.Parse(bytes.Slice(9, 3), CultureInfo.InvariantCulture);
        var body = Header(bytes[..head], "content-length"u8) is { Length: > 0 } length ? int.Parse(length, CultureInfo.InvariantCulture)
            : status is 204 or 304 ? 0
            : Chunks(bytes[head..]);
        if (body < 0 || bytes.Length < head + body)
        {
            return false;
        }

        answer = new HttpAnswer(status, bytes[..(head + body)], head);
        return true;
    }

    public string HeaderText(string name) => Encoding.ASCII.GetString(Header(Head, Encoding.ASCII.GetBytes(name)));

    public string Text => Encoding.UTF8.GetString(Body);

    private static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        for (var at = head.IndexOf("\r\n"u8) + 2; at < head.Length;)
        {
            var line = head[at..];
            var end = line.IndexOf("\r\n"u8);
            line = line[..end];
            if (line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name))
            {
                return line[(name.Length + 1)..].Trim((byte)' ');
            }

            at += end + 2;
        }

        return [];
    }

    /// <summary>How long a chunked body is; -1 while its end is missing.</summary>
    private static int Chunks(ReadOnlySpan<byte> body)
    {
        var at = 0;
        while (body[at..].IndexOf("\r\n"u8) is var line and >= 0)
        {
            var size = int.Parse(body.Slice(at, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at += line + 2 + size + 2;
            if (at > body.Length)
            {
                return -1;
            }

            if (size == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
