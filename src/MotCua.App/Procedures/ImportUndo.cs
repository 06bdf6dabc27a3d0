using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Procedures;

/// <summary>A table imported by mistake goes away again, while nothing stands on it: no file of its procedures, nothing entered over it.</summary>
internal sealed class ImportUndo : IUndo<CatalogueImported>
{
    public async Task<Verdict<CatalogueImported>> TakeBackAsync(OfficeWrite office, CatalogueImported entry, LedgerLine line)
    {
        if (await CountAsync(office, "catalogue_imports", line.Sequence) + await CountAsync(office, "procedure_revisions", line.Sequence) > 0)
        {
            return ProcedureRefusals.EnteredOverImport();
        }

        var received = await office.ListAsync(
            """
            select distinct dossier.procedure_code
            from ledger_entries entry
            join dossiers dossier on dossier.office_id = entry.office_id and dossier.dossier_id = entry.dossier_id
            where entry.office_id = $1 and entry.sequence > $2 and entry.kind = 'dossier-received.1'
            order by dossier.procedure_code
            """,
            row => row.Text("procedure_code"),
            office.OfficeId,
            line.Sequence);
        if (received.FirstOrDefault(entry.ProcedureCodes.Contains) is { } used)
        {
            return ProcedureRefusals.ReceivedSinceImport(used);
        }

        office.State("delete from catalogue_imports where office_id = $1 and import_id = $2", office.OfficeId, entry.ImportId);
        office.RaiseRevision();
        return entry;
    }

    private static async Task<long> CountAsync(OfficeWrite office, string table, long after) =>
        (await office.ListAsync($"select count(*) as number from {table} where office_id = $1 and last_sequence > $2", row => row.Long("number"), office.OfficeId, after))[0];
}
