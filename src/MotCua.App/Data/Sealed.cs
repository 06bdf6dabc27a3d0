using System.Security.Cryptography;
using MotCua.App.Acts;

namespace MotCua.App.Data;

/// <summary>Small things sealed under a key (niêm phong): AES-256-GCM, the nonce and the tag in front of the cipher text.</summary>
public static class Sealed
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> content)
    {
        var closed = new byte[NonceSize + TagSize + content.Length];
        Secrets.Bytes(NonceSize).CopyTo(closed, 0);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(closed.AsSpan(..NonceSize), content, closed.AsSpan((NonceSize + TagSize)..), closed.AsSpan(NonceSize, TagSize));
        return closed;
    }

    /// <exception cref="CryptographicException">It was changed, or sealed under another key.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < NonceSize + TagSize)
        {
            throw new CryptographicException("Too short to be sealed.");
        }

        var content = new byte[closed.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(closed[..NonceSize], closed[(NonceSize + TagSize)..], closed.Slice(NonceSize, TagSize), content);
        return content;
    }
}
