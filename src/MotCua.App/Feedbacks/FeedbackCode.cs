using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;

namespace MotCua.App.Feedbacks;

/// <summary>The code by which whoever gave a feedback asks for its answer (mã góp ý): ten signs without look-alikes, written <c>ABCDE-23456</c>.</summary>
public sealed record FeedbackCode(string Code)
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 10;

    public static FeedbackCode Draw(Chance chance) => Written(string.Concat(chance.Bytes(Length).Select(part => Alphabet[part % Alphabet.Length])));

    /// <summary>Capitals and the dash do not matter; null when it cannot be a code.</summary>
    public static FeedbackCode? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit));
        return signs.Length == Length && signs.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal)) ? Written(signs) : null;
    }

    internal byte[] Hash(int officeId) => SHA256.HashData(Encoding.ASCII.GetBytes($"feedback/{officeId.ToString(CultureInfo.InvariantCulture)}/{Code}"));

    private static FeedbackCode Written(string signs) => new($"{signs[..5]}-{signs[5..]}");
}
