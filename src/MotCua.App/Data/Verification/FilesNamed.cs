using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I14, in the rows: every file an entry kept has its row with the same hash, unless it was taken back; a kept row belongs to a dossier that exists, or is the recording of a clip.</summary>
public static class FilesNamed
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var rows = await read.ListAsync(
            """
            select file.file_id, file.hash, file.kept_at, coalesce(dossier.dossier_id, clip.file_id) as owner_id
            from kept_files file
            left join dossiers dossier on dossier.office_id = file.office_id and dossier.dossier_id = file.dossier_id
            left join voice_clips clip on clip.office_id = file.office_id and clip.file_id = file.file_id
            where file.office_id = $1
            order by file.file_id
            """,
            row => (FileId: row.Long("file_id"), Hash: Convert.ToHexStringLower(row.Bytes("hash")), IsKept: row.MomentOrNull("kept_at") is not null, HasOwner: row.LongOrNull("owner_id") is not null),
            officeId);
        var violations = rows.Where(row => row.IsKept != row.HasOwner)
            .Select(row => new Violation("I14", officeId, Sentence.Of("Tệp số {file} được lưu nhưng không thuộc hồ sơ hay đoạn tiếng nào.", ("file", row.FileId))))
            .ToList();
        var hashes = rows.Where(row => row.IsKept).ToDictionary(row => row.FileId, row => row.Hash);
        foreach (var (fileId, hash) in await KeptAsync(read, officeId))
        {
            if (hashes.GetValueOrDefault(fileId) != hash)
            {
                violations.Add(new Violation("I14", officeId, Sentence.Of("Tệp số {file} ghi trong sổ nhưng trong kho không có tệp đúng như vậy.", ("file", fileId))));
            }
        }

        return new Findings(rows.Count, violations);
    }

    private static async Task<Dictionary<long, string>> KeptAsync(OfficeRead read, int officeId)
    {
        var kept = new Dictionary<long, string>();
        var files = new Dictionary<long, long>();
        await foreach (var line in LedgerChain.LinesAsync(read, officeId))
        {
            switch (Kinds.Read(line.Kind, line.Payload))
            {
                case FileKept file:
                    kept[file.FileId] = file.FileHash;
                    files[line.Sequence] = file.FileId;
                    break;
                case ClipRecorded clip:
                    kept[clip.FileId] = clip.FileHash;
                    kept.Remove(clip.ReplacedFileId ?? 0);
                    break;
                case ClipRemoved clip:
                    kept.Remove(clip.FileId);
                    break;
                case ActUndone undone when files.TryGetValue(undone.UndoneSequence, out var fileId):
                    kept.Remove(fileId);
                    break;
                default:
                    break;
            }
        }

        return kept;
    }
}
