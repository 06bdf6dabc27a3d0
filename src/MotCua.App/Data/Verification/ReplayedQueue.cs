using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules.Queueing;

namespace MotCua.App.Data.Verification;

/// <summary>One day's queue as the ledger tells it, without looking at a single row.</summary>
internal sealed class ReplayedQueue
{
    /// <summary>The reason of a call to whoever waits for a result that has become ready.</summary>
    public const string ToCollect = "call-to-collect";
    private const int CallsThatCount = CallOrder.PriorityCallsInARow;
    private static readonly string[] Lanes = ["Reception", "Scribe", "Return"];
    private static readonly List<List<string>> Choices = [.. Enumerable.Range(1, (1 << Lanes.Length) - 1).Select(choice => Lanes.Where((_, i) => (choice & (1 << i)) != 0).ToList())];
    private readonly Dictionary<long, Place> places = [];

    // Few of a day's visitors wait at any one time: only they are looked at when somebody is called.
    private readonly Dictionary<long, Place> waiting = [];
    private readonly Dictionary<long, (long VisitId, Place Before)> before = [];
    private readonly Dictionary<string, List<RecentCall>> calls = Lanes.ToDictionary(lane => lane, _ => new List<RecentCall>(), StringComparer.Ordinal);

    /// <summary>Whether this person was next for the desk in some choice of lines: which lines a desk serves stands in no entry.</summary>
    public bool IsNext(long visitId, long deskId)
    {
        if (!places.TryGetValue(visitId, out var place))
        {
            return false;
        }

        return Choices.Any(lanes => lanes.Contains(place.Lane) && Next(lanes, deskId) == visitId);
    }

    public void Play(LedgerLine line, LedgerEntry entry)
    {
        var visitId = line.VisitId!.Value;
        if (entry is TicketTaken taken)
        {
            Put(visitId, new Place(taken.Lane.ToString(), taken.Priority, line.HappenedAt) { IsWaiting = true });
        }
        else if (entry is ActUndone undone)
        {
            TakeBack(undone.UndoneSequence);
        }
        else if (places.TryGetValue(visitId, out var place))
        {
            before[line.Sequence] = (visitId, place);
            Put(visitId, After(line, entry, place));
        }
    }

    /// <summary>The desk is closed: whoever waits for it may go to any desk.</summary>
    public void Release(long deskId)
    {
        foreach (var (visitId, place) in places.Where(place => place.Value.DeskId == deskId).ToList())
        {
            Put(visitId, place with { DeskId = null });
        }
    }

    private void Put(long visitId, Place place)
    {
        places[visitId] = place;
        if (place.IsWaiting)
        {
            waiting[visitId] = place;
        }
        else
        {
            waiting.Remove(visitId);
        }
    }

    private Place After(LedgerLine line, LedgerEntry entry, Place place)
    {
        switch (entry)
        {
            case TicketCalled call:
                var lane = call.ReasonCode == ToCollect ? "Return" : place.Lane;
                calls[lane].Add(new RecentCall(line.Sequence, call.CallKind));
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
            Put(former.VisitId, former.Before);
            foreach (var lane in calls.Values)
            {
                lane.RemoveAll(call => call.Sequence == sequence);
            }
        }
    }

    /// <summary>The visit's own number stands for the ticket's: both are given in the same order.</summary>
    private long? Next(List<string> lanes, long deskId)
    {
        List<WaitingTicket> line = [.. waiting
            .Where(place => lanes.Contains(place.Value.Lane) && (place.Value.DeskId is null || place.Value.DeskId == deskId))
            .Select(place => place.Value.Waiting(place.Key))];
        var since = line.Min(ticket => ticket.Rejoined) ?? long.MaxValue;
        return CallOrder.Next(line, [.. lanes.SelectMany(lane => Recent(calls[lane], since))])?.Ticket.TicketId;
    }

    /// <summary>As many of a line's calls as its order looks at: those since the oldest rejoining, and the last ones that were not from hold.</summary>
    private static IEnumerable<RecentCall> Recent(List<RecentCall> calls, long since)
    {
        var counted = 0;
        for (var i = calls.Count - 1; i >= 0 && (counted < CallsThatCount || calls[i].Sequence > since); i--)
        {
            counted += calls[i].Kind == CallKind.FromHold ? 0 : 1;
            yield return calls[i];
        }
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
