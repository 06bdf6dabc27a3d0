using MotCua.App.Data;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Where a ticket stands in the line (vị trí của số thứ tự), as its holder is told.</summary>
public static class TicketPlace
{
    /// <summary>How many are called before it, as the line stands now: priorities and calls so far count. None unless it waits.</summary>
    public static async Task<int> AheadAsync(this Ticket ticket, OfficeRead read, OfficeTerms terms)
    {
        if (ticket.State != TicketState.Waiting)
        {
            return 0;
        }

        var line = await WaitingLine.ReadAsync(read, terms, (ticket.OfficeId, ticket.DayOn), [ticket.Lane], ticket.DeskId);
        return line.Foreseen().TakeWhile(one => one.Ticket.TicketId != ticket.TicketId).Count();
    }

    public static async Task<TicketSheet> SheetAsync(this Ticket ticket, OfficeRead read, OfficeTerms terms, string unitName) => new()
    {
        UnitName = unitName,
        Number = TicketNumber.Of(ticket.Prefix[0], ticket.Ordinal),
        Ahead = await ticket.AheadAsync(read, terms),
        TakenAt = ticket.TakenAt,
    };
}
