using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Reports;

/// <summary>What may go wrong on the next working day (rủi ro ngày mai): who is away, whose right to sign runs out, what is due.</summary>
public sealed record TomorrowRisks
{
    /// <summary>The next working day after today.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Away at some hour of that day, and until when; null while nobody knows.</summary>
    public required IReadOnlyList<(string Name, DateTimeOffset FromAt, DateTimeOffset? UntilAt)> Away { get; init; }

    /// <summary>Rights to sign whose last day comes before that day, or is that day.</summary>
    public required IReadOnlyList<(string Name, DateOnly UntilOn)> Ending { get; init; }

    public required HeapCount Due { get; init; }

    public required IReadOnlyList<HeapFile> DueFiles { get; init; }

    /// <summary>Who could sign when the doors open, as far as is known today.</summary>
    public required int Signers { get; init; }

    public static async Task<TomorrowRisks> ReadAsync(OfficeRead read, OfficeTerms terms, int officeId, DateOnly today)
    {
        var day = terms.Calendar.NextWorkingDay(today);
        var due = OverviewFiles.DueOn(officeId, day);
        return new TomorrowRisks
        {
            Day = day,
            Away = await AwayAsync(read, officeId, day),
            Ending = await EndingAsync(read, officeId, (today, day)),
            Due = await due.CountAsync(read),
            DueFiles = await due.ListAsync(read),
            Signers = await SignersToday.PresentAsync(read, (officeId, day, terms.Calendar.NextOpening(OfficeTime.At(day, TimeOnly.MinValue)))),
        };
    }

    private static Task<IReadOnlyList<(string, DateTimeOffset, DateTimeOffset?)>> AwayAsync(OfficeRead read, int officeId, DateOnly day) => read.ListAsync(
        """
        select account.display_name, away.from_at, away.until_at
        from accounts account
        join absences away on away.office_id = account.office_id and away.account_id = account.account_id
        where account.office_id = $1 and account.ended_at is null and away.from_at < $3 and (away.until_at is null or away.until_at > $2)
        order by account.folded_name, away.absence_id
        """,
        row => (row.Text("display_name"), row.Moment("from_at"), row.MomentOrNull("until_at")),
        officeId,
        OfficeTime.At(day, TimeOnly.MinValue),
        OfficeTime.At(day.AddDays(1), TimeOnly.MinValue));

    private static Task<IReadOnlyList<(string, DateOnly)>> EndingAsync(OfficeRead read, int officeId, (DateOnly From, DateOnly Until) days) => read.ListAsync(
        """
        select account.display_name, delegation.until_on
        from delegations delegation
        join accounts account on account.office_id = delegation.office_id and account.account_id = delegation.account_id
        where delegation.office_id = $1 and delegation.ended_at is null and delegation.until_on >= $2 and delegation.until_on <= $3
        order by delegation.until_on, delegation.delegation_id
        """,
        row => (row.Text("display_name"), row.Day("until_on")),
        officeId,
        days.From,
        days.Until);
}
