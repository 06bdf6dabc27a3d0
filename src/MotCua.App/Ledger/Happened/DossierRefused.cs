using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file could not be taken in: slip 03, agreed by the head of the centre.</summary>
public sealed record DossierRefused(string ProcedureCode, int SlipNumber, long AgreedBy) : LedgerEntry("dossier-refused.1", Screens.Counter | Screens.Day)
{
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("dossiers-refused", ProcedureCode), new("slips", Rules.Code.Of(SlipForm.Refusal03))];
}
