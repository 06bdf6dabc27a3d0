using System.Globalization;
using System.Text.Json;
using MotCua.App.Ledger;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.Faults.Queue;

/// <summary>
/// The line kept with pencil and paper from what the ledger says happened, written a second time and simply: it says of
/// each next line of the ledger what is wrong with it.
/// </summary>
internal sealed class PaperQueue
{
    private readonly Dictionary<long, Waiter> everybody = [];
    private readonly HashSet<Waiter> waiting = [];
    private readonly Dictionary<long, (long Call, Waiter Who)> atDesk = [];
    private readonly Dictionary<char, int> lastNumber = [];
    private readonly List<(long Sequence, string Kind)> calls = [];
    private DateOnly today;
    private long before;

    /// <summary>The places in the ledger after which nobody waited whom any desk may call.</summary>
    public HashSet<long> Empty { get; } = [];

    public int Calls { get; private set; }

    /// <summary>What is wrong with the line, or null.</summary>
    public string? Write(LedgerLine line)
    {
        BeginDay(DateOnly.FromDateTime(line.HappenedAt.ToOffset(OfficeTime.Offset).Date));
        var says = JsonElement.Parse(line.Payload);
        var wrong = line.Kind switch
        {
            "ticket-taken.1" => Take(line, says),
            _ when says.TryGetProperty("ticket_id", out var id) && !everybody.ContainsKey(id.GetInt64()) => $"ticket {id} was not given yet",
            "ticket-called.1" => Call(line, says),
            "ticket-recalled.1" => Find(says, out _),
            "ticket-missed.1" => End(says, "missed"),
            "ticket-held.1" => End(says, "held"),
            "visit-finished.1" => End(says, "finished"),
            "ticket-transferred.1" => PassOn(says),
            "ticket-rejoined.1" => Return(says, "missed", who => who.Rejoined = line.Sequence),
            "hold-ended.1" => Return(says, "held", who => who.BackFromHold = line.Sequence),
            "priority-set.1" => SetPriority(says),
            "queue-left.1" => Leave(says),
            _ => $"{line.Kind} was done by no client",
        };
        before = line.Sequence;
        if (!waiting.Any(who => who.Desk is null))
        {
            Empty.Add(line.Sequence);
        }

        return wrong is null ? null : $"entry {line.Sequence} {line.Kind}: {wrong}";
    }

    // Numbers and calls begin anew; who still waits from yesterday is called no more.
    private void BeginDay(DateOnly day)
    {
        if (day != today)
        {
            Empty.Add(before);
            today = day;
            waiting.Clear();
            lastNumber.Clear();
            calls.Clear();
        }
    }

    private string? Take(LedgerLine line, JsonElement says)
    {
        var number = says.GetProperty("number").GetString()!;
        var (prefix, ordinal) = (number[0], int.Parse(number[1..], CultureInfo.InvariantCulture));
        var expected = lastNumber.GetValueOrDefault(prefix) + 1;
        lastNumber[prefix] = ordinal;
        var who = new Waiter(Id(says), number, line.HappenedAt, today) { Rank = Rank(says) };
        waiting.Add(who);
        return !everybody.TryAdd(who.Id, who) ? $"ticket {who.Id} was given before"
            : ordinal != expected ? $"number {number} follows {expected - 1}"
            : null;
    }

    private string? Call(LedgerLine line, JsonElement says)
    {
        var (who, desk, call) = (everybody[Id(says)], says.GetProperty("desk_id").GetInt64(), says.GetProperty("call_id").GetInt64());
        var expected = Expected(desk);
        var kind = who.BackFromHold is not null ? "from-hold" : who.Rank > 0 ? "priority" : "ordinary";
        var wrong = !waiting.Contains(who) ? $"number {who.Number} is called to desk {desk} while it is {who.State}"
            : atDesk.TryGetValue(desk, out var other) ? $"desk {desk} calls {who.Number} while {other.Who.Number} is there"
            : expected != who ? $"number {who.Number} is called to desk {desk} and it was the turn of {expected?.Number}"
            : says.GetProperty("call_kind").GetString() != kind ? $"number {who.Number} is called as {says.GetProperty("call_kind").GetString()} and is {kind}"
            : null;
        waiting.Remove(who);
        (who.State, who.Desk, who.BackFromHold, who.Rejoined) = ("called", desk, null, null);
        atDesk[desk] = (call, who);
        calls.Add((line.Sequence, kind));
        Calls++;
        return wrong;
    }

