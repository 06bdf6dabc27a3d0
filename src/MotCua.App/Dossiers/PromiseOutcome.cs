using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What becomes of a plan's promise (kết quả cam kết): kept or missed when the result is ready, void when its ground falls away.</summary>
public static class PromiseOutcome
{
    /// <summary>Judged once, in whole minutes; the promised minute is inside. A promise judged before stays as it was.</summary>
    public static PromiseState Judged(this Dossier dossier, DateTimeOffset readyAt) => dossier.Promise != PromiseState.Open
        ? dossier.Promise
        : readyAt.ToMinute() <= dossier.PromisedAt!.Value.ToMinute() ? PromiseState.Kept : PromiseState.Missed;

    /// <summary>An open promise whose ground has fallen away.</summary>
    public static PromiseState Voided(this Dossier dossier) => dossier.Promise == PromiseState.Open ? PromiseState.Void : dossier.Promise;

    /// <summary>The figure of a promise that this entry decided: <c>promises-kept</c>, <c>promises-missed</c>, <c>promises-void</c>.</summary>
    /// <param name="decided">Null when the entry decided none.</param>
    public static IEnumerable<Count> Counts(PromiseState? decided) => decided is { } outcome ? [new Count("promises-" + Code.Of(outcome))] : [];
}
