using MotCua.App.Procedures;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;

namespace MotCua.App.Rehearsal.Generating;

/// <summary>
/// What people come with (việc người dân đến làm): the commune's own procedures, a few of them most of the time (Zipf), as
/// the field is known to be.
/// </summary>
internal sealed class InventedMatters
{
    private static readonly string[] MostAsked = [SampleMatters.Copies, SampleMatters.Birth, SampleMatters.MaritalStatus, SampleMatters.Extract];
    private readonly IReadOnlyList<(ProcedureVersion Procedure, int Weight)> weighted;
    private readonly IReadOnlyList<ProcedureVersion> longest;

    public InventedMatters()
    {
        var usable = ImportedCatalogue.Shipped.Procedures.Versions
            .Where(procedure => procedure is { ReceivedBy: Receiver.Centre, Limit: not null, ValidFrom: null, ValidUntil: null, BothMustBePresent: false } && Steps(procedure).Count > 0)
            .OrderBy(procedure => Array.IndexOf(MostAsked, procedure.Code.ToString()) is >= 0 and var rank ? rank : MostAsked.Length)
            .ThenBy(procedure => procedure.Code.ToString(), StringComparer.Ordinal)
            .ToList();
        weighted = [.. usable.Select((procedure, rank) => (procedure, 100_000 / (rank + 1)))];
        longest = [.. usable.Where(procedure => procedure.Limit!.Value.Unit == TimeUnit.WorkingDays).OrderByDescending(procedure => procedure.Limit!.Value.Amount)];
    }

    public ProcedureVersion Any(Dice dice) => dice.Weighted(weighted);

    /// <summary>One whose limit runs longer than so many working days, or the longest there is.</summary>
    public ProcedureVersion Lasting(Dice dice, int workingDays)
    {
        var lasting = longest.TakeWhile(procedure => procedure.Limit!.Value.Amount > workingDays).ToList();
        return lasting.Count == 0 ? longest[0] : dice.Of(lasting);
    }

    /// <summary>One that is due within so many working days.</summary>
    public ProcedureVersion Short(Dice dice, int workingDays) => dice.Of([.. longest.Where(procedure => procedure.Limit!.Value.Amount <= workingDays)]);

    /// <summary>The steps inside the house; none where somebody must sign at hand-over or confirm a draft, which takes a second visit.</summary>
    public static IReadOnlyList<ProcessingStep> Steps(ProcedureVersion procedure) =>
        StepOrders.Of(procedure.StepOrder).IsGranted(out var order, out _) && !order.SignsAtHandOver && !order.Steps.Contains(ProcessingStep.ApplicantConfirmsDraft) ? order.Steps : [];
}
