using System.Security.Cryptography;
using System.Text;
using MotCua.App.Data;

namespace MotCua.App.Ledger;

/// <summary>Keeps the words of a reason beside the ledger and gives the entry their proof.</summary>
public static class Remarks
{
    /// <summary>
    /// Writes the words as a row of this act and returns SHA-256(salt‖words) in hex for the entry. Erasing the row and its
    /// salt leaves the chain whole and the proof meaningless.
    /// </summary>
    /// <param name="subject">What the words are about, as a code: <c>reason</c>, <c>note</c>.</param>
    public static string Remark(this OfficeWrite office, string subject, string wording)
    {
        var salt = office.Chance.Bytes(16);
        var words = wording.Trim().Normalize();
        office.Insert(new Remark
        {
            OfficeId = office.OfficeId,
            RemarkId = office.NextId(Series.Remark),
            Sequence = office.Sequence,
            Subject = subject,
            Wording = words,
            Salt = salt,
        });
        return Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(words)]));
    }
}
