using MotCua.App.Calendars;
using MotCua.App.Dossiers;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Data.Verification;

/// <summary>I5: every deadline is what receipt, limit, calendar and suspensions make of it: the first by the calendar at receipt, the present by the one it was last counted by.</summary>
public static class DeadlinesRecomputed
{
    private const int Page = 2000;

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var calendars = new Calendars(read, officeId);
        var (seen, violations) = (0L, new List<Violation>());
        for (var after = 0L; ;)
        {
            var page = await PageAsync(read, officeId, after);
            var suspensions = (await read.ListAsync(
                $"select {string.Join(", ", DossierSuspension.Table.Columns)} from suspensions where office_id = $1 and dossier_id > $2 and dossier_id <= $3 order by suspension_id",
                DossierSuspension.Table.Read,
                officeId,
                after,
                page.Count == 0 ? after : page[^1].Dossier.DossierId)).ToLookup(suspension => suspension.DossierId);
            foreach (var (dossier, received) in page)
            {
                violations.AddRange(await FlawsAsync(calendars, dossier, received, [.. suspensions[dossier.DossierId]]));
            }

            seen += page.Count;
            if (page.Count < Page)
            {
                return new Findings(seen, violations);
            }

            after = page[^1].Dossier.DossierId;
        }
    }

    private static Task<IReadOnlyList<(Dossier Dossier, long Received)>> PageAsync(OfficeRead read, int officeId, long after) => read.ListAsync(
        $"""
        select {string.Join(", ", Dossier.Table.Columns.Select(column => "dossier." + column))}, entry.sequence as received_sequence
        from dossiers dossier
        join ledger_entries entry on entry.office_id = dossier.office_id and entry.dossier_id = dossier.dossier_id and entry.kind = 'dossier-received.1'
        where dossier.office_id = $1 and dossier.dossier_id > $2
        order by dossier.dossier_id limit {Page}
        """,
        row => (Dossier.Table.Read(row), row.Long("received_sequence")),
        officeId,
        after);

    private static async Task<IEnumerable<Violation>> FlawsAsync(Calendars calendars, Dossier dossier, long received, IReadOnlyList<DossierSuspension> suspensions)
    {
        var flaws = new List<Violation>();
        var first = dossier.FirstDeadlineUnder(await calendars.AsOfAsync(received));
        if (first.DueOriginal != dossier.DueOriginalAt || first.EffectiveStart != dossier.EffectiveStartAt)
        {
            flaws.Add(new("I5", dossier.OfficeId, Sentence.Of(
                "Hồ sơ {dossier}: hạn ban đầu ghi {stored}, tính lại theo lịch lúc nhận là {computed}.", ("dossier", Plain(dossier)), ("stored", dossier.DueOriginalAt), ("computed", first.DueOriginal))));
        }

        if (dossier.ClosedAt is not null)
        {
            return flaws;
        }

        var present = dossier.DeadlineUnder(await calendars.AsOfAsync(dossier.CalendarRevision), suspensions).DueCurrent;
        if (present != dossier.DueCurrentAt)
        {
            flaws.Add(new("I5", dossier.OfficeId, Sentence.Of(
                "Hồ sơ {dossier}: hạn hiện tại ghi {stored}, tính lại là {computed}.", ("dossier", Plain(dossier)), ("stored", Said(dossier.DueCurrentAt)), ("computed", Said(present)))));
        }

        return flaws;
    }

    private static object Said(DateTimeOffset? moment) => moment is { } at ? at : Sentence.Of("đang tạm dừng");

    private static string Plain(Dossier dossier) => dossier.DossierId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Each calendar the office has had, read once.</summary>
    private sealed class Calendars(OfficeRead read, int officeId)
    {
        private readonly Dictionary<long, WorkingCalendar> kept = [];
        private IReadOnlyList<long>? changes;

        public async Task<WorkingCalendar> AsOfAsync(long sequence)
        {
            changes ??= await CalendarReader.ChangesAsync(read, officeId);
            var change = changes.LastOrDefault(change => change <= sequence);
            return kept.TryGetValue(change, out var calendar) ? calendar : kept[change] = await CalendarReader.ReadAsync(read, officeId, change);
        }
    }
}
