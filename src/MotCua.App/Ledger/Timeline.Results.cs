using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of results, from the proposal to the hand-over.</summary>
public static partial class Timeline
{
    private static Sentence? OfResults(LedgerEntry entry) => entry switch
    {
        _ => null,
    };
}
