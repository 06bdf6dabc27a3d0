namespace MotCua.App.Ledger.Happened;

/// <summary>A dossier was taken up and its papers examined.</summary>
public sealed record DossierExamined() : StepTaken("dossier-examined.1");
