using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules.Queueing;

namespace MotCua.App.Data.Verification;

/// <summary>One day's queue as the ledger tells it, without looking at a single row.</summary>
internal sealed class ReplayedQueue
{
    /// <summary>The reason of a call to whoever waits for a result that has become ready.</summary>
    public const string ToCollect = "call-to-collect";
    private static readonly string[] Lanes = ["Reception", "Scribe", "Return"];
    private readonly Dictionary<long, Place> places = [];
    private readonly Dictionary<long, (long VisitId, Place Before)> before = [];
    private readonly List<(string Lane, RecentCall Call)> calls = [];

    /// <summary>Whether this person was next for the desk in some choice of lines: which lines a desk serves stands in no entry.</summary>
    public bool IsNext(long visitId, long deskId)
    {
        if (!places.TryGetValue(visitId, out var place))
        {
            return false;
        }

        return Enumerable.Range(1, (1 << Lanes.Length) - 1)
            .Select(choice => Lanes.Where((_, i) => (choice & (1 << i)) != 0).ToList())
            .Where(lanes => lanes.Contains(place.Lane))
            .Any(lanes => Next(lanes, deskId) == visitId);
    }

    public void Play(LedgerLine line, LedgerEntry entry)
    {
        var visitId = line.VisitId!.Value;
        if (entry is TicketTaken taken)
        {
            places[visitId] = new Place(taken.Lane.ToString(), taken.Priority, line.HappenedAt) { IsWaiting = true };
        }
        else if (entry is ActUndone undone)
        {
            TakeBack(undone.UndoneSequence);
        }
        else if (places.TryGetValue(visitId, out var place))
        {
            before[line.Sequence] = (visitId, place);
            places[visitId] = After(line, entry, place);
        }
    }

    /// <summary>The desk is closed: whoever waits for it may go to any desk.</summary>
    public void Release(long deskId)
    {
        foreach (var (visitId, place) in places.Where(place => place.Value.DeskId == deskId).ToList())
        {
            places[visitId] = place with { DeskId = null };
        }
    }

    private Place After(LedgerLine line, LedgerEntry entry, Place place)
    {
        switch (entry)
        {
            case TicketCalled call:
                var lane = call.ReasonCode == ToCollect ? "Return" : place.Lane;
                calls.Add((lane, new RecentCall(line.Sequence, call.CallKind)));
                return place with { IsWaiting = false, Lane = lane, DeskId = call.DeskId, BackFromHold = null, Rejoined = null };
            case PrioritySet set:
                return place with { Priority = set.Priority };
            case TicketTransferred moved:
                return place with { IsWaiting = true, Lane = moved.Lane.ToString(), DeskId = moved.ToDeskId };
            case HoldEnded:
                return place with { IsWaiting = true, DeskId = null, BackFromHold = line.Sequence };
            case TicketRejoined:
                return place with { IsWaiting = true, Rejoined = line.Sequence };
            case TicketMissed:
                return place with { IsWaiting = false, DeskId = null };
            case TicketHeld or QueueLeft or VisitFinished or AdviceRecorded or VisitSentElsewhere:
                return place with { IsWaiting = false };
            default:
                return place;
        }
    }

    private void TakeBack(long sequence)
    {
        if (before.TryGetValue(sequence, out var former))
        {
            places[former.VisitId] = former.Before;
            calls.RemoveAll(call => call.Call.Sequence == sequence);
        }
    }

    /// <summary>The visit's own number stands for the ticket's: both are given in the same order.</summary>
    private long? Next(List<string> lanes, long deskId)
    {
        var waiting = places.Where(place => place.Value.IsWaiting && lanes.Contains(place.Value.Lane) && (place.Value.DeskId is null || place.Value.DeskId == deskId));
        return CallOrder.Next(
            [.. waiting.Select(place => place.Value.Waiting(place.Key))],
            [.. calls.Where(call => lanes.Contains(call.Lane)).Select(call => call.Call)])?.Ticket.TicketId;
    }

    private sealed record Place(string Lane, string Priority, DateTimeOffset TakenAt)
    {
        public bool IsWaiting { get; init; }

        public long? DeskId { get; init; }

        public long? BackFromHold { get; init; }

        public long? Rejoined { get; init; }

        public WaitingTicket Waiting(long visitId) => new()
        {
            TicketId = visitId,
            PriorityRank = MotCua.Rules.Queueing.Priority.Shipped.FirstOrDefault(priority => priority.Code == Priority)?.Rank ?? 0,
            TakenAt = TakenAt,
            BackFromHold = BackFromHold,
            Rejoined = Rejoined,
        };
    }
}
