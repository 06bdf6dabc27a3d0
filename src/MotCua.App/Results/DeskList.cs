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

    /// <summary>Where the next page goes on.</summary>
    public DeskPlace Place => new(InRoomSinceAt is not null, InRoomSinceAt ?? HolderSinceAt, DossierId);
}

/// <summary>A place in a desk's list (vị trí trong danh sách): first those who wait in the room, then by time.</summary>
public readonly record struct DeskPlace(bool InRoom, DateTimeOffset SinceAt, long DossierId);

/// <summary>What lies at one desk now (việc tại bàn), a page at a time: whoever waits in the room first, the longest at the top.</summary>
public static class DeskList
{
    public const int PageRows = 50;

    /// <param name="office">The office and its day: a number of another day is not in the room.</param>
    /// <param name="codes">Only these procedures; all when empty.</param>
    public static Task<IReadOnlyList<WaitingResult>> AtDeskAsync(this IRows rows, (int Id, DateOnly Today) office, Holder holder, IReadOnlyList<string> codes, DeskPlace? after)
    {
        var from = after ?? new DeskPlace(true, DateTimeOffset.UnixEpoch, 0);
        var wanted = codes.Count == 0 ? "" : $"and dossier.procedure_code in ({string.Join(", ", codes.Select((_, i) => $"${7 + i}"))})";
        return rows.ListAsync(
            $"""
            select dossier.dossier_id, dossier.house_on, dossier.house_ordinal, dossier.official_code, dossier.procedure_code, dossier.procedure_name, dossier.step_order,
              dossier.steps_done, dossier.holder_since_at, dossier.promised_at, dossier.due_current_at, ticket.prefix, ticket.ordinal, ticket.taken_at,
              (select person.full_name from dossier_people person
               where person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.part = 'applicant'
               order by person.ordinal limit 1) as applicant_name
            from dossiers dossier
            left join visits visit on visit.office_id = dossier.office_id and visit.visit_id = dossier.visit_id and visit.closed_at is null
            left join tickets ticket on ticket.office_id = visit.office_id and ticket.visit_id = visit.visit_id and ticket.day_on = $2 and ticket.state not in ('left', 'void')
            where dossier.office_id = $1 and dossier.holder = $3 and dossier.closed_at is null {wanted}
              and (case when ticket.taken_at is null then 1 else 0 end, coalesce(ticket.taken_at, dossier.holder_since_at), dossier.dossier_id) > ($4, $5, $6)
            order by case when ticket.taken_at is null then 1 else 0 end, coalesce(ticket.taken_at, dossier.holder_since_at), dossier.dossier_id
            limit {PageRows}
            """,
            Read,
            [office.Id, office.Today, holder, from.InRoom ? 0L : 1L, from.SinceAt, from.DossierId, .. codes]);
    }

    private static WaitingResult Read(Row row) => new()
    {
        DossierId = row.Long("dossier_id"),
        HouseNumber = Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        OfficialCode = row.TextOrNull("official_code"),
        ProcedureCode = row.Text("procedure_code"),
        ProcedureName = row.Text("procedure_name"),
        Next = StepOrder.TryParse(row.Text("step_order"), out var order) ? StepProgress.Of(order, row.Text("steps_done")).Next : null,
        HolderSinceAt = row.Moment("holder_since_at"),
        PromisedAt = row.MomentOrNull("promised_at"),
        DueCurrentAt = row.MomentOrNull("due_current_at"),
        Ticket = row.TextOrNull("prefix") is { } prefix ? TicketNumber.Of(prefix[0], row.Int("ordinal")).ToString() : null,
        InRoomSinceAt = row.MomentOrNull("taken_at"),
        ApplicantName = row.TextOrNull("applicant_name"),
    };
}
