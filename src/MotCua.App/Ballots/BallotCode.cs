using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;

namespace MotCua.App.Ballots;

/// <summary>The code of one ballot (mã đánh giá): eight signs without look-alikes, written <c>ABCD-2345</c>.</summary>
public sealed record BallotCode(string Code)
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;

    public static BallotCode Draw(Chance chance)
    {
        var signs = string.Concat(chance.Bytes(Length).Select(part => Alphabet[part % Alphabet.Length]));
        return new BallotCode($"{signs[..4]}-{signs[4..]}");
    }

    /// <summary>Capitals and the dash do not matter; null when it cannot be a code.</summary>
    public static BallotCode? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit));
        return signs.Length == Length && signs.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal)) ? new BallotCode($"{signs[..4]}-{signs[4..]}") : null;
    }

    internal byte[] Hash(int officeId) => SHA256.HashData(Encoding.ASCII.GetBytes($"{officeId.ToString(CultureInfo.InvariantCulture)}/{Code}"));
}
