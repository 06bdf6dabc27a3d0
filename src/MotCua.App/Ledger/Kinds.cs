using System.Text.Json;
using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

/// <summary>
/// Every kind of entry a ledger may hold, so that a stored line can be read back, counted again and told again. A kind
/// stays here for ever; a test reads one stored sample of each.
/// </summary>
public static class Kinds
{
    private static readonly Dictionary<string, Func<string, LedgerEntry>> Readers = new(StringComparer.Ordinal)
    {
        ["office-founded.1"] = Read<OfficeFounded>,
        ["account-opened.1"] = Read<AccountOpened>,
        ["plan-adopted.1"] = Read<PlanAdopted>,
        ["plan-revised.1"] = Read<PlanRevised>,
        ["plan-suspended.1"] = Read<PlanSuspended>,
        ["plan-ended.1"] = Read<PlanEnded>,
        ["procedure-offered.1"] = Read<ProcedureOffered>,
        ["catalogue-imported.1"] = Read<CatalogueImported>,
        ["ticket-taken.1"] = Read<TicketTaken>,
        ["desk-registered.1"] = Read<DeskRegistered>,
        ["ticket-called.1"] = Read<TicketCalled>,
        ["ticket-recalled.1"] = Read<TicketRecalled>,
        ["ticket-missed.1"] = Read<TicketMissed>,
        ["ticket-rejoined.1"] = Read<TicketRejoined>,
        ["ticket-held.1"] = Read<TicketHeld>,
        ["hold-ended.1"] = Read<HoldEnded>,
        ["ticket-transferred.1"] = Read<TicketTransferred>,
        ["queue-left.1"] = Read<QueueLeft>,
        ["visit-finished.1"] = Read<VisitFinished>,
        ["priority-set.1"] = Read<PrioritySet>,
        ["advice-recorded.1"] = Read<AdviceRecorded>,
        ["visit-sent-elsewhere.1"] = Read<VisitSentElsewhere>,
    };

    public static IReadOnlyCollection<string> All => Readers.Keys;

    /// <summary>Null for a kind this program does not know, which <c>verify</c> reports.</summary>
    public static LedgerEntry? Read(string kind, string payload) => Readers.TryGetValue(kind, out var read) ? read(payload) : null;

    private static LedgerEntry Read<T>(string payload)
        where T : LedgerEntry => JsonSerializer.Deserialize<T>(payload, Wire.Stored)!;
}
