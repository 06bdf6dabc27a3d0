using MotCua.Rules.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Queueing;

public sealed class CallOrderTests
{
    private static readonly RecentCall[] NoCalls = [];

    [Fact]
    public void Nobody_waiting_is_nobody_called() => CallOrder.Next([], NoCalls).ShouldBeNull();

    [Fact]
    public void Ordinary_numbers_go_by_the_time_they_were_taken() =>
        Foreseen([Ticket(1, at: 20), Ticket(2, at: 10), Ticket(3, at: 10)], NoCalls).ShouldBe([2, 3, 1]);

    [Fact]
    public void Priority_goes_first_by_rank_and_then_by_time() =>
        Foreseen([Ticket(1, at: 1), Ticket(2, at: 9, rank: 2), Ticket(3, at: 8, rank: 1), Ticket(4, at: 7, rank: 1)], NoCalls).ShouldBe([4, 3, 2, 1]);

    [Fact]
    public void After_three_priority_calls_in_a_row_one_ordinary_number_is_called()
    {
        WaitingTicket[] waiting = [Ticket(1), Ticket(2), Ticket(3, rank: 1), Ticket(4, rank: 1), Ticket(5, rank: 1), Ticket(6, rank: 1), Ticket(7, rank: 1)];
        Foreseen(waiting, NoCalls).ShouldBe([3, 4, 5, 1, 6, 7, 2]);
        CallOrder.Next(waiting, Calls(CallKind.Priority, CallKind.Priority, CallKind.Priority))!.Reason.Code.ShouldBe("call-ordinary-after-priority");
        CallOrder.Next(waiting, Calls(CallKind.Priority, CallKind.Ordinary, CallKind.Priority, CallKind.Priority))!.Reason.Code.ShouldBe("call-priority");
    }

    [Fact]
    public void A_call_from_hold_neither_breaks_nor_lengthens_the_row()
    {
        WaitingTicket[] waiting = [Ticket(1), Ticket(2, rank: 1)];
        CallOrder.Next(waiting, Calls(CallKind.Priority, CallKind.Priority, CallKind.FromHold, CallKind.Priority))!.Ticket.TicketId.ShouldBe(1);
        CallOrder.Next(waiting, Calls(CallKind.Priority, CallKind.Priority, CallKind.FromHold))!.Ticket.TicketId.ShouldBe(2);
    }

    [Fact]
    public void When_nobody_ordinary_waits_priority_calls_go_on() =>
        Foreseen([Ticket(1, rank: 1)], Calls(CallKind.Priority, CallKind.Priority, CallKind.Priority)).ShouldBe([1]);

    [Fact]
    public void Who_comes_back_from_hold_is_called_first_even_before_priority()
    {
        WaitingTicket[] waiting = [Ticket(1, rank: 1), Ticket(2, at: 50) with { BackFromHold = 8 }, Ticket(3, at: 40) with { BackFromHold = 9 }];
        Foreseen(waiting, NoCalls).ShouldBe([2, 3, 1]);
        CallOrder.Next(waiting, NoCalls)!.Kind.ShouldBe(CallKind.FromHold);
    }

    [Fact]
    public void Who_rejoins_after_a_missed_call_goes_behind_the_next_three_and_then_has_the_old_place()
    {
        WaitingTicket[] waiting = [Ticket(1) with { Rejoined = 7 }, Ticket(2), Ticket(3), Ticket(4), Ticket(5), Ticket(6)];
        Foreseen(waiting, NoCalls).ShouldBe([2, 3, 4, 1, 5, 6]);
        CallOrder.Next(waiting, [new(8, CallKind.Ordinary), new(9, CallKind.Ordinary), new(6, CallKind.Ordinary)])!.Ticket.TicketId.ShouldBe(2);
        CallOrder.Next(waiting, [new(8, CallKind.Ordinary), new(9, CallKind.Ordinary), new(10, CallKind.Ordinary)])!.Ticket.TicketId.ShouldBe(1);
    }

    [Fact]
    public void Who_rejoins_when_fewer_than_three_wait_is_called_as_soon_as_nobody_else_waits()
    {
        Foreseen([Ticket(1) with { Rejoined = 7 }, Ticket(2)], NoCalls).ShouldBe([2, 1]);
        var alone = CallOrder.Next([Ticket(1) with { Rejoined = 9 }, Ticket(2) with { Rejoined = 8 }], NoCalls);
        alone!.Ticket.TicketId.ShouldBe(2);
        alone.Reason.Code.ShouldBe("call-nobody-else");
    }

    private static long[] Foreseen(WaitingTicket[] waiting, RecentCall[] recent) =>
        [.. CallOrder.Foreseen(waiting, recent).Select(call => call.Ticket.TicketId)];

    private static RecentCall[] Calls(params CallKind[] oldestFirst) => [.. oldestFirst.Select((kind, at) => new RecentCall(at + 1, kind))];

    private static WaitingTicket Ticket(long id, int? at = null, int rank = 0) => new()
    {
        TicketId = id,
        PriorityRank = rank,
        TakenAt = OfficeTime.At(new(2026, 12, 1), new(7, 0)).AddMinutes(at ?? id),
    };
}
