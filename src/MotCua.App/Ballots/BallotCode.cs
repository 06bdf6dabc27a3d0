using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;

namespace MotCua.App.Ballots;

/// <summary>The code of one ballot (mã đánh giá): eight signs without look-alikes, written <c>ABCD-2345</c>.</summary>
public sealed record BallotCode(string Code)
{
    private const int Length = 8;

    public static BallotCode Draw(Chance chance) => new(CodeSigns.Written(CodeSigns.Of(chance.Bytes(Length))));

    /// <summary>Capitals and the dash do not matter; null when it cannot be a code.</summary>
    public static BallotCode? Read(string? typed) => CodeSigns.Read(typed) is { Length: Length } signs ? new BallotCode(CodeSigns.Written(signs)) : null;

    internal byte[] Hash(int officeId) => SHA256.HashData(Encoding.ASCII.GetBytes($"{officeId.ToString(CultureInfo.InvariantCulture)}/{Code}"));
}
