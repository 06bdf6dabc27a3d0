using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.People;

/// <summary>
/// A day on which a person worked at the house's screens (ngày có mặt): the first and the last moment. Written as sign-ins are seen, so up to a
/// minute late and never for less than a minute; devices and machines leave none. Kept <see cref="DaysKept"/> days.
/// </summary>
public sealed record PresentDay(long AccountId, string Name, DateOnly On, DateTimeOffset FirstAt, DateTimeOffset LastAt)
{
    /// <summary>A year and a month: the year's report still finds them.</summary>
    public const int DaysKept = 400;

    /// <summary>Whole minutes between the two in which the office sat that day.</summary>
    public int MinutesServed(WorkingCalendar calendar) => calendar.SessionsOn(On).Sum(session => MinutesIn(session, FirstAt.Clock(), LastAt.Clock()));

    private static int MinutesIn(OfficeSession session, TimeOnly first, TimeOnly last)
    {
        var (from, until) = (first > session.From ? first : session.From, last < session.Until ? last : session.Until);
        // One hour of the clock from another is never negative: it would go round.
        return from < until ? (int)(until - from).TotalMinutes : 0;
    }

    /// <summary>By name and day, both days included.</summary>
    public static Task<IReadOnlyList<PresentDay>> ReadAsync(IRows rows, int officeId, (DateOnly From, DateOnly Until) days) => rows.ListAsync(
        """
        select present.account_id, account.display_name, present.day_on, present.first_at, present.last_at
        from days_present present
        join accounts account on account.office_id = present.office_id and account.account_id = present.account_id
        where present.office_id = $1 and present.day_on >= $2 and present.day_on <= $3
        order by account.folded_name, present.account_id, present.day_on
        """,
        row => new PresentDay(row.Long("account_id"), row.Text("display_name"), row.Day("day_on"), row.Moment("first_at"), row.Moment("last_at")),
        officeId,
        days.From,
        days.Until);
}
