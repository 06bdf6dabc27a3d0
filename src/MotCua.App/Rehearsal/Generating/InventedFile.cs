using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Rehearsal.Generating;

/// <summary>One dossier on its way through a generated store.</summary>
internal sealed class InventedFile(ProcedureVersion procedure, InventedPerson person)
{
    public ProcedureVersion Procedure => procedure;

    public InventedPerson Person => person;

    public long DossierId { get; set; }

    /// <summary>Null where it came online.</summary>
    public long? VisitId { get; set; }

    public SlipState Slip { get; set; }

    public int StepsDone { get; set; }

    /// <summary>How far it comes; all the way unless it stays open.</summary>
    public int StepsWanted { get; init; }

    public bool StaysOpen { get; init; }

    public ProcessingStep? Next => StepsDone < StepsWanted ? InventedMatters.Steps(procedure)[StepsDone] : null;
}
