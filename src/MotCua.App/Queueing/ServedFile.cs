using MotCua.App.Data;

namespace MotCua.App.Queueing;

/// <summary>A file of one visit (hồ sơ của một lượt), as the desk that serves it needs it.</summary>
/// <param name="IsReady">Its result lies here and can be handed over.</param>
public sealed record ServedFile(long DossierId, string HouseNumber, string ProcedureName, bool IsReady)
{
    /// <summary>The receipt slip was given on paper.</summary>
    public bool HasSlip { get; init; }

    public static Task<IReadOnlyList<ServedFile>> OfVisitAsync(IRows rows, int officeId, long visitId) => rows.ListAsync(
        "select dossier_id, house_on, house_ordinal, procedure_name, ready_at, closed_at, slip from dossiers where office_id = $1 and visit_id = $2 order by dossier_id",
        row => new ServedFile(
            row.Long("dossier_id"),
            Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
            row.Text("procedure_name"),
            row.MomentOrNull("ready_at") is not null && row.MomentOrNull("closed_at") is null)
        {
            HasSlip = row.Text("slip") == "printed",
        },
        officeId,
        visitId);
}
