using MotCua.App.Acts;
using MotCua.App.Queueing;

namespace MotCua.App.Rehearsal;

/// <summary>The reception desks of a rehearsed day: whoever is free calls the next, and serves until the person is done.</summary>
internal sealed class Reception(Room room, Counter counter, double pace)
{
    private readonly Dictionary<long, Visitor> waiting = [];
    private readonly List<Actor> idle = [];
    private readonly Dice dice = room.DiceFor("reception");

    public IReadOnlyCollection<Visitor> Waiting => waiting.Values;

    public void Open(Actor officer) => idle.Add(officer);

    public void Waits(Visitor visitor)
    {
        waiting.Add(visitor.TicketId, visitor);
        if (room.Working(room.Now) == room.Now)
        {
            Wake();
        }
    }

    private void Wake()
    {
        if (idle.Count > 0)
        {
            var officer = idle[0];
            idle.RemoveAt(0);
            room.Timetable.At(room.Now, () => NextAsync(officer));
        }
    }

    public void Left(Visitor visitor) => waiting.Remove(visitor.TicketId);

    /// <summary>The doors open on those who took a number before: two desks press "next" in the same instant.</summary>
    public async Task PressTogetherAsync()
    {
        if (idle.Count < 2 || waiting.Count == 0)
        {
            Wake();
            return;
        }

        var pair = idle.Take(2).ToArray();
        idle.RemoveRange(0, 2);
        var answers = await room.TogetherAsync(new CallNext(), new CallNextInput(), pair);
        for (var i = 0; i < pair.Length; i++)
        {
            if (answers[i].IsGranted(out var answer, out _))
            {
                await CalledAsync(pair[i], waiting[answer.Result.TicketId]);
            }
            else
            {
                idle.Add(pair[i]);
            }
        }
    }

    private async Task NextAsync(Actor officer)
    {
        if (waiting.Count == 0 || room.Now >= room.Closing)
        {
            idle.Add(officer);
            return;
        }

        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens, () => NextAsync(officer));
            return;
        }

        var called = await room.DoAsync(new CallNext(), new CallNextInput(), officer);
        await CalledAsync(officer, waiting[called.TicketId]);
    }

    private async Task CalledAsync(Actor officer, Visitor visitor)
    {
        waiting.Remove(visitor.TicketId);
        visitor.IsCalled = true;
        if (visitor.MissesCall)
        {
            visitor.MissesCall = false;
            room.Timetable.In(40, () => RecallAsync(officer, visitor));
        }
        else if (visitor.IsHeld)
        {
            visitor.IsHeld = false;
            await room.DoAsync(new HoldTicket(), new HoldTicketInput(), officer);
            room.Timetable.In(600, () => EndHoldAsync(officer, visitor));
            room.Timetable.In(5, () => NextAsync(officer));
        }
        else
        {
            room.Timetable.In(Seconds(visitor), () => ServeAsync(officer, visitor));
        }
    }

    private async Task RecallAsync(Actor officer, Visitor visitor)
    {
        await room.DoAsync(new RecallTicket(), new RecallTicketInput(), officer);
        room.Timetable.In(60, async () =>
        {
            await room.DoAsync(new MarkMissed(), new MarkMissedInput(), officer);
            room.Timetable.In(420, () => RejoinAsync(officer, visitor));
            await NextAsync(officer);
        });
    }

    private async Task RejoinAsync(Actor officer, Visitor visitor)
    {
        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens, () => RejoinAsync(officer, visitor));
            return;
        }

        visitor.IsCalled = false;
        await room.DoAsync(new RejoinQueue(), new RejoinQueueInput(visitor.TicketId), officer);
        Waits(visitor);
    }

    private async Task EndHoldAsync(Actor officer, Visitor visitor)
    {
        if (room.Working(room.Now) is var opens && opens > room.Now)
        {
            room.Timetable.At(opens, () => EndHoldAsync(officer, visitor));
            return;
        }

        visitor.IsCalled = false;
        await room.DoAsync(new EndHold(), new EndHoldInput(visitor.TicketId), officer);
        Waits(visitor);
    }

    private async Task ServeAsync(Actor officer, Visitor visitor)
    {
        if (room.Cut is { } cut && room.Now >= cut.From && room.Now < cut.Until)
        {
            room.Timetable.At(cut.Until, () => ServeAsync(officer, visitor));
            return;
        }

        await counter.ServeAsync(officer, visitor);
        room.Timetable.In(20, () => NextAsync(officer));
    }

    private int Seconds(Visitor visitor) => (int)(pace * visitor.Errand switch
    {
        Errand.Police => dice.Between(60, 120),
        Errand.Advice or Errand.MissingPapers => dice.Between(120, 300),
        Errand.ManyCopies => dice.Between(600, 900),
        Errand.Copies => dice.Between(180, 420),
        Errand.TwoFiles or Errand.Marriage => dice.Between(480, 840),
        _ => dice.Between(300, 600),
    });
}
