namespace MotCua.App.Ledger.Happened;

/// <summary>A draft was initialled.</summary>
public sealed record ResultReviewed() : StepTaken("result-reviewed.1");
