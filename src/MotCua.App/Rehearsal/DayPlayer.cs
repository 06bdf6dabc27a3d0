using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;

namespace MotCua.App.Rehearsal;

/// <summary>
/// Plays a service day (người diễn một ngày): invented people and the cast do what a day brings, through the real acts, on a
/// clock that only the player moves. The same seed does the same on every machine and engine.
/// </summary>
public sealed class DayPlayer(WriteGate gate, OfficeRead read, SteppedTime time)
{
    /// <summary>When the house is made ready, before anybody comes.</summary>
    public static readonly TimeOnly Begins = new(6, 20);

    private const int CalmVisits = 90;

    /// <summary>Founds the sample office, plays the day until the moment, and says who signed in under which account.</summary>
    /// <param name="until">Null plays the whole day and closes it.</param>
    /// <exception cref="InvalidOperationException">An act was refused that must be granted: the store was not empty, or the program is wrong.</exception>
    public async Task PlayAsync(RehearsedDay day, DateTimeOffset? until = null, Func<long, string, Task>? settle = null)
    {
        var accounts = await new RehearsalOffice(gate, time, new Dice(day.Seed, "office")).FoundAsync(day.WithAllPlans ? PlanPresets.Ids : [day.Plan.Id], settle ?? ((_, _) => Task.CompletedTask));
        var timetable = new Timetable(time);
        var room = new Room(gate, read, timetable, day.Seed) { Accounts = accounts, Calendar = WorkingCalendar.Default, Day = day.On };
        var pace = Math.Clamp((double)CalmVisits / Math.Max(1, day.Visits), 0.2, 1);
        var returns = new ReturnDesk(room, room.Who("tiepnhan3", deskId: 5), pace);
        var backOffice = new BackOffice(room, returns, pace);
        var counter = new Counter(room, backOffice, day.Plan);
        var reception = new Reception(room, counter, pace);
        var mishaps = new Mishaps(room, reception, counter, backOffice);

        timetable.At(OfficeTime.At(day.On, new TimeOnly(6, 40)), async () =>
        {
            await mishaps.DelegateAsync();
            await room.DoAsync(new OpenDay(), new OpenDayInput(Sheets: 20), room.Who("lanhdao"));
        });
        reception.Open(room.Who("tiepnhan1", deskId: 1));
        reception.Open(room.Who("tiepnhan2", deskId: 2));
        Invite(room, new Door(room, reception), Math.Max(0, day.Visits - Mishaps.OnPaper));
        mishaps.PutDown(Math.Min(day.Visits, Mishaps.OnPaper));
        if (until is { } stops)
        {
            await timetable.RunAsync(stops);
            return;
        }

        await timetable.RunAsync(room.Closing.AddMinutes(25));
        await new Evening(room, reception, counter).CloseAsync();
    }

    private static void Invite(Room room, Door door, int visits)
    {
        var visitors = Visitors.Roll(room, visits);
        var moments = Arrivals.Of(room.Day, room.Calendar.SessionsOn(room.Day), visits, room.DiceFor("arrivals"));
        for (var i = 0; i < visits; i++)
        {
            var visitor = visitors[i];
            room.Timetable.At(moments[i], () => door.ArriveAsync(visitor));
        }
    }
}

/// <summary>A day to be played (ngày tập dượt).</summary>
/// <param name="Visits">1 to 2,000 people.</param>
/// <param name="WithAllPlans">The office works by the other presets as well, as far as they hold on that day.</param>
public sealed record RehearsedDay(ServicePlan Plan, DateOnly On, int Visits, long Seed, bool WithAllPlans = false);
