using MotCua.Bench.Peers;
using MotCua.Bench.Running;

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
        new FiftyAtWork(),
    ];

    /// <summary>Beside the yardsticks, or beside the peers.</summary>
    public static IEnumerable<Goal> Of(Asked asked) => asked.Peers ? BesidePeer.Both : All.Where(goal => asked.Goals.Count == 0 || asked.Goals.Contains(goal.Id));

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<string> Order { get; } = [.. All.Select(goal => goal.Id).SelectMany(id => new[] { id, BesidePeer.Beside(id) })];
}
