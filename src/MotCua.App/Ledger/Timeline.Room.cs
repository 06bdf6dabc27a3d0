using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the room: pagers, scribing, money, ballots.</summary>
public static partial class Timeline
{
    private static Sentence? OfRoom(LedgerEntry entry) => entry switch
    {
        _ => null,
    };
}
