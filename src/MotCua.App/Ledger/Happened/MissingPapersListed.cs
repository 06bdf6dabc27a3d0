using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file was not complete: everything missing was listed on slip 02, and nothing was received.</summary>
public sealed record MissingPapersListed(string ProcedureCode, int SlipNumber, int Papers) : LedgerEntry("missing-papers-listed.1", Screens.Counter | Screens.Day)
{
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("supplements-requested", ProcedureCode), new("slips", Rules.Code.Of(SlipForm.Supplement02))];
}
