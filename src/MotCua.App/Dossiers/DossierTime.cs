using MotCua.App.Data;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;

namespace MotCua.App.Dossiers;

/// <summary>A dossier's deadline as it stands, from what it pinned at receipt and the suspensions since.</summary>
public static class DossierTime
{
    public static Deadline DeadlineOf(this OfficeWrite office, Dossier dossier, IEnumerable<DossierSuspension> suspensions) => dossier.DeadlineUnder(office.Terms.Calendar, suspensions);

    /// <summary>The same under any calendar; a limit that a supplement started anew counts from then, and what stood still before no longer matters.</summary>
    public static Deadline DeadlineUnder(this Dossier dossier, WorkingCalendar calendar, IEnumerable<DossierSuspension> suspensions) => Deadline.Of(
        dossier.RestartedAt ?? dossier.ReceivedAt,
        dossier.TimeLimit,
        CutOffText.Read(dossier.CutOff),
        [.. suspensions.Where(suspension => dossier.RestartedAt is not { } restart || suspension.BeganAt >= restart).Select(suspension => new Suspension(suspension.BeganAt, suspension.EndedAt))],
        calendar);

    /// <summary>The deadline as it was at receipt, whatever came after.</summary>
    public static Deadline FirstDeadlineUnder(this Dossier dossier, WorkingCalendar calendar) => (dossier with { RestartedAt = null }).DeadlineUnder(calendar, []);

    public static Task<IReadOnlyList<DossierSuspension>> SuspensionsAsync(this OfficeWrite office, long dossierId) => office.ListAsync(
        $"select {string.Join(", ", DossierSuspension.Table.Columns)} from suspensions where office_id = $1 and dossier_id = $2 order by suspension_id",
        DossierSuspension.Table.Read,
        office.OfficeId,
        dossierId);
}
