using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>A file kept by mistake is loose again, and goes within a day if no act keeps it.</summary>
internal sealed class FileUndo : IUndo<FileKept>
{
    public async Task<Verdict<FileKept>> TakeBackAsync(OfficeWrite office, FileKept entry, LedgerLine line)
    {
        var file = await office.GetAsync<KeptFile>(entry.FileId);
        if (file.ErasedAt is not null)
        {
            return FileRefusals.Erased();
        }

        office.Update(file with { DossierId = null, Subject = null, KeptAt = null, LastSequence = office.Sequence });
        return entry;
    }
}
