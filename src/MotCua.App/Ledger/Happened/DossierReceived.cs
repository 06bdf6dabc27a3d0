using MotCua.App.Dossiers;
using MotCua.App.Notices;
using MotCua.Rules.Procedures;

namespace MotCua.App.Ledger.Happened;

/// <summary>A complete file was taken in, and its result was promised or dated.</summary>
public sealed record DossierReceived(string HouseNumber, string ProcedureCode, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, SlipState Slip)
    : LedgerEntry("dossier-received.1", Screens.Counter | Screens.Specialist | Screens.Day | Screens.Citizen)
{
    public FilingChannel Channel { get; init; }

    public FiledBy FiledBy { get; init; }

    /// <summary>The plan whose promise was taken.</summary>
    public string? PlanCode { get; init; }

    public DateTimeOffset? PromisedAt { get; init; }

    /// <summary>Slip 01's number of the year; null while it is left out.</summary>
    public int? SlipNumber { get; init; }

    public SlipReason? SlipReason { get; init; }

    public bool HasOfficialCode { get; init; }

    public int People { get; init; }

    public override IEnumerable<Notice> Tells() => Slip == SlipState.Electronic ? [new Notice("receipt")] : [];

    public override IEnumerable<Count> Counts() =>
    [
        new("dossiers-received", ProcedureCode),
        new("slips", Slip == SlipState.Withheld ? "withheld" : Rules.Code.Of(SlipForm.Receipt01)),
        .. PromisedAt is null ? Array.Empty<Count>() : [new("promises-made")],
    ];
}
