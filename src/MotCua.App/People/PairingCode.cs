using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>
/// What a device shows while it waits (mã ghép nối): six digits that open nothing by themselves; an administrator types
/// them to say which device is meant. What the device will be signed in with is another secret, kept as a hash.
/// </summary>
/// <param name="Device">The hash of the device's secret, in hexadecimal: names the device among the waiting.</param>
/// <param name="IsUsed">The device is paired; the code stays a while, so that a second press finds its first answer.</param>
public sealed record PairingCode(string Device, string Code, DateTimeOffset AskedAt, DateTimeOffset EndsAt, bool IsUsed)
{
    internal const string Columns = "token_hash, code, asked_at, ends_at, is_used";

    internal static PairingCode Read(Row row) =>
        new(Convert.ToHexStringLower(row.Bytes("token_hash")), row.Text("code"), row.Moment("asked_at"), row.Moment("ends_at"), row.Bool("is_used"));

    /// <summary>The code by the device it belongs to; null where none is meant.</summary>
    internal static async Task<PairingCode?> FindAsync(OfficeWrite office, string device)
    {
        var hash = new byte[SignIns.HashSize];
        return device.Length == 2 * hash.Length && Convert.FromHexString(device, hash, out _, out _) == System.Buffers.OperationStatus.Done
            ? await office.FirstAsync($"select {Columns} from pairing_codes where office_id = $1 and token_hash = $2", Read, office.OfficeId, hash)
            : null;
    }
}
