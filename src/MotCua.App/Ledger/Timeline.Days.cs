using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the day: opened, closed, and what went wrong in it.</summary>
public static partial class Timeline
{
    private static Sentence? OfDays(LedgerEntry entry) => entry switch
    {
        _ => null,
    };
}
