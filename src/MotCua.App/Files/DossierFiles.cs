using MotCua.App.Data;

namespace MotCua.App.Files;

/// <summary>What was kept with a dossier and can still be read (tệp của hồ sơ), in the order it was kept.</summary>
public static class DossierFiles
{
    public static Task<IReadOnlyList<KeptFile>> ReadAsync(IRows rows, int officeId, long dossierId) => rows.ListAsync(
        $"select {string.Join(", ", KeptFile.Table.Columns)} from kept_files where office_id = $1 and dossier_id = $2 and kept_at is not null and sealed_key is not null order by file_id",
        KeptFile.Table.Read,
        officeId,
        dossierId);

    public static bool IsPicture(this KeptFile file) => file.MediaType.StartsWith("image/", StringComparison.Ordinal);
}
