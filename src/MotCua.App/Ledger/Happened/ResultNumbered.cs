namespace MotCua.App.Ledger.Happened;

/// <summary>A result was given its document number.</summary>
public sealed record ResultNumbered(string BookCode, int Year, int DocumentNumber) : StepTaken("result-numbered.1");
