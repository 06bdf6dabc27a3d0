namespace MotCua.Faults.Running;

/// <summary>How a rig fared: on the program, and on what is known to be bad.</summary>
/// <param name="Rig">Which.</param>
/// <param name="Seed">With which it can be seen again.</param>
/// <param name="Result">Of the program.</param>
/// <param name="KnownBad">Of the known-bad build or setting; nothing when the first was skipped.</param>
/// <param name="Took">Both together.</param>
internal sealed record Outcome(Rig Rig, int Seed, RigResult Result, RigResult? KnownBad, TimeSpan Took)
{
    public bool IsCaught => KnownBad is { Skipped: null, Faults.Count: > 0, Broke: null };

    public int Passed => (IsTried && Sound ? 1 : 0) + (KnownBadTried && IsCaught ? 1 : 0);

    public int Failed => (IsTried && !Sound ? 1 : 0) + (KnownBadTried && !IsCaught ? 1 : 0);

    /// <summary>What a person must look at.</summary>
    public IEnumerable<string> Troubles
    {
        get
        {
            foreach (var fault in Result.Faults.Take(20))
            {
                yield return $"{Rig.Id} (seed {Seed}): {fault}";
            }

            if (Result.Broke is not null || KnownBad?.Broke is not null)
            {
                yield return $"{Rig.Id} (seed {Seed}): the rig itself broke: {Result.Broke ?? KnownBad?.Broke}";
            }
            else if (KnownBadTried && !IsCaught)
            {
                yield return $"{Rig.Id} (seed {Seed}): the known-bad was not caught: {Rig.KnownBad}";
            }
        }
    }

    public string Caught => KnownBad switch { null => "–", { Skipped: not null } => "skipped", _ => IsCaught ? "yes" : "NO" };

    private bool IsTried => Result.Skipped is null;

    private bool Sound => Result.Faults.Count == 0 && Result.Broke is null && Result.Cases > 0;

    private bool KnownBadTried => KnownBad is { Skipped: null };
}
