using MotCua.Bench.Ground;

namespace MotCua.Bench.Goals;

/// <summary>One goal of speed: a workload over HTTP, what it is measured beside, and what is to be reached.</summary>
internal abstract class Goal
{
    /// <summary>As the performance page names it: <c>G1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The workload in one line.</summary>
    public abstract string Title { get; }

    /// <summary>Measures, and tells each figure as it comes.</summary>
    public abstract Task RunAsync(Workbench bench);
}
