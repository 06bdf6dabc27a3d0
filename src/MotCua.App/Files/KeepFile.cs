using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>Keeps a file that was handed in with a dossier (lưu tệp vào hồ sơ); the entry names its hash and size.</summary>
public sealed class KeepFile : IAct<KeepFileInput, FileKept>
{
    public async Task<Verdict<FileKept>> RunAsync(OfficeWrite office, KeepFileInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        var file = await office.GetAsync<KeptFile>(input.FileId);
        if (file.KeptAt is not null)
        {
            return FileRefusals.KeptAlready();
        }

        office.Update(file with { DossierId = dossier.DossierId, Subject = input.Subject, KeptAt = office.Now, LastSequence = office.Sequence });
        office.Update(dossier with { LastSequence = office.Sequence });
        var kept = new FileKept(file.FileId, Convert.ToHexStringLower(file.Hash), file.Size, input.Subject) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(kept);
        return kept;
    }
}

/// <param name="FileId">Of the file handed in before.</param>
/// <param name="Seen">The dossier's last sequence on the caller's screen.</param>
public sealed record KeepFileInput(long DossierId, long FileId, FileSubject Subject, long? Seen = null);
