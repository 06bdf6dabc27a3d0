namespace MotCua.App.Ledger.Happened;

/// <summary>A result was entered in its register.</summary>
public sealed record ResultRegistered(string BookCode, int Year, int FirstNumber, int LastNumber) : StepTaken("result-registered.1");
