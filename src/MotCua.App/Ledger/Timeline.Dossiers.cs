using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of dossiers, from receipt to their end.</summary>
public static partial class Timeline
{
    private static Sentence? OfDossiers(LedgerEntry entry) => entry switch
    {
        _ => null,
    };
}
