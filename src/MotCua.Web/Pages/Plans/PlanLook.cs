using MotCua.App.Terms;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Plans;

/// <summary>What is seen of a plan before it is kept (xem lại kế hoạch): what contradicts itself, what citizens will read, and its next days.</summary>
public sealed record PlanLook(PlanReview Review, ShownPlan Public, IReadOnlyList<DateOnly> ServiceDays)
{
    private const int ServiceDaysShown = 4;

    public static PlanLook At(ServicePlan plan, OfficePage page, OfficeTerms inForce, DateOnly today)
    {
        var ground = new PlanCheckGround { Catalogue = inForce.Catalogue, Calendar = inForce.Calendar, Today = today };
        var shown = new ShownPlan(page, plan, ShownPlan.NamedBy(plan, inForce.Catalogue, today));
        return new PlanLook(PlanCheck.Of(plan, ground), shown, [.. UpcomingDays(plan, today, inForce.Calendar).Take(ServiceDaysShown)]);
    }

    private static IEnumerable<DateOnly> UpcomingDays(ServicePlan plan, DateOnly today, WorkingCalendar calendar)
    {
        for (var from = today; ServiceDay.FirstFrom(plan, from, calendar).IsGranted(out var day, out _); from = day.On.AddDays(1))
        {
            yield return day.On;
        }
    }
}