    private Waiter? Expected(long desk)
    {
        var here = waiting.Where(who => who.Desk is null || who.Desk == desk).ToList();
        if (here.Where(who => who.BackFromHold is not null).MinBy(who => who.BackFromHold) is { } back)
        {
            return back;
        }

        var ready = here.Where(who => who.Rejoined is not { } since || calls.Count(call => call.Sequence > since) >= 3).ToList();
        if (ready.Count == 0)
        {
            return here.MinBy(who => who.Rejoined);
        }

        var ordinary = ready.Where(who => who.Rank == 0).MinBy(who => (who.Taken, who.Id));
        var priority = ready.Where(who => who.Rank > 0).MinBy(who => (who.Rank, who.Taken, who.Id));
        var row = calls.AsEnumerable().Reverse().Where(call => call.Kind != "from-hold").TakeWhile(call => call.Kind == "priority").Take(3).Count();
        return priority is null || (ordinary is not null && row == 3) ? ordinary : priority;
    }

    private string? Find(JsonElement says, out long desk)
    {
        var call = says.GetProperty("call_id").GetInt64();
        desk = atDesk.FirstOrDefault(pair => pair.Value.Call == call).Key;
        return desk == 0 ? $"call {call} is at no desk"
            : atDesk[desk].Who.Id != Id(says) ? $"call {call} is not of ticket {Id(says)}"
            : null;
    }

    private string? End(JsonElement says, string state)
    {
        var wrong = Find(says, out var desk);
        atDesk.Remove(desk);
        everybody[Id(says)].State = state;
        return wrong;
    }

    private string? PassOn(JsonElement says)
    {
        var wrong = End(says, "waiting");
        var who = everybody[Id(says)];
        who.Desk = says.TryGetProperty("to_desk_id", out var desk) ? desk.GetInt64() : null;
        Wait(who);
        return wrong;
    }

    private string? Return(JsonElement says, string from, Action<Waiter> place)
    {
        var who = everybody[Id(says)];
        var wrong = who.State == from ? null : $"number {who.Number} is {who.State}, not {from}";
        (who.State, who.Desk) = ("waiting", null);
        place(who);
        Wait(who);
        return wrong;
    }

    private void Wait(Waiter who)
    {
        if (who.Day == today)
        {
            waiting.Add(who);
        }
    }

    private string? SetPriority(JsonElement says)
    {
        var who = everybody[Id(says)];
        who.Rank = Rank(says);
        return who.State == "waiting" ? null : $"number {who.Number} is {who.State}";
    }

    private string? Leave(JsonElement says)
    {
        var who = everybody[Id(says)];
        var wrong = who.State is "waiting" or "missed" or "held" ? null : $"number {who.Number} is {who.State}";
        waiting.Remove(who);
        who.State = "left";
        return wrong;
    }

    private static long Id(JsonElement says) => says.GetProperty("ticket_id").GetInt64();

    private static int Rank(JsonElement says) => Priority.Shipped.Single(priority => priority.Code == says.GetProperty("priority").GetString()).Rank;

    private sealed class Waiter(long id, string number, DateTimeOffset taken, DateOnly day)
    {
        public long Id => id;

        public string Number => number;

        public DateTimeOffset Taken => taken;

        public DateOnly Day => day;

        public string State { get; set; } = "waiting";

        public int Rank { get; set; }

        public long? Desk { get; set; }

        public long? BackFromHold { get; set; }

        public long? Rejoined { get; set; }
    }
}
