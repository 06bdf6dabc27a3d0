using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.Rules.People;

/// <summary>
/// Mã xác nhận theo thời gian: six digits that follow from a secret and the half minute, as an application on a phone
/// shows them. A step is the count of half minutes since 1970; a code of the step before or behind still counts.
/// </summary>
/// <remarks>RFC 6238, with the HMAC-SHA-1 that every such application knows.</remarks>
public static class TimeCode
{
    /// <summary>In bytes, as RFC 4226 asks of a secret.</summary>
    public const int SecretSize = 20;

    public const int Digits = 6;

    private const int SecondsPerStep = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / SecondsPerStep;

    public static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard's hash: its weakness is collisions, which a keyed code does not rest on.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed; null where it is none of the three that count now, or not behind the last one accepted.</summary>
    public static long? StepOf(byte[] secret, string typed, DateTimeOffset now, long lastAccepted)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat(typed.Where(char.IsAsciiDigit)));
        var present = StepAt(now);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(Of(secret, step))) && step > lastAccepted)
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The secret as people type it into an application: base 32, in groups of four.</summary>
    public static string Spelled(byte[] secret) => string.Join(' ', Base32(secret).Chunk(4).Select(group => new string(group)));

    /// <summary>What the application reads from the QR.</summary>
    public static string Address(byte[] secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={Base32(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    private static string Base32(byte[] secret)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < secret.Length * 8; bit += 5)
        {
            var pair = (secret[bit / 8] << 8) | (bit / 8 + 1 < secret.Length ? secret[bit / 8 + 1] : 0);
            text.Append(Alphabet[(pair >> (11 - bit % 8)) & 31]);
        }

        return text.ToString();
    }
}
