using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddOffices(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["office-founded.1"] = Read<OfficeFounded>;
        kinds["account-opened.1"] = Read<AccountOpened>;
        kinds["plan-adopted.1"] = Read<PlanAdopted>;
        kinds["plan-revised.1"] = Read<PlanRevised>;
        kinds["plan-suspended.1"] = Read<PlanSuspended>;
        kinds["plan-ended.1"] = Read<PlanEnded>;
        kinds["procedure-offered.1"] = Read<ProcedureOffered>;
        kinds["catalogue-imported.1"] = Read<CatalogueImported>;
        kinds["duty-given.1"] = Read<DutyGiven>;
        kinds["duty-ended.1"] = Read<DutyEnded>;
        kinds["account-ended.1"] = Read<AccountEnded>;
        kinds["device-paired.1"] = Read<DevicePaired>;
        kinds["device-unpaired.1"] = Read<DeviceUnpaired>;
        kinds["absence-marked.1"] = Read<AbsenceMarked>;
        kinds["absence-ended.1"] = Read<AbsenceEnded>;
        kinds["day-announced.1"] = Read<DayAnnounced>;
        kinds["holidays-decided.1"] = Read<HolidaysDecided>;
        kinds["days-swapped.1"] = Read<DaysSwapped>;
        kinds["calendar-notice-withdrawn.1"] = Read<CalendarNoticeWithdrawn>;
        kinds["office-hours-set.1"] = Read<OfficeHoursSet>;
        kinds["deadlines-recounted.1"] = Read<DeadlinesRecounted>;
        kinds["procedure-revised.1"] = Read<ProcedureRevised>;
        kinds["procedure-replaced.1"] = Read<ProcedureReplaced>;
        kinds["desk-registered.1"] = Read<DeskRegistered>;
        kinds["ticket-printer-set.1"] = Read<TicketPrinterSet>;
    }
}
