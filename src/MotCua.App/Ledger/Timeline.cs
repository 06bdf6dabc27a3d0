using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>
/// What happened, as people read it (diễn biến): one sentence for each entry. It says ids and numbers only, because the
/// ledger holds nothing else.
/// </summary>
public static partial class Timeline
{
    public static Sentence Say(LedgerEntry entry) =>
        OfQueue(entry) ?? OfDossiers(entry) ?? OfResults(entry) ?? OfRoom(entry) ?? OfDays(entry) ?? OfHouse(entry) ?? OfOffices(entry)
        ?? Sentence.Of("Đã ghi vào sổ: {kind}.", ("kind", entry.Kind));
}
