namespace MotCua.App.Ledger.Happened;

/// <summary>A result that was handed over was taken back.</summary>
public sealed record ResultTakenBack(string ProcedureCode) : LedgerEntry("result-taken-back.1", Screens.Return | Screens.Day | Screens.Citizen)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("results-taken-back", ProcedureCode)];
}
