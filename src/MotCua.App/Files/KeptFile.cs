using MotCua.App.Data;

namespace MotCua.App.Files;

/// <summary>A file in the store (tệp lưu): a scan or a signed result. Its bytes lie sealed under their own hash; without its sealed key nobody can read them.</summary>
public sealed record KeptFile : IRow<KeptFile>
{
    public required int OfficeId { get; init; }
    public required long FileId { get; init; }

    /// <summary>SHA-256 of the sealed bytes, which is also their name in the store.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Bytes of the content, unsealed.</summary>
    public required long Size { get; init; }
    public required string MediaType { get; init; }
    public required int KeyId { get; init; }

    /// <summary>The file's own key, sealed under the ring's; erasure takes it away.</summary>
    public byte[]? SealedKey { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
    public required long StoredBy { get; init; }
    public long? DossierId { get; init; }
    public FileSubject? Subject { get; init; }

    /// <summary>Null while it is loose: handed in, and named by no act yet.</summary>
    public DateTimeOffset? KeptAt { get; init; }
    public DateTimeOffset? ErasedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<KeptFile> Table { get; } = new(
        "kept_files",
        ["office_id", "file_id"],
        [
            ("office_id", file => file.OfficeId),
            ("file_id", file => file.FileId),
            ("hash", file => file.Hash),
            ("size", file => file.Size),
            ("media_type", file => file.MediaType),
            ("key_id", file => file.KeyId),
            ("sealed_key", file => file.SealedKey),
            ("stored_at", file => file.StoredAt),
            ("stored_by", file => file.StoredBy),
            ("dossier_id", file => file.DossierId),
            ("subject", file => file.Subject),
            ("kept_at", file => file.KeptAt),
            ("erased_at", file => file.ErasedAt),
            ("last_sequence", file => file.LastSequence),
        ],
        row => new KeptFile
        {
            OfficeId = row.Int("office_id"),
            FileId = row.Long("file_id"),
            Hash = row.Bytes("hash"),
            Size = row.Long("size"),
            MediaType = row.Text("media_type"),
            KeyId = row.Int("key_id"),
            SealedKey = row.BytesOrNull("sealed_key"),
            StoredAt = row.Moment("stored_at"),
            StoredBy = row.Long("stored_by"),
            DossierId = row.LongOrNull("dossier_id"),
            Subject = row.CodeOrNull<FileSubject>("subject"),
            KeptAt = row.MomentOrNull("kept_at"),
            ErasedAt = row.MomentOrNull("erased_at"),
            LastSequence = row.Long("last_sequence"),
        });
}

/// <summary>What a kept file shows (nội dung tệp).</summary>
public enum FileSubject
{
    /// <summary>A paper the applicant handed in.</summary>
    Paper,
    Draft,
    Result,

    /// <summary>A signed page: a hand-over, a minute, an authorisation.</summary>
    Signature,

    /// <summary>A clip the boards speak; it belongs to no dossier.</summary>
    Voice,
    Other,
}
