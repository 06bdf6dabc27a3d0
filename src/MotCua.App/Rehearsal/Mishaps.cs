using System.Globalization;
using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.Rules;

namespace MotCua.App.Rehearsal;

/// <summary>What goes wrong in a rehearsed day at a set hour: two desks pressing together, the leader away, the power cut.</summary>
internal sealed class Mishaps(Room room, Reception reception, Counter counter, BackOffice backOffice)
{
    /// <summary>How many of a day's visitors come while there is no power.</summary>
    public const int OnPaper = 3;

    private static readonly TimeOnly LeaderGoes = new(10, 0);
    private static readonly TimeOnly LeaderReturns = new(10, 40);
    private static readonly TimeOnly PowerGoes = new(14, 30);
    private static readonly TimeOnly PowerReturns = new(15, 0);

    /// <param name="onPaper">How many come during the power cut and are written down on paper.</param>
    public void PutDown(int onPaper)
    {
        foreach (var session in room.Calendar.SessionsOn(room.Day))
        {
            room.Timetable.At(At(session.From).AddSeconds(1), reception.PressTogetherAsync);
        }

        room.Timetable.At(At(LeaderGoes), LeaderGoesAsync);
        room.Timetable.At(At(LeaderReturns), LeaderReturnsAsync);
        room.Cut = (At(PowerGoes), At(PowerReturns));
        room.Timetable.At(At(PowerReturns).AddSeconds(20), () => PowerReturnsAsync(onPaper));
    }

    public async Task DelegateAsync() => await room.DoAsync(
        new DelegateSigning(),
        new DelegateSigningInput { AccountId = room.Accounts["kythay"], FromOn = room.Day, UntilOn = room.Day, Document = CastWords.Delegation(room.Day) },
        room.Who("lanhdao"));

    private DateTimeOffset At(TimeOnly time) => OfficeTime.At(room.Day, time);

    private async Task LeaderGoesAsync()
    {
        await room.DoAsync(new MarkAway(), new MarkAwayInput(), room.Who("lanhdao"));
        backOffice.LeaderIsAway = true;
    }

    private async Task LeaderReturnsAsync()
    {
        await room.DoAsync(new MarkBack(), new MarkBackInput(), room.Who("lanhdao"));
        backOffice.LeaderIsAway = false;
    }

    /// <summary>The power is back: the emergency is said with its hours, three sheets are entered, and another compares them.</summary>
    private async Task PowerReturnsAsync(int onPaper)
    {
        var clerk = room.Who("tiepnhan3", deskId: 3);
        var declared = await room.DoAsync(new DeclareEmergency(), new DeclareEmergencyInput(BeganAt: At(PowerGoes), Sheets: 20), clerk);
        await room.DoAsync(new EndEmergency(), new EndEmergencyInput(LastUsedSheet: declared.FirstSheet + onPaper, EndedAt: At(PowerReturns)), clerk);
        var dice = room.DiceFor("on paper");
        for (var i = 0; i < onPaper; i++)
        {
            await EnterAsync(clerk, new Visitor(InventedPerson.Roll(dice, room.Day.Year), Errand.Copies), declared.FirstSheet + i, At(PowerGoes).AddMinutes(2 + (8 * i)));
        }

        await room.DoAsync(new ConfirmLateEntries(), new ConfirmLateEntriesInput(declared.EmergencyId, [declared.FirstSheet + onPaper], CastWords.Spoiled), room.Who("lanhdao"));
        room.Cut = null;
    }

    private async Task EnterAsync(Actor clerk, Visitor visitor, int sheet, DateTimeOffset happened)
    {
        LateEntry Late(int minutes) => new(happened.AddMinutes(minutes), CastWords.PowerCut, sheet.ToString(CultureInfo.InvariantCulture));
        var taken = await room.DoAsync(new TakeTicket(), new TakeTicketInput(), clerk, Late(0));
        (visitor.TicketId, visitor.VisitId, visitor.IsCalled) = (taken.TicketId, taken.VisitId!.Value, true);
        await room.DoAsync(new CallChosen(), new CallChosenInput(taken.TicketId, CastWords.ServedOnPaper), clerk, Late(1));
        var file = await counter.ReceiveAsync(clerk, visitor, SampleMatters.Copies, Late(4));
        await room.DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true), clerk, Late(6));
        backOffice.Take(file);
    }
}
