using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A result was handed over.</summary>
public sealed record ResultHandedOver(string ProcedureCode, CollectorRelation Relation, SlipAtHandOver Slip, bool EndsVisit) : LedgerEntry("result-handed-over.1", Screens.Return | Screens.Day | Screens.Citizen)
{
    /// <summary>What became of a plan's promise that was still open; null when it was decided before, as it is when the result is ready.</summary>
    public PromiseState? Decided { get; init; }

    public override IEnumerable<Count> Counts() => [new("results-handed-over", ProcedureCode), .. PromiseOutcome.Counts(Decided)];
}
