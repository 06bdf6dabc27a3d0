namespace MotCua.App.Ledger.Happened;

/// <summary>The applicant agreed with the draft.</summary>
public sealed record DraftConfirmed(bool BySilence) : StepTaken("draft-confirmed.1");
