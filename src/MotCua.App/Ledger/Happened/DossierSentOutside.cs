using MotCua.App.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A file went to another body; our promise covers only our own step, and the law's clock runs on.</summary>
public sealed record DossierSentOutside(Holder From) : LedgerEntry("dossier-sent-outside.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    /// <summary>Slip 01's number where it was left out until now: verification starts.</summary>
    public int? SlipNumber { get; init; }

    /// <summary>Proof of where it went, kept beside the ledger.</summary>
    public string? NoteHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("dossiers-sent-outside"), .. SlipNumber is null ? Array.Empty<Count>() : [new("slips", "afterwards")]];
}
