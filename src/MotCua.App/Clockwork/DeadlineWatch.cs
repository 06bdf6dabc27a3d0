using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Clockwork;

/// <summary>
/// Watches the promised and the due moments (theo dõi hạn): one warning before and one at each, once for each moment. A
/// moment that moves is watched anew. Whether a promise was kept is not decided here but by the act that ends it.
/// </summary>
public sealed class DeadlineWatch(OfficeRead read, WriteGate gate, OfficeClock clock, TermsCache terms)
{
    private const int AtOnce = 500;
    private static readonly DateTimeOffset Ever = OfficeTime.At(new(2000, 1, 1), new(0, 0));
    private static readonly TimeSpan BeforePromise = TimeSpan.FromMinutes(30);

    /// <summary>Looks at every office; tells how many warnings are new.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var warned = 0;
        foreach (var office in await read.ListAsync($"select {string.Join(", ", Office.Table.Columns)} from offices order by office_id", Office.Table.Read))
        {
            stop.ThrowIfCancellationRequested();
            warned += await WatchAsync(office, (await terms.OfAsync(office)).Calendar);
        }

        return warned;
    }

    private async Task<int> WatchAsync(Office office, WorkingCalendar calendar)
    {
        var now = clock.Now;
        IReadOnlyList<DeadlineWarning> warnings =
        [
            .. await FindAsync(office, WarningKind.PromiseNear, "promised_at", (now, now + BeforePromise)),
            .. await FindAsync(office, WarningKind.PromisePassed, "promised_at", (Ever, now)),
            .. await FindAsync(office, WarningKind.DueNear, "due_current_at", (now, calendar.ClosingOf(calendar.NextWorkingDay(now.Day())))),
            .. await FindAsync(office, WarningKind.DuePassed, "due_current_at", (Ever, now)),
        ];
        if (warnings.Count > 0)
        {
            await gate.UpkeepAsync(office.OfficeId, written =>
            {
                foreach (var warning in warnings)
                {
                    written.State(
                        "insert into deadline_warnings (office_id, dossier_id, kind, due_at, warned_at) values ($1, $2, $3, $4, $5) on conflict do nothing",
                        office.OfficeId, warning.DossierId, warning.Kind, warning.DueAt, warning.WarnedAt);
                }
            });
        }

        return warnings.Count;
    }

    /// <summary>Dossiers in work whose moment lies after the first and not after the second, and that were not warned about for it.</summary>
    private Task<IReadOnlyList<DeadlineWarning>> FindAsync(Office office, WarningKind kind, string moment, (DateTimeOffset After, DateTimeOffset Until) when) => read.ListAsync(
        $"""
        select dossier.dossier_id, dossier.{moment} as due_at
        from dossiers dossier
        where dossier.office_id = $1 and dossier.closed_at is null and dossier.ready_at is null
          and dossier.{moment} > $2 and dossier.{moment} <= $3
          {(moment == "promised_at" ? "and dossier.promise = 'open'" : "")}
          and not exists (
            select 1 from deadline_warnings warning
            where warning.office_id = dossier.office_id and warning.dossier_id = dossier.dossier_id and warning.kind = $4 and warning.due_at = dossier.{moment})
        order by dossier.dossier_id
        limit {AtOnce}
        """,
        row => new DeadlineWarning { OfficeId = office.OfficeId, DossierId = row.Long("dossier_id"), Kind = kind, DueAt = row.Moment("due_at"), WarnedAt = clock.Now },
        office.OfficeId,
        when.After,
        when.Until,
        kind);
}
