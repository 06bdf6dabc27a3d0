namespace MotCua.App.Ledger.Happened;

/// <summary>What a dossier costs was noted, in whole đồng.</summary>
public sealed record FeesNoted(long FeeNoteId, long Amount, bool Exempt) : LedgerEntry("fees-noted.1", Screens.Day)
{
    public override IEnumerable<Count> Counts() => [new("fees-noted", Amount: Amount)];
}
