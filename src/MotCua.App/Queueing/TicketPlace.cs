using MotCua.App.Data;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Where a ticket stands in the line (vị trí của số thứ tự), as its holder is told.</summary>
public static class TicketPlace
{
    public static Task<long> AheadAsync(this Ticket ticket, OfficeRead read) => read.NumberAsync(
        "select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting' and ticket_id < $3",
        ticket.OfficeId,
        ticket.DayOn,
        ticket.TicketId);

    public static async Task<TicketSheet> SheetAsync(this Ticket ticket, OfficeRead read, string unitName) => new()
    {
        UnitName = unitName,
        Number = TicketNumber.Of(ticket.Prefix[0], ticket.Ordinal),
        Ahead = await ticket.AheadAsync(read),
        TakenAt = ticket.TakenAt,
    };
}
