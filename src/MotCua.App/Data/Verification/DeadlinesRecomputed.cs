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
            var page = await read.ListAsync(
                $"select {string.Join(", ", Dossier.Table.Columns)} from dossiers where office_id = $1 and dossier_id > $2 order by dossier_id limit {Page}",
                Dossier.Table.Read,
                officeId,
                after);
            var last = page.Count == 0 ? after : page[^1].DossierId;
            var received = await ReceivedAsync(read, officeId, (after, last));
            var suspensions = (await read.ListAsync(
                $"select {string.Join(", ", DossierSuspension.Table.Columns)} from suspensions where office_id = $1 and dossier_id > $2 and dossier_id <= $3 order by suspension_id",
                DossierSuspension.Table.Read,
                officeId,
                after,
                last)).ToLookup(suspension => suspension.DossierId);
            foreach (var (dossier, sequence) in page.SelectMany(dossier => received[dossier.DossierId].Select(sequence => (dossier, sequence))))
            {
                violations.AddRange(await FlawsAsync(calendars, dossier, sequence, [.. suspensions[dossier.DossierId]]));
            }

            seen += page.Count;
            if (page.Count < Page)
            {
                return new Findings(seen, violations);
            }

            after = last;
        }
    }

    /// <summary>Which lines of the ledger received each dossier of a page: one, unless somebody wrote in it; none is found by other questions.</summary>
    private static async Task<ILookup<long, long>> ReceivedAsync(OfficeRead read, int officeId, (long After, long Last) page) => (await read.ListAsync(
        "select dossier_id, sequence from ledger_entries where office_id = $1 and dossier_id > $2 and dossier_id <= $3 and kind = 'dossier-received.1'",
        row => (Dossier: row.Long("dossier_id"), Sequence: row.Long("sequence")),
        officeId,
        page.After,
        page.Last)).ToLookup(entry => entry.Dossier, entry => entry.Sequence);

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
