using MotCua.App.Queueing;

namespace MotCua.App.Rehearsal;

/// <summary>The door of a rehearsed day: numbers are taken, and some who wait too long go home.</summary>
internal sealed class Door(Room room, Reception reception)
{
    private const int PatienceMinutes = 25;
    private readonly Acts.Actor kiosk = room.Who("kiot");

    public async Task ArriveAsync(Visitor visitor)
    {
        if (room.Cut is { } cut && room.Now >= cut.From && room.Now < cut.Until)
        {
            // The machine gives no numbers without power: people wait until it does.
            room.Timetable.At(cut.Until.AddMinutes(1), () => ArriveAsync(visitor));
            return;
        }

        var taken = await room.DoAsync(new TakeTicket(), new TakeTicketInput(visitor.Priority, People: visitor.Errand == Errand.Marriage ? 2 : 1), kiosk);
        (visitor.TicketId, visitor.VisitId) = (taken.TicketId, taken.VisitId!.Value);
        reception.Waits(visitor);
        if (visitor.LeavesAfterWaiting)
        {
            room.Timetable.In(PatienceMinutes * 60, () => LeaveAsync(visitor));
        }
    }

    private async Task LeaveAsync(Visitor visitor)
    {
        if (!visitor.IsCalled && room.Working(room.Now) == room.Now)
        {
            await room.DoAsync(new LeaveQueue(), new LeaveQueueInput(visitor.TicketId), kiosk);
            reception.Left(visitor);
        }
    }
}
