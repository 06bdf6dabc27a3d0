using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Dossiers;

/// <summary>Until when a list of work looks ahead (đến hạn): what is late is always in it.</summary>
public enum DueBy
{
    Today,

    /// <summary>The next working day too.</summary>
    NextDay,
}

/// <summary>An open file whose promise or deadline comes (hồ sơ đến hạn), wherever it lies.</summary>
public sealed record DueFile(long DossierId, string HouseNumber, string ProcedureName, string? ApplicantName, Holder Holder, DateTimeOffset DueAt)
{
    public const int Most = 200;

    /// <summary>The promise while it can still be kept, else the deadline: a column to read or to order by.</summary>
    internal const string Column = "coalesce(case when promise = 'open' then promised_at end, due_current_at)";

    /// <summary>The end of the last day looked at.</summary>
    public static DateTimeOffset Until(DueBy by, WorkingCalendar calendar, DateOnly today) =>
        OfficeTime.At((by == DueBy.Today ? today : calendar.NextWorkingDay(today)).AddDays(1), TimeOnly.MinValue);

    /// <summary>The nearest first, at most two hundred; what stands still has no deadline, and what is ready waits for nobody of the house.</summary>
    public static Task<IReadOnlyList<DueFile>> ReadAsync(IRows rows, int officeId, DateTimeOffset until) => rows.ListAsync(
        $"""
        {Before("dossier.holder in ('reception', 'specialist', 'reviewer', 'signer', 'seal-keeper', 'outside', 'applicant') and dossier.due_current_at < $2")}
        union
        {Before("dossier.promise = 'open' and dossier.promised_at < $2")}
        order by due_at, dossier_id
        limit {Most}
        """,
        row => new DueFile(
            row.Long("dossier_id"),
            Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
            row.Text("procedure_name"),
            row.TextOrNull("full_name"),
            row.Code<Holder>("holder"),
            row.Moment("due_at")),
        officeId,
        until);

    /// <summary>Along the index of what lies at the desks, or of promises: neither looks at a file that is done.</summary>
    private static string Before(string when) =>
        $"""
        select dossier.dossier_id as dossier_id, dossier.house_on as house_on, dossier.house_ordinal as house_ordinal, dossier.procedure_name as procedure_name,
          person.full_name as full_name, dossier.holder as holder,
          {Column} as due_at
        from dossiers dossier
        left join dossier_people person on person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.ordinal = 1
        where dossier.office_id = $1 and dossier.closed_at is null and dossier.ready_at is null and {when}
        """;
}
