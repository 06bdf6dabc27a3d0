namespace MotCua.App.Ledger.Happened;

/// <summary>A visit was given the code for its ballot.</summary>
public sealed record BallotCodeIssued() : LedgerEntry("ballot-code-issued.1")
{
    public override IEnumerable<Count> Counts() => [new("ballot-codes")];
}
