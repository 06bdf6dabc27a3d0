using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Which open dossiers a changed calendar would move (hồ sơ đổi hạn theo lịch mới); they move only by the act.</summary>
/// <param name="Waiting">Open dossiers counted by an earlier calendar, at most <see cref="Most"/>.</param>
public sealed record CalendarMoves(int Waiting, IReadOnlyList<CalendarMove> Moved)
{
    public const int Most = 200;

    public static readonly CalendarMoves None = new(0, []);

    public static async Task<CalendarMoves> ReadAsync(OfficeRead read, int officeId, OfficeTerms terms)
    {
        var dossiers = await read.ListAsync(
            $"select {string.Join(", ", Dossier.Table.Columns)} from dossiers where office_id = $1 and closed_at is null and calendar_revision < $2 order by calendar_revision, dossier_id limit {Most}",
            Dossier.Table.Read,
            officeId,
            terms.CalendarRevision);
        if (dossiers.Count == 0)
        {
            return None;
        }

        var suspensions = (await read.ListAsync(
            $"""
            select {string.Join(", ", DossierSuspension.Table.Columns.Select(column => "suspension." + column))} from suspensions suspension
            join dossiers dossier on dossier.office_id = suspension.office_id and dossier.dossier_id = suspension.dossier_id
            where dossier.office_id = $1 and dossier.closed_at is null and dossier.calendar_revision < $2
            """,
            DossierSuspension.Table.Read,
            officeId,
            terms.CalendarRevision)).ToLookup(suspension => suspension.DossierId);
        return new CalendarMoves(dossiers.Count, [
            .. from dossier in dossiers
               where dossier.DueCurrentAt is not null
               let after = dossier.DeadlineUnder(terms.Calendar, suspensions[dossier.DossierId]).DueCurrent
               where after is not null && after != dossier.DueCurrentAt
               select new CalendarMove(dossier.DossierId, HouseNumber.Of(dossier.HouseOn, dossier.HouseOrdinal).ToString(), dossier.DueCurrentAt!.Value, after.Value)]);
    }
}

/// <summary>One dossier's deadline as it stands and as the calendar would have it (hạn cũ, hạn mới).</summary>
public sealed record CalendarMove(long DossierId, string HouseNumber, DateTimeOffset FromAt, DateTimeOffset ToAt);
