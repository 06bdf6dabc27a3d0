using MotCua.App.Notices;

namespace MotCua.App.Ledger.Happened;

/// <summary>The applicant was shown the draft; silence until that moment is agreement.</summary>
public sealed record DraftSent(DateTimeOffset SilenceUntilAt) : LedgerEntry("draft-sent.1", Screens.Specialist | Screens.Citizen)
{
    public override IEnumerable<Notice> Tells() => [new("draft-to-confirm")];
}
