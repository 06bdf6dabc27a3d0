using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A slip was given after the receipt, or printed once more.</summary>
/// <param name="Printed">1 for the first print.</param>
public sealed record SlipIssued(SlipForm Form, int Number, int Year, SlipReason Reason, int Printed) : LedgerEntry("slip-issued.1", Screens.Counter | Screens.Day)
{
    public override IEnumerable<Count> Counts() => Printed == 1 ? [new("slips", "afterwards")] : [];
}
