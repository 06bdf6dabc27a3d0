namespace MotCua.Bench.Goals;

/// <summary>Every goal, in the order of the performance page.</summary>
internal static class AllGoals
{
    public static IReadOnlyList<Goal> All { get; } =
    [
        new TicketIssue(),
        new Contention(),
        new Intake(),
        new CallToDisplay(),
        new WorkPage(),
        new StatusByCode(),
        new MonthReport(),
        new ColdStart(),
        new Memory(),
        new PublishSize(),
        new Growth(),
        new WholeLife(),
    ];
}
