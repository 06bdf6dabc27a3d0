namespace MotCua.Faults;

/// <summary>
/// One way of trying to break a promise. It runs twice: against the program, where nothing may be found, and against a
/// known-bad build or setting, where something must be; a rig that never finds anything is itself under test.
/// </summary>
internal abstract class Rig
{
    /// <summary>As the table of the reliability page names it: <c>R-01</c>.</summary>
    public abstract string Id { get; }

    /// <summary>One line: what is done to the program, and what must hold.</summary>
    public abstract string Promise { get; }

    /// <summary>What is counted: kills, images, calls.</summary>
    public abstract string Unit { get; }

    /// <summary>How many on every change.</summary>
    public abstract int Short { get; }

    /// <summary>How many in a long run.</summary>
    public abstract int Long { get; }

    /// <summary>What the known-bad build or setting is.</summary>
    public abstract string KnownBad { get; }

    public abstract Task<RigResult> RunAsync(RigRun run);

    /// <summary>The same, small, against the known-bad build or setting: its faults must not be empty.</summary>
    public abstract Task<RigResult> RunKnownBadAsync(RigRun run);
}
