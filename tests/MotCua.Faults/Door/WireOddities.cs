using System.Text;

namespace MotCua.Faults.Door;

/// <summary>What no client library sends: broken framing, two lengths, requests hidden in requests.</summary>
internal static class WireOddities
{
    private static readonly (string Name, Func<Knock, Odd> Make)[] Ways =
    [
        ("in chunks", knock => Whole(knock.Head("Transfer-Encoding: chunked\r\n") + Chunked(knock))),
        ("in tiny chunks with extensions", knock => Whole(knock.Head("Transfer-Encoding: chunked\r\n") + string.Concat(Latin(knock.Content()).Select(letter => $"1;a=b\r\n{letter}\r\n")) + "0\r\nX-Trailer: y\r\n\r\n")),
        ("a chunk of no size", knock => Cut(knock.Head("Transfer-Encoding: chunked\r\n") + "zz\r\nx\r\n0\r\n\r\n")),
        ("a chunk too long", knock => Cut(knock.Head("Transfer-Encoding: chunked\r\n") + "ffffffffffffffff\r\nx\r\n0\r\n\r\n")),
        ("chunks that end early", knock => Cut(knock.Head("Transfer-Encoding: chunked\r\n") + "5\r\nab")),
        ("a length and chunks", knock => Whole(knock.Head("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + Chunked(knock))),
        ("chunks said twice", knock => Cut(knock.Head("Transfer-Encoding: chunked, identity\r\n") + Chunked(knock))),
        ("two lengths", knock => Cut(knock.Head("Content-Length: 0\r\nContent-Length: 5\r\n") + "{ } x")),
        ("a negative length", knock => Cut(knock.Head("Content-Length: -1\r\n"))),
        ("a length of letters", knock => Cut(knock.Head("Content-Length: abc\r\n"))),
        ("a length too great", knock => Cut(knock.Head("Content-Length: 99999999999999999999\r\n"))),
        ("a length never filled", knock => Cut(knock.Head("Content-Length: 1000\r\n") + "{")),
        ("a request in the body", knock => Whole(knock.Head("Content-Length: 0\r\n") + "GET /khong-co HTTP/1.1\r\nHost: localhost\r\n\r\n")),
        ("bare line feeds", knock => Cut(Latin(knock.ToBytes()).Replace("\r\n", "\n", StringComparison.Ordinal))),
        ("bare returns", knock => Cut(Latin(knock.ToBytes()).Replace("\r\n", "\r", StringComparison.Ordinal))),
        ("folded headers", knock => Cut(First(knock, "X-Folded: a\r\n b\r\n"))),
        ("a space before the colon", knock => Cut(First(knock, "Content-Length : 5\r\n"))),
        ("a header of zero bytes", knock => Cut(First(knock, "X-Zero: a\0b\r\n"))),
        ("a header without a name", knock => Cut(First(knock, ": x\r\n"))),
        ("a header without a colon", knock => Cut(First(knock, "nothing\r\n"))),
        ("two hosts", knock => Cut(First(knock, "Host: example.org\r\n"))),
        ("HTTP/1.0", knock => Whole(Latin(knock.ToBytes()).Replace(" HTTP/1.1", " HTTP/1.0", StringComparison.Ordinal))),
        ("HTTP/0.9", knock => Cut($"{knock.Method} {knock.Target}\r\n\r\n")),
        ("HTTP/9.9", knock => Cut(Latin(knock.ToBytes()).Replace(" HTTP/1.1", " HTTP/9.9", StringComparison.Ordinal))),
        ("a whole address", knock => Whole(Latin(knock.ToBytes()).Replace($" {knock.Target}", $" http://example.org{knock.Target}", StringComparison.Ordinal))),
        ("two spaces", knock => Cut(Latin(knock.ToBytes()).Replace($" {knock.Target}", $"  {knock.Target}", StringComparison.Ordinal))),
        ("letters beyond ASCII", knock => Cut(Latin(knock.ToBytes()).Replace($" {knock.Target}", $" {knock.Target}\u00e1\u00ff", StringComparison.Ordinal))),
        ("empty lines in front", knock => Whole("\r\n\r\n" + Latin(knock.ToBytes()))),
        ("another protocol", _ => Cut("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
        ("a greeting of TLS", _ => Cut("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003")),
        ("zeros", _ => Cut(new string('\0', 200))),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Ways.Select(way => way.Name)];

    public static Odd Of(Knock knock, int way) => Ways[way].Make(knock);

    private static Odd Whole(string text) => new(Encoding.Latin1.GetBytes(text), true);

    /// <summary>The server may wait for more: the sending side is closed behind it.</summary>
    private static Odd Cut(string text) => new(Encoding.Latin1.GetBytes(text), false);

    private static string Chunked(Knock knock) => knock.Content() is { Length: > 0 } content ? $"{content.Length:x}\r\n{Latin(content)}\r\n0\r\n\r\n" : "0\r\n\r\n";

    private static string First(Knock knock, string header) => Latin(knock.ToBytes()) is var text && text.IndexOf("\r\n", StringComparison.Ordinal) is var at ? text.Insert(at + 2, header) : "";

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}

/// <summary>Bytes for the wire, and whether they are a whole request.</summary>
internal sealed record Odd(byte[] Bytes, bool IsWhole);
