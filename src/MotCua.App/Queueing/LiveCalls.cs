using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Who is being served at a desk now, as acts at that desk need it.</summary>
public static class LiveCalls
{
    /// <summary>The actor's desk, if one is chosen and still in use.</summary>
    public static async Task<Verdict<Desk>> MyDeskAsync(this OfficeWrite office, Actor actor)
    {
        if (actor.DeskId is not { } deskId)
        {
            return QueueRefusals.NoDesk();
        }

        var desk = await office.GetAsync<Desk>(deskId);
        return desk.ClosedOn is null ? desk : QueueRefusals.DeskClosed(desk.Number);
    }

    /// <summary>The actor's desk, ready for a call: nobody is at it, and it is not paused.</summary>
    public static async Task<Verdict<Desk>> MyCallingDeskAsync(this OfficeWrite office, Actor actor)
    {
        var verdict = await office.MyFreeDeskAsync(actor);
        return verdict.IsGranted(out var desk, out _) && desk.IsPausedAt(office.Now) ? QueueRefusals.DeskPaused(desk.Number) : verdict;
    }

    /// <summary>The actor's desk with nobody at it.</summary>
    public static async Task<Verdict<Desk>> MyFreeDeskAsync(this OfficeWrite office, Actor actor)
    {
        var verdict = await office.MyDeskAsync(actor);
        return verdict.IsGranted(out var desk, out _) && await office.ServedAtAsync(desk.DeskId) is { } served
            ? QueueRefusals.DeskBusy(served.Ticket.Number)
            : verdict;
    }

    /// <summary>Whom the actor's desk serves.</summary>
    public static async Task<Verdict<Served>> MyCallAsync(this OfficeWrite office, Actor actor)
    {
        if (!(await office.MyDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        return await office.ServedAtAsync(desk.DeskId) is { } served ? served : QueueRefusals.NobodyCalled();
    }

    /// <summary>The call of that visit, if it is the one the actor's desk serves; null where it is not, and without a desk.</summary>
    public static async Task<Served?> MyCallOfAsync(this OfficeWrite office, Actor actor, long visitId) =>
        actor.DeskId is { } deskId && await office.ServedAtAsync(deskId) is { } served && served.Ticket.VisitId == visitId ? served : null;

    /// <summary>Whom the actor's desk serves, if the number is today's: only then would anybody call it from the line again.</summary>
    public static async Task<Verdict<Served>> MyCallOfTodayAsync(this OfficeWrite office, Actor actor)
    {
        var verdict = await office.MyCallAsync(actor);
        return verdict.IsGranted(out var served, out _) && served.Ticket.DayOn != office.Today
            ? QueueRefusals.CalledOnAnotherDay(served.Ticket.Number)
            : verdict;
    }

    /// <summary>Ends a call: its interval closes, and the ticket goes where the outcome leaves it; a finished one leaves no card behind.</summary>
    public static void End(this OfficeWrite office, Served served, CallOutcome outcome, Ticket ticket)
    {
        office.Update(served.Call with { EndedAt = office.Now, Outcome = outcome, LastSequence = office.Sequence });
        office.Update(ticket with { LastSequence = office.Sequence });
        if (ticket.State == TicketState.Finished)
        {
            office.ForgetCard(ticket.VisitId);
        }
    }

    /// <summary>Opens an ended call again, as if it had never ended; the desk must be free and not paused.</summary>
    public static async Task<Verdict<Served>> ResumedAsync(this OfficeWrite office, long callId)
    {
        var call = await office.GetAsync<Call>(callId);
        var ticket = await office.GetAsync<Ticket>(call.TicketId);
        if (await office.ServedAtAsync(call.DeskId) is { } other)
        {
            return QueueRefusals.DeskBusy(other.Ticket.Number);
        }

        if (await office.GetAsync<Desk>(call.DeskId) is { } desk && desk.IsPausedAt(office.Now))
        {
            return QueueRefusals.DeskPaused(desk.Number);
        }

        office.Update(call with { EndedAt = null, Outcome = null, LastSequence = office.Sequence });
        office.Update(ticket with { State = TicketState.Called, DeskId = call.DeskId, Lane = call.Lane, LastSequence = office.Sequence });
        return new Served(call, ticket);
    }

    private static async Task<Served?> ServedAtAsync(this OfficeWrite office, long deskId)
    {
        var call = await office.FirstAsync(
            $"select {string.Join(", ", Call.Table.Columns)} from calls where office_id = $1 and desk_id = $2 and ended_at is null",
            Call.Table.Read,
            office.OfficeId,
            deskId);
        return call is null ? null : new Served(call, await office.GetAsync<Ticket>(call.TicketId));
    }
}

/// <summary>A live call and its ticket.</summary>
public sealed record Served(Call Call, Ticket Ticket);
