using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Data;

namespace MotCua.App.Ledger;

/// <summary>
/// One stored line of the ledger (dòng sổ). Its hash covers its own stored bytes and the previous line's hash, so that a
/// changed, lost or inserted line breaks the chain.
/// </summary>
public sealed record LedgerLine : IRow<LedgerLine>
{
    public required int OfficeId { get; init; }
    public required long Sequence { get; init; }
    public required Guid ActKey { get; init; }
    public required string Act { get; init; }
    public required byte[] InputHash { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required DateTimeOffset HappenedAt { get; init; }
    public required long ActorId { get; init; }
    public long? DeskId { get; init; }
    public long? VisitId { get; init; }
    public long? DossierId { get; init; }
    public required string Kind { get; init; }
    public required string Payload { get; init; }
    public required byte[] PreviousHash { get; init; }
    public byte[] Hash { get; init; } = [];

    public static Table<LedgerLine> Table { get; } = new(
        "ledger_entries",
        ["office_id", "sequence"],
        [
            ("office_id", line => line.OfficeId),
            ("sequence", line => line.Sequence),
            ("act_key", line => line.ActKey),
            ("act", line => line.Act),
            ("input_hash", line => line.InputHash),
            ("recorded_at", line => line.RecordedAt),
            ("happened_at", line => line.HappenedAt),
            ("actor_id", line => line.ActorId),
            ("desk_id", line => line.DeskId),
            ("visit_id", line => line.VisitId),
            ("dossier_id", line => line.DossierId),
            ("kind", line => line.Kind),
            ("payload", line => line.Payload),
            ("previous_hash", line => line.PreviousHash),
            ("hash", line => line.Hash),
        ],
        row => new LedgerLine
        {
            OfficeId = row.Int("office_id"),
            Sequence = row.Long("sequence"),
            ActKey = new Guid(row.Bytes("act_key"), bigEndian: true),
            Act = row.Text("act"),
            InputHash = row.Bytes("input_hash"),
            RecordedAt = row.Moment("recorded_at"),
            HappenedAt = row.Moment("happened_at"),
            ActorId = row.Long("actor_id"),
            DeskId = row.LongOrNull("desk_id"),
            VisitId = row.LongOrNull("visit_id"),
            DossierId = row.LongOrNull("dossier_id"),
            Kind = row.Text("kind"),
            Payload = row.Text("payload"),
            PreviousHash = row.Bytes("previous_hash"),
            Hash = row.Bytes("hash"),
        });

    public LedgerLine Sealed() => this with { Hash = ComputeHash() };

    /// <summary>SHA-256 over the fields in order, one a line; the payload is JSON and so holds no line break.</summary>
    public byte[] ComputeHash()
    {
        var text = new StringBuilder(512 + Payload.Length);
        text.Append(CultureInfo.InvariantCulture, $"{OfficeId}\n{Sequence}\n{ActKey:N}\n{Act}\n{Convert.ToHexString(InputHash)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Wire.Moment(RecordedAt)}\n{Wire.Moment(HappenedAt)}\n{ActorId}\n{DeskId}\n{VisitId}\n{DossierId}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Kind}\n{Payload}\n{Convert.ToHexString(PreviousHash)}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
