using MotCua.App.Data;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>Puts an office's calendar together from its rows, as it holds now or as it held at an earlier line of the ledger.</summary>
public static class CalendarReader
{
    /// <param name="revision">The calendar as that line of the ledger left it.</param>
    public static async Task<WorkingCalendar> ReadAsync(IRows rows, int officeId, long revision = long.MaxValue)
    {
        var notices = await rows.ListAsync(
            $"""
            select {string.Join(", ", CalendarNotice.Table.Columns)} from calendar_notices
            where office_id = $1 and announced_sequence <= $2 and (withdrawn_at is null or last_sequence > $2) order by notice_id
            """,
            CalendarNotice.Table.Read,
            officeId,
            revision);
        var decisions = await rows.ListAsync(
            $"select {string.Join(", ", DecidedYear.Table.Columns)} from holiday_decisions where office_id = $1 and last_sequence <= $2 order by decision_id",
            DecidedYear.Table.Read,
            officeId,
            revision);
        var weeks = await rows.ListAsync(
            $"select {string.Join(", ", OfficeWeek.Table.Columns)} from office_hours where office_id = $1 and last_sequence <= $2 order by week_id",
            OfficeWeek.Table.Read,
            officeId,
            revision);
        return new WorkingCalendar(OfficeHours.Default, [.. notices.Select(notice => notice.ToDay())], [.. decisions.Select(decision => decision.ToDecision())])
            .Following([.. weeks.Select(week => week.ToHours())]);
    }

    /// <summary>The lines of the ledger that have changed the calendar, in order.</summary>
    public static Task<IReadOnlyList<long>> ChangesAsync(IRows rows, int officeId) => rows.ListAsync(
        """
        select announced_sequence as revision from calendar_notices where office_id = $1
        union select last_sequence from calendar_notices where office_id = $1
        union select last_sequence from holiday_decisions where office_id = $1
        union select last_sequence from office_hours where office_id = $1
        order by revision
        """,
        row => row.Long("revision"),
        officeId);

    /// <summary>The line of the ledger that last changed the calendar; 0 while nothing has.</summary>
    public static async Task<long> RevisionAsync(IRows rows, int officeId) => (await rows.ListAsync(
        """
        select max(changed.last_sequence) as revision
        from (
          select last_sequence from calendar_notices where office_id = $1
          union all select last_sequence from holiday_decisions where office_id = $1
          union all select last_sequence from office_hours where office_id = $1) changed
        """,
        row => row.LongOrNull("revision") ?? 0,
        officeId))[0];
}
