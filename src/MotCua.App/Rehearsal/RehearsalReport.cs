using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Reports;
using MotCua.App.Terms;

namespace MotCua.App.Rehearsal;

/// <summary>What a rehearsed day came to (kết quả tập dượt), read from the counters and rows as any report would, and what <c>verify</c> says of it.</summary>
public sealed record RehearsalReport
{
    public required string Plan { get; init; }

    public required DateOnly Date { get; init; }

    public required long Visits { get; init; }

    public required long Tickets { get; init; }

    public required long Missed { get; init; }

    public required long Left { get; init; }

    public required long Dossiers { get; init; }

    public required PromiseSums Promises { get; init; }

    public required SlipSums Slips { get; init; }

    public required long WrittenForYou { get; init; }

    public required PagerSums Pagers { get; init; }

    public required long Ballots { get; init; }

    public required WaitingTimes WaitingMinutes { get; init; }

    /// <summary>How far the waits foretold to citizens were from those that came.</summary>
    public required EstimateError EstimateError { get; init; }

    public required LedgerHead Ledger { get; init; }

    public required VerifyResult Verify { get; init; }

    /// <summary>How long the playing took, by the machine's own clock.</summary>
    public double Seconds { get; init; }

    public static async Task<RehearsalReport> ReadAsync(Dialect dialect, RehearsedDay day)
    {
        await using var read = await OfficeRead.SnapshotAsync(dialect);
        var figures = (await read.ListAsync(
            "select counter, subject, amount from daily_counters where office_id = $1 and day_on = $2",
            row => (Counter: row.Text("counter"), Subject: row.Text("subject"), Amount: row.Long("amount")),
            SampleCommune.OfficeId,
            day.On)).ToLookup(figure => figure.Counter, StringComparer.Ordinal);
        long Sum(string counter, string? subject = null) => figures[counter].Where(figure => subject is null || figure.Subject == subject).Sum(figure => figure.Amount);
        var office = await read.GetAsync<Office>(SampleCommune.OfficeId);
        var stillOut = await read.NumberAsync("select count(*) as number from pager_loans where office_id = $1 and ended_at is null", SampleCommune.OfficeId);
        var findings = await new Data.Verification.Verify(read).RunAsync();
        return new RehearsalReport
        {
            Plan = day.Plan.Id,
            Date = day.On,
            Visits = Sum("visits"),
            Tickets = Sum("tickets"),
            Missed = Sum("tickets-missed"),
            Left = Sum("tickets-left"),
            Dossiers = Sum("dossiers-received"),
            Promises = new PromiseSums(Sum("promises-made"), Sum("promises-kept"), Sum("promises-missed"), Sum("promises-void")),
            Slips = new SlipSums(Sum("slips", "receipt01"), Sum("slips", "withheld"), Sum("slips", "afterwards")),
            WrittenForYou = Sum("papers-written"),
            Pagers = new PagerSums(Sum("pagers-lent"), Sum("pagers-rung"), Sum("pagers-lost"), stillOut),
            Ballots = Sum("ballots"),
            WaitingMinutes = await WaitingTimes.ReadAsync(read, day.On),
            EstimateError = await EstimateError.ReadAsync(read, office, day.On),
            Ledger = new LedgerHead(office.HeadSequence, Convert.ToHexStringLower(office.HeadHash)),
            Verify = new VerifyResult(findings.Checked, [.. findings.Violations.Select(violation => $"{violation.Invariant}: {violation.Text}")]),
        };
    }
}

/// <param name="Numbers">To how many numbers a wait was foretold.</param>
/// <param name="MedianMinutes">Half of them were off by no more.</param>
/// <param name="Share">Half of the waits of five minutes and more were off by no more than this share of themselves.</param>
public sealed record EstimateError(int Numbers, double? MedianMinutes, double? Share)
{
    internal static async Task<EstimateError> ReadAsync(IRows rows, Office office, DateOnly day)
    {
        var foretold = await ForetoldWaits.OfAsync(rows, await TermsReader.ReadAsync(rows, office.OfficeId, office.Revision), office.OfficeId, day);
        return new EstimateError(foretold.Numbers.Count, foretold.MedianOff, foretold.ShareOff);
    }
}

/// <summary>Same-day promises: made is the sum of the others.</summary>
public sealed record PromiseSums(long Made, long Kept, long Missed, long Void);

/// <summary>Slip 01: at receipt, left out, and given later.</summary>
public sealed record SlipSums(long Printed, long Withheld, long Afterwards);

public sealed record PagerSums(long Lent, long Rung, long Lost, long StillOut);

public sealed record LedgerHead(long Entries, string HeadHash);

public sealed record VerifyResult(long Checked, IReadOnlyList<string> Violations);

/// <summary>From taking the number to the first call, in minutes to one decimal.</summary>
public sealed record WaitingTimes(double Median, double P90)
{
    internal static async Task<WaitingTimes> ReadAsync(IRows rows, DateOnly day)
    {
        var waited = await rows.ListAsync(
            """
            select ticket.taken_at, min(call.called_at) as called_at
            from tickets ticket join calls call on call.office_id = ticket.office_id and call.ticket_id = ticket.ticket_id
            where ticket.office_id = $1 and ticket.day_on = $2
            group by ticket.ticket_id, ticket.taken_at
            """,
            row => (row.Moment("called_at") - row.Moment("taken_at")).TotalMinutes,
            SampleCommune.OfficeId,
            day);
        var sorted = waited.Order().ToArray();
        return new WaitingTimes(At(sorted, 0.5), At(sorted, 0.9));
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : Math.Round(sorted[(int)Math.Min(sorted.Length - 1, Math.Ceiling(share * sorted.Length) - 1)], 1);
}
