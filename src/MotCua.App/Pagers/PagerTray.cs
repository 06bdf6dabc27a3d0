using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Pagers;

/// <summary>Every pager of the room (khay thẻ rung): where it is, since when, how often it rang.</summary>
public static class PagerTray
{
    public static Task<IReadOnlyList<PagerInTray>> ReadAsync(IRows rows, int officeId) => rows.ListAsync(
        """
        select pager.number, pager.note, pager.lost_at, pager.battery, pager.battery_at, visit.closed_at, loan.visit_id, loan.lent_at, loan.rung, loan.rung_at, ticket.prefix, ticket.ordinal,
          (select count(*) from dossiers dossier where dossier.office_id = loan.office_id and dossier.visit_id = loan.visit_id and dossier.holder = 'return-desk' and dossier.closed_at is null) as ready
        from pagers pager
        left join pager_loans loan on loan.office_id = pager.office_id and loan.pager_id = pager.pager_id and loan.ended_at is null
        left join visits visit on visit.office_id = loan.office_id and visit.visit_id = loan.visit_id
        left join tickets ticket on ticket.office_id = loan.office_id and ticket.visit_id = loan.visit_id
        where pager.office_id = $1
        order by pager.number
        """,
        row => new PagerInTray(row.Int("number"), row.TextOrNull("note"))
        {
            LostAt = row.MomentOrNull("lost_at"),
            Battery = row.CodeOrNull<PagerBattery>("battery"),
            BatteryAt = row.MomentOrNull("battery_at"),
            VisitEndedAt = row.MomentOrNull("closed_at"),
            VisitId = row.LongOrNull("visit_id"),
            LentAt = row.MomentOrNull("lent_at"),
            Rung = row.IntOrNull("rung") ?? 0,
            RungAt = row.MomentOrNull("rung_at"),
            Ticket = row.TextOrNull("prefix") is { } prefix ? TicketNumber.Of(prefix[0], row.Int("ordinal")).ToString() : null,
            Ready = row.Int("ready"),
        },
        officeId);
}

/// <summary>One pager in the tray's view (một ô của khay).</summary>
public sealed record PagerInTray(int Number, string? Note)
{
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>As it was last found; null while nobody has looked.</summary>
    public PagerBattery? Battery { get; init; }

    public DateTimeOffset? BatteryAt { get; init; }

    /// <summary>When the visit that has it ended: whoever carries it should have given it back.</summary>
    public DateTimeOffset? VisitEndedAt { get; init; }

    /// <summary>It is still out though its visit is over, or it has been out since another day.</summary>
    public bool IsNotBack(DateOnly today) => LentAt is { } lent && (VisitEndedAt is not null || lent.Day() < today);

    /// <summary>The visit that has it; null in the tray.</summary>
    public long? VisitId { get; init; }

    public DateTimeOffset? LentAt { get; init; }

    public int Rung { get; init; }

    public DateTimeOffset? RungAt { get; init; }

    public string? Ticket { get; init; }

    /// <summary>How many results of that visit lie ready.</summary>
    public int Ready { get; init; }
}
