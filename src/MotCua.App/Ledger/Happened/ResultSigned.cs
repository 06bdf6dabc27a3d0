using MotCua.App.Results;

namespace MotCua.App.Ledger.Happened;

/// <summary>A result was signed.</summary>
public sealed record ResultSigned(SigningForm Form, SignatureMedium Medium, long? DelegationId) : StepTaken("result-signed.1");
