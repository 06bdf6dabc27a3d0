using MotCua.App.Calendars;
using MotCua.App.Data;
using MotCua.App.Plans;
using MotCua.App.Procedures;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Terms;

/// <summary>Puts an office's terms together from its rows and from what ships.</summary>
public static class TermsReader
{
    public static async Task<OfficeTerms> ReadAsync(IRows rows, int officeId, long revision) => new()
    {
        Revision = revision,
        Calendar = await CalendarReader.ReadAsync(rows, officeId),
        CalendarRevision = await CalendarReader.RevisionAsync(rows, officeId),
        Catalogue = await CatalogueAsync(rows, officeId),
        Local = await LocalAsync(rows, officeId),
        Adopted = await PlansAsync(rows, officeId),
    };

    private static async Task<ProcedureCatalogue> CatalogueAsync(IRows rows, int officeId)
    {
        var imports = await rows.ListAsync(
            "select content, last_sequence from catalogue_imports where office_id = $1 order by import_id",
            row => (Sequence: row.Long("last_sequence"), Change: (CatalogueChange)new CatalogueChange.Imported(row.Text("content"))),
            officeId);
        var revisions = await rows.ListAsync(
            Of<ProcedureRevision>() + " order by revision_id",
            row => ProcedureRevision.Table.Read(row) is var revision ? (Sequence: revision.LastSequence, Change: (CatalogueChange)new CatalogueChange.Revised(revision)) : default,
            officeId);
        var changes = imports.Concat(revisions).OrderBy(entered => entered.Sequence).Select(entered => entered.Change).ToList();
        return changes.Count == 0 ? ImportedCatalogue.Shipped.Procedures : ImportedCatalogue.Over(ImportedCatalogue.Shipped.Procedures, changes);
    }

    private static async Task<IReadOnlyDictionary<ProcedureCode, LocalSettings>> LocalAsync(IRows rows, int officeId)
    {
        var settings = await rows.ListAsync(Of<LocalProcedure>(), LocalProcedure.Table.Read, officeId);
        return settings.ToDictionary(local => ProcedureCode.Parse(local.ProcedureCode), local => local.ToSettings());
    }

    private static async Task<IReadOnlyList<AdoptedPlan>> PlansAsync(IRows rows, int officeId)
    {
        var revisions = await rows.ListAsync(Of<PlanRevision>() + " order by plan_id, revision", PlanRevision.Table.Read, officeId);
        return
        [
            .. from plan in revisions
               select new AdoptedPlan(Stored(PlanFile.Read(plan.Content, plan.PlanId)), plan.Revision, plan.State, plan.HoldsFromOn, plan.HoldsUntilOn),
        ];
    }

    private static string Of<TRow>()
        where TRow : IRow<TRow> => $"select {string.Join(", ", TRow.Table.Columns)} from {TRow.Table.Name} where office_id = $1";

    /// <summary>What an act checked before it stored it; anything else is a damaged store.</summary>
    private static T Stored<T>(Verdict<T> verdict) =>
        verdict.IsGranted(out var value, out var refusal) ? value : throw new InvalidDataException(refusal.ToString());
}
