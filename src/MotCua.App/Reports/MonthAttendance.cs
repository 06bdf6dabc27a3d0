using MotCua.App.Data;
using MotCua.App.People;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>
/// Who had a duty in a month, worked at the screens on which of its days and was away on which of its working days (chấm công trong tháng). An announced
/// absence stands before a presence.
/// </summary>
public static class MonthAttendance
{
    /// <param name="at">The calendar, and today: an absence nobody has ended yet is not marked beyond it.</param>
    public static async Task<IReadOnlyList<AttendanceLine>> ReadAsync(IRows rows, int officeId, DateOnly month, (WorkingCalendar Calendar, DateOnly Today) at)
    {
        var next = month.AddMonths(1);
        var people = await rows.ListAsync(
            """
            select account.account_id, account.display_name from accounts account
            where account.office_id = $1 and account.kind = $2 and (account.ended_at is null or account.ended_at >= $5)
              and exists (
                select 1 from duties duty
                where duty.office_id = account.office_id and duty.account_id = account.account_id and duty.from_on < $4 and (duty.until_on is null or duty.until_on >= $3))
            order by account.folded_name, account.account_id
            """,
            row => (Id: row.Long("account_id"), Name: row.Text("display_name")),
            officeId,
            AccountKind.Person,
            month,
            next,
            OfficeTime.At(month, TimeOnly.MinValue));
        var away = (await rows.ListAsync(
            $"select {string.Join(", ", Absence.Table.Columns)} from absences where office_id = $1 and from_at < $3 and (until_at is null or until_at > $2) order by absence_id",
            Absence.Table.Read,
            officeId,
            OfficeTime.At(month, TimeOnly.MinValue),
            OfficeTime.At(next, TimeOnly.MinValue))).ToLookup(absence => absence.AccountId);
        var present = (await PresentDay.ReadAsync(rows, officeId, (month, next.AddDays(-1)))).ToLookup(day => day.AccountId, day => day.On.Day);
        return [.. people.Select(person => new AttendanceLine(person.Name, Marks([.. away[person.Id]], present[person.Id], month, at)))];
    }

    private static Dictionary<int, string> Marks(IReadOnlyList<Absence> absences, IEnumerable<int> present, DateOnly month, (WorkingCalendar Calendar, DateOnly Today) at)
    {
        var marks = present.ToDictionary(day => day, _ => AttendanceSheet.Present);
        for (var day = month; day.Month == month.Month && absences.Count > 0; day = day.AddDays(1))
        {
            if (Mark(absences, day, at) is { } mark)
            {
                marks[day.Day] = mark;
            }
        }

        return marks;
    }

    /// <summary>Null on a day off, and where the person was not away in any hour the office works.</summary>
    private static string? Mark(IReadOnlyList<Absence> absences, DateOnly day, (WorkingCalendar Calendar, DateOnly Today) at)
    {
        var sessions = at.Calendar.IsWorkingDay(day) ? at.Calendar.SessionsOn(day) : [];
        var touching = absences.Where(absence => (absence.UntilAt is not null || day <= at.Today) && sessions.Any(session => Touches(absence, day, session))).ToList();
        return touching.Count == 0 ? null
            : sessions.All(session => touching.Exists(absence => Covers(absence, day, session))) ? AttendanceSheet.Away : AttendanceSheet.PartlyAway;
    }

    private static bool Touches(Absence absence, DateOnly day, OfficeSession session) =>
        absence.FromAt < OfficeTime.At(day, session.Until) && (absence.UntilAt is not { } until || until > OfficeTime.At(day, session.From));

    private static bool Covers(Absence absence, DateOnly day, OfficeSession session) =>
        absence.FromAt <= OfficeTime.At(day, session.From) && (absence.UntilAt is not { } until || until >= OfficeTime.At(day, session.Until));
}
