using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>What lies on a desk when it changes hands (bàn giao quầy).</summary>
public static class DeskTurns
{
    /// <summary>More cash than any desk holds, and more originals.</summary>
    private const long MostCash = 10_000_000_000;
    private const int MostOriginals = 100_000;

    /// <summary>The hand-over of that desk which nobody has confirmed yet.</summary>
    public static Task<DeskTurn?> OpenTurnAsync(this OfficeWrite office, long deskId) => office.FirstAsync(
        $"select {string.Join(", ", DeskTurn.Table.Columns)} from desk_turns where office_id = $1 and desk_id = $2 and confirmed_at is null order by desk_turn_id",
        DeskTurn.Table.Read,
        office.OfficeId,
        deskId);

    /// <summary>Today's numbers called, set aside or waiting for that desk in particular.</summary>
    public static Task<IReadOnlyList<Ticket>> TicketsAtAsync(this OfficeWrite office, Desk desk) => office.ListAsync(
        $"""
        select {string.Join(", ", Ticket.Table.Columns)} from tickets
        where office_id = $1 and day_on = $2 and desk_id = $3 and state in ('waiting', 'called', 'held') order by ticket_id
        """,
        Ticket.Table.Read,
        office.OfficeId,
        office.Today,
        desk.DeskId);

    public static Refusal? Flaw(long cash, int originals) => cash is < 0 or > MostCash || originals is < 0 or > MostOriginals ? DayRefusals.TurnUnreadable() : null;

    public static DeskTurn Turn(this OfficeWrite office, Desk desk, Actor from, int tickets) => new()
    {
        OfficeId = office.OfficeId,
        DeskTurnId = office.NextId(Series.DeskTurn),
        DeskId = desk.DeskId,
        FromAccountId = from.AccountId,
        Tickets = tickets,
        Originals = 0,
        Cash = 0,
        NamedAt = office.Now,
        LastSequence = office.Sequence,
    };
}
