using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Queueing;

namespace MotCua.App.Results;

/// <summary>A dossier that waits at a desk (hồ sơ chờ tại bàn), as the people of that desk see it.</summary>
public sealed record WaitingResult
{
    public required long DossierId { get; init; }
    public required string HouseNumber { get; init; }
    public string? OfficialCode { get; init; }
    public required string ProcedureCode { get; init; }
    public required string ProcedureName { get; init; }

    /// <summary>What is to be done here; null once the result is ready.</summary>
    public ProcessingStep? Next { get; init; }
    public required DateTimeOffset HolderSinceAt { get; init; }
    public DateTimeOffset? PromisedAt { get; init; }
    public DateTimeOffset? DueCurrentAt { get; init; }

    /// <summary>The number of whoever waits for it in the room; null when nobody does.</summary>
    public string? Ticket { get; init; }

    /// <summary>Since when, by the time the number was taken.</summary>
    public DateTimeOffset? InRoomSinceAt { get; init; }
    public string? ApplicantName { get; init; }
    public SlipState Slip { get; init; }

    /// <summary>The visit it was filed in; null where it came by post or online.</summary>
    public long? VisitId { get; init; }

    /// <summary>The parties sign when they fetch it: all of them come, and nobody in their place.</summary>
    public bool SignsAtHandOver { get; init; }

    /// <summary>Where the result lies; null until it is noted.</summary>
    public ShelfPlace? Shelf { get; init; }

    /// <summary>Where the next page goes on.</summary>
    public DeskPlace Place => new(InRoomSinceAt is not null, InRoomSinceAt ?? HolderSinceAt, DossierId);
}

/// <summary>A place in a desk's list (vị trí trong danh sách): first those who wait in the room, then by time.</summary>
public readonly record struct DeskPlace(bool InRoom, DateTimeOffset SinceAt, long DossierId);

/// <summary>What lies at one desk now (việc tại bàn), a page at a time: whoever waits in the room first, the longest at the top.</summary>
public static class DeskList
{
    public const int PageRows = 50;

    private const string Shown = """
        dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.official_code, dossier.procedure_code, dossier.procedure_name, dossier.step_order,
          dossier.steps_done, dossier.holder_since_at, dossier.promised_at, dossier.due_current_at, dossier.shelf, dossier.slip, dossier.visit_id,
          (select person.full_name from dossier_people person
           where person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.part = 'applicant'
           order by person.ordinal limit 1) as applicant_name
        """;

    /// <summary>Whose number of today still counts, and whose visit still goes on.</summary>
    private const string IsInRoom = "ticket.office_id = $1 and ticket.day_on = $2 and ticket.state not in ('left', 'void') and visit.office_id = ticket.office_id and visit.visit_id = ticket.visit_id and visit.closed_at is null";

    /// <param name="office">The office and its day: a number of another day is not in the room.</param>
    /// <param name="codes">Only these procedures; all when empty.</param>
    /// <param name="dueBefore">Only what is promised or due before this moment.</param>
    public static async Task<IReadOnlyList<WaitingResult>> AtDeskAsync(
        this IRows rows, (int Id, DateOnly Today) office, Holder holder, IReadOnlyList<string> codes, DeskPlace? after, DateTimeOffset? dueBefore = null)
    {
        var due = dueBefore is null ? "" : $"and (dossier.due_current_at < ${6 + codes.Count} or (dossier.promise = 'open' and dossier.promised_at < ${6 + codes.Count}))";
        var wanted = (codes.Count == 0 ? "" : $"and dossier.procedure_code in ({string.Join(", ", codes.Select((_, i) => $"${6 + i}"))}) ") + due;
        object[] more = [.. codes, .. dueBefore is { } before ? [before] : Array.Empty<object>()];
        var from = after ?? new DeskPlace(true, DateTimeOffset.UnixEpoch, 0);
        var inRoom = from.InRoom ? await rows.ListAsync(InRoom(wanted), Read, [office.Id, office.Today, holder, from.SinceAt, from.DossierId, .. more]) : [];
        if (inRoom.Count == PageRows)
        {
            return inRoom;
        }

        var (since, last) = from.InRoom ? (DateTimeOffset.UnixEpoch, 0) : (from.SinceAt, from.DossierId);
        return [.. inRoom, .. await rows.ListAsync(Elsewhere(wanted, PageRows - inRoom.Count), Read, [office.Id, office.Today, holder, since, last, .. more])];
    }

    /// <summary>From the day's numbers to the files: a day has few numbers and a desk may have many files, so the numbers are found first, whatever an engine would think.</summary>
    private static string InRoom(string wanted) =>
        $"""
        with present as materialized (
          select visit.visit_id, ticket.prefix, ticket.ordinal, ticket.taken_at from tickets ticket cross join visits visit where {IsInRoom})
        select {Shown}, present.prefix, present.ordinal, present.taken_at
        from present cross join dossiers dossier
        where dossier.office_id = $1 and dossier.visit_id = present.visit_id
          and dossier.holder = $3 and dossier.closed_at is null {wanted} and (present.taken_at, dossier.dossier_id) > ($4, $5)
        order by present.taken_at, dossier.dossier_id limit {PageRows}
        """;

    /// <summary>Along the index of what lies at a desk, from the oldest, stepping over whoever is in the room.</summary>
    private static string Elsewhere(string wanted, int most) =>
        $"""
        select {Shown}, null as prefix, null as ordinal, null as taken_at
        from dossiers dossier
        where dossier.office_id = $1 and dossier.holder = $3 and dossier.closed_at is null {wanted} and (dossier.holder_since_at, dossier.dossier_id) > ($4, $5)
          and not exists (select 1 from tickets ticket cross join visits visit where {IsInRoom} and ticket.visit_id = dossier.visit_id)
        order by dossier.holder_since_at, dossier.dossier_id limit {most}
        """;

    private static WaitingResult Read(Row row) => new()
    {
        DossierId = row.Long("dossier_id"),
        HouseNumber = Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        OfficialCode = row.TextOrNull("official_code"),
        ProcedureCode = row.Text("procedure_code"),
        ProcedureName = row.Text("procedure_name"),
        Next = row.NextStep(),
        HolderSinceAt = row.Moment("holder_since_at"),
        PromisedAt = row.MomentOrNull("promised_at"),
        DueCurrentAt = row.MomentOrNull("due_current_at"),
        Ticket = row.TextOrNull("prefix") is { } prefix ? TicketNumber.Of(prefix[0], row.Int("ordinal")).ToString() : null,
        InRoomSinceAt = row.MomentOrNull("taken_at"),
        ApplicantName = row.TextOrNull("applicant_name"),
        Shelf = ShelfPlace.OfStored(row.Text("shelf")),
        Slip = row.Code<SlipState>("slip"),
        VisitId = row.LongOrNull("visit_id"),
        SignsAtHandOver = StepOrder.TryParse(row.Text("step_order"), out var order) && order.SignsAtHandOver,
    };
}
