using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Erases somebody's personal data from a dossier that has ended (xóa dữ liệu cá nhân); the ledger holds none and stays whole.</summary>
public sealed class ErasePerson : IAct<ErasePersonInput, PersonErased>
{
    public async Task<Verdict<PersonErased>> RunAsync(OfficeWrite office, ErasePersonInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return ErasureRefusals.ReasonMissing();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is null)
        {
            return ErasureRefusals.StillOpen();
        }

        var people = await office.ListAsync(
            "select ordinal from dossier_people where office_id = $1 and dossier_id = $2 and ($3 = 0 or ordinal = $3) and full_name <> ''",
            row => row.Int("ordinal"),
            office.OfficeId,
            dossier.DossierId,
            input.Ordinal);
        if (people.Count == 0)
        {
            return ErasureRefusals.NobodyThere();
        }

        var files = input.WithFiles ? await FilesAsync(office, dossier) : 0;
        var erased = new PersonErased(input.Ordinal, files) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, ReasonHash = office.Remark("reason", input.Reason) };
        foreach (var statement in new Erasure(office.OfficeId, dossier.DossierId, input.Ordinal, input.WithFiles, office.Now).Statements())
        {
            office.State(statement.Sql, statement.Values);
        }

        office.Update(dossier with { LastSequence = office.Sequence });
        office.Record(erased);
        return erased;
    }

    private static async Task<int> FilesAsync(OfficeWrite office, Dossier dossier) => (await office.ListAsync(
        "select file_id from kept_files where office_id = $1 and dossier_id = $2 and erased_at is null",
        row => row.Long("file_id"),
        office.OfficeId,
        dossier.DossierId)).Count;
}

/// <param name="Ordinal">Which of the dossier's people; 0 for all of them.</param>
/// <param name="WithFiles">The dossier's kept files too: they become unreadable at once.</param>
/// <param name="Seen">The dossier's last sequence on the caller's screen.</param>
public sealed record ErasePersonInput(long DossierId, int Ordinal, string Reason, bool WithFiles = false, long? Seen = null);
