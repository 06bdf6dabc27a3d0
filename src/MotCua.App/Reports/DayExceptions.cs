using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;

namespace MotCua.App.Reports;

/// <summary>
/// Who did otherwise than usual on a day (việc làm khác thường lệ): acts taken back, calls out of turn, priorities set by hand, slips given or
/// printed later, receipts crossed out, files corrected. From that day's part of the ledger, never from all of it.
/// </summary>
public static class DayExceptions
{
    private const int MostShown = 100;

    private const string Kinds = "'act-undone.1', 'ticket-called.1', 'priority-set.1', 'slip-issued.1', 'receipt-voided.1', 'dossier-corrected.1', 'result-taken-back.1'";

    /// <summary>The latest first, at most a hundred.</summary>
    public static async Task<IReadOnlyList<ExceptionLine>> OfAsync(OfficeRead read, int officeId, DateOnly day)
    {
        var before = await LedgerDay.BeforeFirstAsync(read, officeId, day);
        var lines = await read.ListAsync(
            $"""
            select line.sequence, line.kind, line.payload, line.happened_at, line.visit_id, account.display_name, reason.wording
            from ledger_entries line
            left join accounts account on account.office_id = line.office_id and account.account_id = line.actor_id
            left join remarks reason on reason.office_id = line.office_id and reason.sequence = line.sequence and reason.subject = 'reason'
            where line.office_id = $1 and line.sequence > $2 and line.recorded_at < $3 and line.kind in ({Kinds})
            order by line.sequence desc
            """,
            Read,
            officeId,
            before,
            OfficeTime.At(day.AddDays(1), TimeOnly.MinValue));
        return [.. lines.OfType<ExceptionLine>().Take(MostShown)];
    }

    private static ExceptionLine? Read(Row row) => Ledger.Kinds.Read(row.Text("kind"), row.Text("payload")) is { } entry && IsException(entry)
        ? new ExceptionLine(row.Moment("happened_at"), row.TextOrNull("display_name"), Timeline.Say(entry), row.TextOrNull("wording"), row.LongOrNull("visit_id"))
        : null;

    private static bool IsException(LedgerEntry entry) => entry switch
    {
        TicketCalled called => called.ReasonCode == DeskCalls.Chosen,
        SlipIssued slip => slip.Form == SlipForm.Receipt01 || slip.Printed > 1,
        _ => true,
    };
}

/// <summary>One thing that was done otherwise than usual (một việc khác thường lệ).</summary>
/// <param name="Who">Null for the program itself.</param>
/// <param name="Reason">In the words of whoever did it; null where the act asks for none.</param>
public sealed record ExceptionLine(DateTimeOffset HappenedAt, string? Who, Sentence What, string? Reason, long? VisitId);
