using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I4: every call was of the person the written order names, or says that it was chosen and keeps its reason. The queue is played again from the ledger.</summary>
public static class NobodySkipped
{
    private const string Chosen = "call-chosen";

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var violations = new List<Violation>();
        var days = new Dictionary<DateOnly, ReplayedQueue>();
        var calls = 0L;
        await foreach (var line in LedgerChain.LinesAsync(read, officeId))
        {
            if (Kinds.Read(line.Kind, line.Payload) is not { } entry || (line.VisitId is null && entry is not DeskClosed))
            {
                continue;
            }

            var queue = days.TryGetValue(line.HappenedAt.Day(), out var known) ? known : days[line.HappenedAt.Day()] = new ReplayedQueue();
            if (entry is DeskClosed closed)
            {
                queue.Release(closed.DeskId);
                continue;
            }

            if (entry is TicketCalled call)
            {
                calls++;
                if (!IsJust(queue, line.VisitId!.Value, call))
                {
                    violations.Add(new Violation("I4", officeId, Sentence.Of("Sổ, dòng {sequence}: số {ticket} được mời không theo thứ tự và không có lý do.", ("sequence", line.Sequence), ("ticket", call.Number))));
                }
            }

            queue.Play(line, entry);
            Forget(days);
        }

        return new Findings(calls, violations);
    }

    private static bool IsJust(ReplayedQueue queue, long visitId, TicketCalled call) =>
        call.ReasonCode switch
        {
            ReplayedQueue.ToCollect => true,
            Chosen => call.ReasonHash is not null,
            _ => queue.IsNext(visitId, call.DeskId),
        };

    /// <summary>A late entry reaches back a few days, a clock that was ahead may come back to one; older ones are played to their end.</summary>
    private static void Forget(Dictionary<DateOnly, ReplayedQueue> days)
    {
        if (days.Count > 16)
        {
            foreach (var old in days.Keys.Order().SkipLast(8).ToList())
            {
                days.Remove(old);
            }
        }
    }
}
