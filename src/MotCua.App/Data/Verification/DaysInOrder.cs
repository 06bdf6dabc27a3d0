using System.Globalization;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I17: what was entered late happened inside its emergency, stands on one of its sheets, and was confirmed by another person; a closed day left no promise undecided. I2: no sheet used is unexplained.</summary>
public static class DaysInOrder
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId) =>
        await LateLinesAsync(read, officeId) + await SheetsAsync(read, officeId) + await PromisesAsync(read, officeId);

    /// <summary>Each entry with an earlier hour has its line, with the same hour, inside its emergency; each line has its entry.</summary>
    private static async Task<Findings> LateLinesAsync(OfficeRead read, int officeId)
    {
        var without = await read.ListAsync(
            """
            select entry.sequence
            from ledger_entries entry
            left join late_lines line on line.office_id = entry.office_id and line.sequence = entry.sequence
            where entry.office_id = $1 and entry.happened_at <> entry.recorded_at and (line.sequence is null or line.happened_at <> entry.happened_at)
            order by entry.sequence
            """,
            row => row.Long("sequence"),
            officeId);
        var lines = await read.ListAsync(
            """
            select line.sequence, line.sheet, line.happened_at, entry.happened_at as entered_hour, line.entered_by, entry.actor_id, emergency.began_at, emergency.ended_at,
              emergency.first_sheet, emergency.last_sheet, emergency.last_used_sheet, emergency.confirmed_by
            from late_lines line
            join emergencies emergency on emergency.office_id = line.office_id and emergency.emergency_id = line.emergency_id
            left join ledger_entries entry on entry.office_id = line.office_id and entry.sequence = line.sequence
            where line.office_id = $1 order by line.sequence
            """,
            row => (Sequence: row.Long("sequence"), Flaw: FlawOf(row)),
            officeId);
        return new Findings(lines.Count, [
            .. without.Select(sequence => Wrong(officeId, sequence, Sentence.Of("có giờ sớm hơn lúc ghi nhưng không thuộc tờ giấy nào"))),
            .. from line in lines where line.Flaw is not null select Wrong(officeId, line.Sequence, line.Flaw)]);
    }

    private static Sentence? FlawOf(Row row)
    {
        var (happened, sheet) = (row.Moment("happened_at"), row.Int("sheet"));
        if (row.MomentOrNull("entered_hour") != happened || row.Long("entered_by") != row.LongOrNull("actor_id"))
        {
            return Sentence.Of("không khớp với dòng nhập bù");
        }

        if (happened < row.Moment("began_at") || happened > row.MomentOrNull("ended_at"))
        {
            return Sentence.Of("ở ngoài giờ của sự cố");
        }

        if (sheet < row.Int("first_sheet") || sheet > (row.IntOrNull("last_used_sheet") ?? row.Int("last_sheet")))
        {
            return Sentence.Of("ở ngoài các tờ giấy của sự cố");
        }

        return row.LongOrNull("confirmed_by") == row.Long("entered_by") ? Sentence.Of("do chính người nhập xác nhận") : null;
    }

    /// <summary>In a confirmed emergency each sheet used has an entry or is spoiled.</summary>
    private static async Task<Findings> SheetsAsync(OfficeRead read, int officeId)
    {
        var emergencies = await read.ListAsync(
            """
            select emergency.emergency_id, emergency.first_sheet, emergency.last_used_sheet,
              (select count(distinct line.sheet) from late_lines line where line.office_id = emergency.office_id and line.emergency_id = emergency.emergency_id) as entered,
              (select count(*) from spoiled_sheets spoiled where spoiled.office_id = emergency.office_id and spoiled.emergency_id = emergency.emergency_id) as spoiled
            from emergencies emergency where emergency.office_id = $1 and emergency.confirmed_at is not null order by emergency.emergency_id
            """,
            row => (EmergencyId: row.Long("emergency_id"), Used: (row.LongOrNull("last_used_sheet") ?? 0) - row.Long("first_sheet") + 1, Explained: row.Long("entered") + row.Long("spoiled")),
            officeId);
        return new Findings(emergencies.Count, [
            .. from emergency in emergencies
               where emergency.Used != emergency.Explained
               select new Violation("I2", officeId, Sentence.Of(
                   "Sự cố {emergency}: đã dùng {used} tờ giấy nhưng chỉ giải trình {explained} tờ.",
                   ("emergency", Plain(emergency.EmergencyId)), ("used", emergency.Used), ("explained", emergency.Explained)))]);
    }

    /// <summary>Once a day is closed, a promise of that day stays open only where the applicant or another body had the matter then.</summary>
    private static async Task<Findings> PromisesAsync(OfficeRead read, int officeId)
    {
        var closed = await read.ListAsync(
            "select day_on, closed_at from office_days where office_id = $1 and closed_at is not null order by day_on", row => (Day: row.Day("day_on"), ClosedAt: row.Moment("closed_at")), officeId);
        var undecided = await read.ListAsync(
            "select dossier_id, promised_at, holder_since_at from dossiers where office_id = $1 and promise = 'open' and holder not in ('applicant', 'outside') and state <> 'void' order by dossier_id",
            row => (DossierId: row.Long("dossier_id"), Promised: row.Moment("promised_at").Day(), Since: row.Moment("holder_since_at")),
            officeId);
        return new Findings(closed.Count, [
            .. from dossier in undecided
               where closed.Any(day => day.Day == dossier.Promised && dossier.Since <= day.ClosedAt)
               select new Violation("I17", officeId, Sentence.Of(
                   "Ngày {day} đã đóng nhưng cam kết của hồ sơ {dossier} chưa được đánh giá.", ("day", dossier.Promised), ("dossier", Plain(dossier.DossierId))))]);
    }

    private static Violation Wrong(int officeId, long sequence, Sentence how) =>
        new("I17", officeId, Sentence.Of("Việc số {sequence}: {how}.", ("sequence", Plain(sequence)), ("how", how)));

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
