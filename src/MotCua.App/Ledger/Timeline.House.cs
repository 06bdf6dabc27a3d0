using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the house: what was undone, kept and erased.</summary>
public static partial class Timeline
{
    private static Sentence? OfHouse(LedgerEntry entry) => entry switch
    {
        _ => null,
    };
}
