using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddDays(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["day-opened.1"] = Read<DayOpened>;
        kinds["emergency-declared.1"] = Read<EmergencyDeclared>;
        kinds["emergency-ended.1"] = Read<EmergencyEnded>;
        kinds["late-entries-confirmed.1"] = Read<LateEntriesConfirmed>;
        kinds["desk-closed.1"] = Read<DeskClosed>;
        kinds["desk-handed-over.1"] = Read<DeskHandedOver>;
        kinds["hand-over-confirmed.1"] = Read<HandOverConfirmed>;
        kinds["clock-confirmed.1"] = Read<ClockConfirmed>;
        kinds["missing-code-explained.1"] = Read<MissingCodeExplained>;
        kinds["day-closed.1"] = Read<DayClosed>;
    }
}
