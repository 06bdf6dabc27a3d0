namespace MotCua.App.Data.Backups;

/// <summary>A stream that reads a sealed archive; each piece is checked before any of it is given out.</summary>
public sealed class UnsealingStream(Stream from, Sealing seal) : Stream
{
    private byte[] ahead = NextOf(from);
    private byte[] piece = [];
    private int given;
    private bool ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (given == piece.Length && !ended)
        {
            var (closed, next) = (ahead, NextOf(from));
            (piece, given, ahead, ended) = (seal.Unseal(closed, isLast: next.Length == 0), 0, next, next.Length == 0);
        }

        var taken = Math.Min(buffer.Length, piece.Length - given);
        piece.AsSpan(given, taken).CopyTo(buffer);
        given += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static byte[] NextOf(Stream from)
    {
        var closed = new byte[Sealing.PieceSize + Sealing.TagSize];
        return closed[..from.ReadAtLeast(closed, closed.Length, throwOnEndOfStream: false)];
    }
}
