namespace MotCua.App.Data.Backups;

/// <summary>A stream that seals what is written to it, a piece at a time; disposing seals the last one.</summary>
public sealed class SealingStream(Stream to, Sealing seal) : Stream
{
    private readonly byte[] gathered = new byte[Sealing.PieceSize];
    private int filled;
    private bool closed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (filled == gathered.Length)
            {
                to.Write(seal.Seal(gathered, isLast: false));
                filled = 0;
            }

            var taken = Math.Min(buffer.Length, gathered.Length - filled);
            buffer[..taken].CopyTo(gathered.AsSpan(filled));
            filled += taken;
            buffer = buffer[taken..];
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !closed)
        {
            closed = true;
            to.Write(seal.Seal(gathered.AsSpan(..filled), isLast: true));
        }

        base.Dispose(disposing);
    }
}
