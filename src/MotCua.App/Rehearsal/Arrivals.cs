using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Rehearsal;

/// <summary>
/// When people come (giờ đến): numbers from half an hour before opening, a sharp first hour with the first ten minutes
/// three times as full, a lull before lunch, a smaller rise after it, few in the last hour.
/// </summary>
public static class Arrivals
{
    private const int EarlyMinutes = 30;

    /// <summary>Weights of the quarter hours of a session, from its opening; the rest of a longer session is quiet.</summary>
    private static readonly int[] Morning = [18, 10, 8, 7, 6, 6, 5, 5, 4, 4, 4, 3, 3, 2, 2, 1, 1, 1];
    private static readonly int[] Afternoon = [6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1, 1, 1];
    private const int BeforeOpening = 9;

    /// <summary>The moments in order, whole seconds, none in the last quarter of an hour.</summary>
    public static IReadOnlyList<DateTimeOffset> Of(DateOnly day, IReadOnlyList<OfficeSession> sessions, int visits, Dice dice)
    {
        var slots = Slots(sessions).ToList();
        var moments = Enumerable.Range(0, visits)
            .Select(_ => dice.Weighted(slots))
            .Select(slot => OfficeTime.At(day, slot.From).AddSeconds(dice.Below(slot.Minutes * 60)))
            .Order();
        return [.. moments];
    }

    private static IEnumerable<(Slot Slot, int Weight)> Slots(IReadOnlyList<OfficeSession> sessions)
    {
        yield return (new Slot(sessions[0].From.AddMinutes(-EarlyMinutes), EarlyMinutes), BeforeOpening);
        for (var i = 0; i < sessions.Count; i++)
        {
            var weights = i == 0 ? Morning : Afternoon;
            for (var quarter = 0; quarter < (sessions[i].Minutes / 15) - 1; quarter++)
            {
                yield return (new Slot(sessions[i].From.AddMinutes(quarter * 15), 15), weights[Math.Min(quarter, weights.Length - 1)]);
            }
        }
    }

    private sealed record Slot(TimeOnly From, int Minutes);
}
