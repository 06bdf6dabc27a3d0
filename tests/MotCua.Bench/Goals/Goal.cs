using MotCua.Bench.Ground;
using MotCua.Testing;

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

    /// <summary>The same on each engine, a store each, which <c>verify</c> looks at afterwards.</summary>
    protected async Task OnBothEnginesAsync(Workbench bench, Func<string, Task<TestStore>> open, Func<Workbench, string, TestStore, Task> measure)
    {
        foreach (var engine in bench.BothEngines)
        {
            var store = await open(engine);
            await measure(bench, engine, store);
            await bench.VerifyAsync(Id, store);
        }
    }
}
