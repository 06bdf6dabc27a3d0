using System.Runtime.InteropServices;
using MotCua.App.Data;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>An open file as its holder has to see it (hồ sơ cần giải quyết).</summary>
public sealed record OpenWork
{
    public required long DossierId { get; init; }
    public required string HouseNumber { get; init; }
    public string? OfficialCode { get; init; }
    public required string ProcedureCode { get; init; }
    public required string ProcedureName { get; init; }
    public required DossierState State { get; init; }
    public long? HolderId { get; init; }
    public required DateTimeOffset HolderSinceAt { get; init; }
    public DateTimeOffset? PromisedAt { get; init; }

    /// <summary>Null while the clock stands still.</summary>
    public DateTimeOffset? DueCurrentAt { get; init; }

    /// <summary>Where the next page goes on.</summary>
    public WorkPlace Place => new(DueCurrentAt, DossierId);
}

/// <summary>A place in a list of work (vị trí trong danh sách việc): files whose clock stands still come last.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkPlace(DateTimeOffset? DueAt, long DossierId);

/// <summary>Open files of one holder (danh sách việc), the nearest deadline first, a page at a time; those whose clock stands still come last.</summary>
public static class WorkList
{
    public const int PageRows = 50;

    /// <param name="whose">The holder, and the person the files were given to by name; everyone's when null.</param>
    public static async Task<IReadOnlyList<OpenWork>> ReadAsync(IRows rows, int officeId, (Holder Holder, long? AccountId) whose, WorkPlace? after = null)
    {
        var from = after ?? new WorkPlace(DateTimeOffset.UnixEpoch, 0);
        if (from.DueAt is not { } due)
        {
            return await StandingAsync(rows, officeId, whose, (from.DossierId, PageRows));
        }

        var running = await rows.ListAsync(
            $"{Open(whose.AccountId)} and due_current_at is not null and (due_current_at, dossier_id) > ($4, $5) order by due_current_at, dossier_id limit {PageRows}",
            Read,
            officeId,
            whose.Holder,
            whose.AccountId ?? 0,
            due,
            from.DossierId);
        return running.Count == PageRows ? running : [.. running, .. await StandingAsync(rows, officeId, whose, (0, PageRows - running.Count))];
    }

    private static Task<IReadOnlyList<OpenWork>> StandingAsync(IRows rows, int officeId, (Holder Holder, long? AccountId) whose, (long After, int Rows) page) => rows.ListAsync(
        $"{Open(whose.AccountId)} and due_current_at is null and dossier_id > $4 order by dossier_id limit {page.Rows}",
        Read,
        officeId,
        whose.Holder,
        whose.AccountId ?? 0,
        page.After);

    // The other test is there so that both engines see every value used.
    private static string Open(long? accountId) =>
        $"""
        select dossier_id, house_on, house_ordinal, official_code, procedure_code, procedure_name, state, holder_id, holder_since_at, promised_at, due_current_at
        from dossiers where office_id = $1 and holder = $2 and closed_at is null and {(accountId is null ? "$3 = 0" : "holder_id = $3")}
        """;

    private static OpenWork Read(Row row) => new()
    {
        DossierId = row.Long("dossier_id"),
        HouseNumber = Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        OfficialCode = row.TextOrNull("official_code"),
        ProcedureCode = row.Text("procedure_code"),
        ProcedureName = row.Text("procedure_name"),
        State = row.Code<DossierState>("state"),
        HolderId = row.LongOrNull("holder_id"),
        HolderSinceAt = row.Moment("holder_since_at"),
        PromisedAt = row.MomentOrNull("promised_at"),
        DueCurrentAt = row.MomentOrNull("due_current_at"),
    };
}
