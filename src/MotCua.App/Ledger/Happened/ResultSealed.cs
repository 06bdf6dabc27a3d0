namespace MotCua.App.Ledger.Happened;

/// <summary>A signed result was sealed.</summary>
public sealed record ResultSealed() : StepTaken("result-sealed.1");
