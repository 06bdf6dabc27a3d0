using MotCua.App.Files;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file was kept with a dossier; the hash is of its sealed bytes.</summary>
public sealed record FileKept(long FileId, string FileHash, long Size, FileSubject Subject) : LedgerEntry("file-kept.1", Screens.Specialist)
{
    public override IEnumerable<Count> Counts() => [new("files-kept")];
}
