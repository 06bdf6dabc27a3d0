using MotCua.App.Data;
using MotCua.Rules.Deadlines;

namespace MotCua.App.Dossiers;

/// <summary>A dossier's deadline as it stands, from what it pinned at receipt and the suspensions since.</summary>
public static class DossierTime
{
    public static Deadline DeadlineOf(this OfficeWrite office, Dossier dossier, IEnumerable<DossierSuspension> suspensions) => Deadline.Of(
        dossier.ReceivedAt,
        dossier.TimeLimit,
        CutOffText.Read(dossier.CutOff),
        [.. suspensions.Select(suspension => new Suspension(suspension.BeganAt, suspension.EndedAt))],
        office.Terms.Calendar);

    public static Task<IReadOnlyList<DossierSuspension>> SuspensionsAsync(this OfficeWrite office, long dossierId) => office.ListAsync(
        $"select {string.Join(", ", DossierSuspension.Table.Columns)} from suspensions where office_id = $1 and dossier_id = $2 order by suspension_id",
        DossierSuspension.Table.Read,
        office.OfficeId,
        dossierId);
}
