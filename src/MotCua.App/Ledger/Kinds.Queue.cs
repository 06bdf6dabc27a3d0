using MotCua.App.Ledger.Happened;

namespace MotCua.App.Ledger;

public static partial class Kinds
{
    static partial void AddQueue(Dictionary<string, Func<string, LedgerEntry>> kinds)
    {
        kinds["ticket-taken.1"] = Read<TicketTaken>;
        kinds["ticket-called.1"] = Read<TicketCalled>;
        kinds["desk-paused.1"] = Read<DeskPaused>;
        kinds["desk-resumed.1"] = Read<DeskResumed>;
        kinds["ticket-recalled.1"] = Read<TicketRecalled>;
        kinds["ticket-missed.1"] = Read<TicketMissed>;
        kinds["ticket-rejoined.1"] = Read<TicketRejoined>;
        kinds["ticket-held.1"] = Read<TicketHeld>;
        kinds["hold-ended.1"] = Read<HoldEnded>;
        kinds["ticket-transferred.1"] = Read<TicketTransferred>;
        kinds["queue-left.1"] = Read<QueueLeft>;
        kinds["visit-finished.1"] = Read<VisitFinished>;
        kinds["priority-set.1"] = Read<PrioritySet>;
        kinds["advice-recorded.1"] = Read<AdviceRecorded>;
        kinds["help-called.1"] = Read<HelpCalled>;
        kinds["help-answered.1"] = Read<HelpAnswered>;
        kinds["visit-sent-elsewhere.1"] = Read<VisitSentElsewhere>;
    }
}
