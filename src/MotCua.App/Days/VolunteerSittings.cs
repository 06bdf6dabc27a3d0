using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Days;

/// <summary>
/// When a volunteer may be signed in (buổi trực của tình nguyện viên): from half an hour before a sitting of the office,
/// when numbers are given already, to the sitting's end. Whoever has another duty already is no volunteer in this sense.
/// </summary>
public sealed class VolunteerSittings(OfficeRead read, TermsCache terms, OfficeClock clock)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(30);

    /// <summary>How long a sign-in that begins now may last; refused to a volunteer between sittings, with the next one's beginning.</summary>
    public async Task<Verdict<TimeSpan>> StayAsync(Account account)
    {
        var duties = await read.ListAsync(
            $"select {string.Join(", ", Duty.Table.Columns)} from duties where office_id = $1 and account_id = $2 and (until_on is null or until_on >= $3)",
            Duty.Table.Read,
            account.OfficeId,
            account.AccountId,
            clock.Today);
        var volunteering = duties.Where(duty => duty.Role == Roles.Volunteer).ToList();
        if (volunteering.Count == 0 || duties.Any(duty => duty.Role != Roles.Volunteer && duty.FromOn <= clock.Today))
        {
            return SignIns.Longest;
        }

        var (now, calendar) = (clock.Now, (await terms.OfAsync(await read.GetAsync<Office>(account.OfficeId))).Calendar);
        if (volunteering.Any(duty => duty.FromOn <= now.Day()) && calendar.SittingAt(now, Early) is { } sitting)
        {
            var left = OfficeTime.At(now.Day(), sitting.Until) - now;
            return left < SignIns.Longest ? left : SignIns.Longest;
        }

        return Next(calendar, volunteering, now);
    }

    private static Refusal Next(WorkingCalendar calendar, IReadOnlyList<Duty> duties, DateTimeOffset now)
    {
        var begins = OfficeTime.At(duties.Min(duty => duty.FromOn), TimeOnly.MinValue);
        var next = calendar.NextOpening(begins > now ? begins : now);
        return duties.All(duty => duty.UntilOn < next.Day()) ? PeopleRefusals.NoFurtherSitting() : PeopleRefusals.NotInSitting(next);
    }
}
