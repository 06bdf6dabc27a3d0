using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>One dossier with all that is kept of it (toàn bộ hồ sơ), for the page of whoever may see it.</summary>
public sealed record DossierView(
    Dossier Dossier,
    IReadOnlyList<DossierPerson> People,
    IReadOnlyList<DossierPaper> Papers,
    IReadOnlyList<IssuedSlip> Slips,
    IReadOnlyList<DossierExplanation> Explanations,
    IReadOnlyList<DossierSuspension> Suspensions)
{
    /// <summary>Null where there is no such dossier.</summary>
    public static async Task<DossierView?> FindAsync(IRows rows, int officeId, long dossierId)
    {
        var found = await OfAsync<Dossier>(rows, "", officeId, dossierId);
        return found is not [var dossier] ? null : new DossierView(
            dossier,
            await OfAsync<DossierPerson>(rows, "order by ordinal", officeId, dossierId),
            await OfAsync<DossierPaper>(rows, "order by ordinal", officeId, dossierId),
            await OfAsync<IssuedSlip>(rows, "order by slip_id", officeId, dossierId),
            await OfAsync<DossierExplanation>(rows, "order by subject", officeId, dossierId),
            await OfAsync<DossierSuspension>(rows, "order by suspension_id", officeId, dossierId));
    }

    private static Task<IReadOnlyList<TRow>> OfAsync<TRow>(IRows rows, string order, int officeId, long dossierId)
        where TRow : IRow<TRow> => rows.ListAsync(
        $"select {string.Join(", ", TRow.Table.Columns)} from {TRow.Table.Name} where office_id = $1 and dossier_id = $2 {order}", TRow.Table.Read, officeId, dossierId);
}
