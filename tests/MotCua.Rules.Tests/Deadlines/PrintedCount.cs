using MotCua.Rules.Deadlines;

namespace MotCua.Rules.Tests.Deadlines;

/// <summary>Adds a deadline up again from the steps it prints.</summary>
public static class PrintedCount
{
    public static int Minutes(Deadline deadline) => Steps(deadline, "minutes-counted").Sum(step => (int)Hole(step.Text, "minutes")!);

    public static int WorkingDays(Deadline deadline) => Steps(deadline, "days-counted").Sum(step => Days(step).Count());

    /// <summary>Every day named after the clock's start, counted or skipped, in the order printed.</summary>
    public static IEnumerable<DateOnly> EveryDayPrinted(Deadline deadline) =>
        Steps(deadline, "days-counted", "days-skipped").SelectMany(Days).Where(day => day > deadline.EffectiveStart.Day());

    private static IEnumerable<ExplanationStep> Steps(Deadline deadline, params string[] codes) => deadline.Steps.Where(step => codes.Contains(step.Code));

    private static IEnumerable<DateOnly> Days(ExplanationStep step)
    {
        var from = Day(step, "from")!.Value;
        return Enumerable.Range(from.DayNumber, (Day(step, "until") ?? from).DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber);
    }

    private static DateOnly? Day(ExplanationStep step, string hole) => Hole(step.Text, hole) is Sentence withDate ? (DateOnly?)Hole(withDate, "on") : null;

    private static object? Hole(Sentence sentence, string name) => sentence.Holes.FirstOrDefault(hole => hole.Name == name).Value;
}
