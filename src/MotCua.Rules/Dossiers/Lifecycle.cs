using System.Collections.Frozen;
using static MotCua.Rules.Dossiers.DossierState;

namespace MotCua.Rules.Dossiers;

/// <summary>
/// The table of steps a dossier may take between states (vòng đời hồ sơ). Only receipts taken back the same day become
/// void; a result handed over can be taken back against a signature.
/// </summary>
/// <remarks>States of the national portal; the steps are our reading of NĐ 118/2025/NĐ-CP (chưa kiểm chứng), docs/law/codes-and-slips.md.</remarks>
public static class Lifecycle
{
    private static readonly FrozenDictionary<DossierState, DossierState[]> Allowed = new Dictionary<DossierState, DossierState[]>
    {
        [Registered] = [Received, NotAccepted, SupplementRequested, WithdrawalRequested, DossierState.Void],
        [Received] = [Processing, SupplementRequested, FinancialDuty, WithdrawalRequested, Stopped, Completed, DossierState.Void],
        [NotAccepted] = [],
        [Processing] = [SupplementRequested, FinancialDuty, WithdrawalRequested, Stopped, Completed],
        [SupplementRequested] = [Received, Processing, WithdrawalRequested, Stopped],
        [FinancialDuty] = [Processing, WithdrawalRequested, Stopped],
        [WithdrawalRequested] = [Stopped],
        [Stopped] = [Processing],
        [Completed] = [Returned],
        [Returned] = [Completed],
        [DossierState.Void] = [],
    }.ToFrozenDictionary();

    public static IReadOnlyList<DossierState> NextOf(DossierState state) => Allowed[state];

    /// <summary>Grants the new state, or says which state the dossier is in and what can be done instead.</summary>
    public static Verdict<DossierState> Step(DossierState from, DossierState to)
    {
        if (Allowed[from].Contains(to))
        {
            return to;
        }

        return Refusals.DossierStateStep(from, to);
    }
}
