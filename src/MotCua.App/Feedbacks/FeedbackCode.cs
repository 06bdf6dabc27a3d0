using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;

namespace MotCua.App.Feedbacks;

/// <summary>The code by which whoever gave a feedback asks for its answer (mã góp ý): ten signs without look-alikes, written <c>ABCDE-23456</c>.</summary>
public sealed record FeedbackCode(string Code)
{
    private const int Length = 10;

    public static FeedbackCode Draw(Chance chance) => new(CodeSigns.Written(CodeSigns.Of(chance.Bytes(Length))));

    /// <summary>Capitals and the dash do not matter; null when it cannot be a code.</summary>
    public static FeedbackCode? Read(string? typed) => CodeSigns.Read(typed) is { Length: Length } signs ? new FeedbackCode(CodeSigns.Written(signs)) : null;

    internal byte[] Hash(int officeId) => SHA256.HashData(Encoding.ASCII.GetBytes($"feedback/{officeId.ToString(CultureInfo.InvariantCulture)}/{Code}"));
}
