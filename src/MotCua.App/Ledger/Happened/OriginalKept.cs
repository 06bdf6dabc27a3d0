namespace MotCua.App.Ledger.Happened;

/// <summary>An original stays with the office until the return.</summary>
/// <param name="Ordinal">Its place among the dossier's papers.</param>
/// <param name="SlipGiven">Slip 01 had to be given for it.</param>
public sealed record OriginalKept(int Ordinal, int SlipNumber, bool SlipGiven) : LedgerEntry("original-kept.1", Screens.Counter | Screens.Day)
{
    public override IEnumerable<Count> Counts() => SlipGiven ? [new("originals-kept"), new("slips", "afterwards")] : [new("originals-kept")];
}
