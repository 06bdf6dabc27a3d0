using MotCua.App.Results;

namespace MotCua.App.Ledger.Happened;

/// <summary>A result was proposed and drafted.</summary>
public sealed record ResultProposed(ResultOutcome Outcome) : StepTaken("result-proposed.1")
{
    /// <summary>Proof of the words kept beside the ledger, for a rejection.</summary>
    public string? ReasonHash { get; init; }
}
