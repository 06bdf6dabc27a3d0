using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MotCua.App.Data.Backups;

/// <summary>
/// The seal of a backup (niêm phong): AES-256-GCM over pieces of 1 MiB under a key from a passphrase. A piece's nonce is
/// its place and whether it is the last, so that a cut, a swap or a changed bit is found.
/// </summary>
public sealed class Sealing : IDisposable
{
    public const int PieceSize = 1 << 20;
    public const int TagSize = 16;
    private const int Rounds = 600_000;
    private const int SaltSize = 16;
    private const int CheckSize = 16;
    private static readonly byte[] Magic = "MOTCUA SEALED 1\n"u8.ToArray();
    private readonly AesGcm cipher;
    private long place;

    private Sealing(byte[] key) => cipher = new AesGcm(key, TagSize);

    public static bool IsSealed(Stream archive)
    {
        var start = new byte[Magic.Length];
        var read = archive.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        archive.Position = 0;
        return read == start.Length && start.AsSpan().SequenceEqual(Magic);
    }

    /// <summary>Writes the head of a new sealed archive: magic, salt, and a check by which a wrong passphrase is told apart.</summary>
    public static Sealing Begin(Stream to, string passphrase, byte[] salt)
    {
        var (key, check) = Derive(passphrase, salt);
        to.Write([.. Magic, .. salt, .. check]);
        return new Sealing(key);
    }

    /// <summary>Reads the head; null when the passphrase is another one.</summary>
    public static Sealing? Open(Stream from, string passphrase)
    {
        var head = new byte[Magic.Length + SaltSize + CheckSize];
        from.ReadExactly(head);
        var (key, check) = Derive(passphrase, head[Magic.Length..(Magic.Length + SaltSize)]);
        return CryptographicOperations.FixedTimeEquals(check, head.AsSpan(^CheckSize..)) ? new Sealing(key) : null;
    }

    /// <summary>Seals the next piece: the cipher text and its tag.</summary>
    public byte[] Seal(ReadOnlySpan<byte> piece, bool isLast)
    {
        var closed = new byte[piece.Length + TagSize];
        cipher.Encrypt(Nonce(isLast), piece, closed.AsSpan(..piece.Length), closed.AsSpan(piece.Length..));
        return closed;
    }

    /// <exception cref="CryptographicException">The piece is not the one that was sealed at this place.</exception>
    public byte[] Unseal(ReadOnlySpan<byte> closed, bool isLast)
    {
        if (closed.Length < TagSize)
        {
            throw new CryptographicException("A piece without its tag.");
        }

        var piece = new byte[closed.Length - TagSize];
        cipher.Decrypt(Nonce(isLast), closed[..piece.Length], closed[piece.Length..], piece);
        return piece;
    }

    public void Dispose() => cipher.Dispose();

    private byte[] Nonce(bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce, place++);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static (byte[] Key, byte[] Check) Derive(string passphrase, byte[] salt)
    {
        var derived = Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(), salt, Rounds, HashAlgorithmName.SHA256, 32 + CheckSize);
        return (derived[..32], derived[32..]);
    }
}
