using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>
/// Who opened whose papers, and who searched for people (nhật ký xem dữ liệu). A row each, written after the page has been
/// answered: looking is never slower for it, and never without it.
/// </summary>
public sealed class AccessLog(OfficeRead read, WriteGate gate, OfficeClock clock)
{
    /// <summary>Notes that somebody opened or left a dossier, or opened one of its files; the caller need not wait.</summary>
    public Task NoteAsync(Actor actor, AccessKind kind, long? dossierId, long? fileId = null, int found = 1)
    {
        var at = clock.Now;
        return gate.UpkeepAsync(actor.OfficeId, office => office.State(
            "insert into access_log (office_id, access_id, opened_at, account_id, kind, dossier_id, file_id, found) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            actor.OfficeId, office.NextId(Series.Access), at, actor.AccountId, kind, dossierId, fileId, found));
    }

    /// <summary>
    /// Notes that a page of a dossier, made at that moment, was left; not where the same person has the dossier open again since: a page
    /// that is loaded anew is left after the new one was asked for.
    /// </summary>
    public async Task NoteLeftAsync(Actor actor, long dossierId, DateTimeOffset madeAt)
    {
        var again = await read.NumberAsync(
            "select count(*) as number from access_log where office_id = $1 and dossier_id = $2 and account_id = $3 and kind = $4 and opened_at > $5",
            actor.OfficeId, dossierId, actor.AccountId, AccessKind.DossierOpened, madeAt);
        if (again == 0)
        {
            await NoteAsync(actor, AccessKind.DossierLeft, dossierId);
        }
    }

    /// <summary>The latest first, a page at a time; of one dossier or one account when it is named.</summary>
    /// <param name="before">The last access id of the page before; null for the first page.</param>
    public Task<IReadOnlyList<Access>> ListAsync(int officeId, long? dossierId = null, long? accountId = null, long? before = null) => read.ListAsync(
        $"""
        select entry.access_id, entry.opened_at, entry.account_id, account.display_name, entry.kind, entry.dossier_id, entry.file_id, entry.found
        from access_log entry
        left join accounts account on account.office_id = entry.office_id and account.account_id = entry.account_id
        where entry.office_id = $1 and entry.access_id < $2 {(dossierId is null ? "and $3 = 0" : "and entry.dossier_id = $3")} {(accountId is null ? "and $4 = 0" : "and entry.account_id = $4")}
        order by entry.access_id desc
        limit {PageSize}
        """,
        row => new Access(
            row.Long("access_id"),
            row.Moment("opened_at"),
            row.TextOrNull("display_name"),
            row.Code<AccessKind>("kind"),
            row.LongOrNull("dossier_id"),
            row.LongOrNull("file_id"),
            row.Int("found")),
        officeId,
        before ?? long.MaxValue,
        dossierId ?? 0,
        accountId ?? 0);

    public const int PageSize = 100;
}

/// <summary>One line of the access log.</summary>
public sealed record Access(long AccessId, DateTimeOffset OpenedAt, string? Who, AccessKind Kind, long? DossierId, long? FileId, int Found);

/// <summary>What was looked at (loại truy cập).</summary>
public enum AccessKind
{
    DossierOpened,
    FileOpened,
    PeopleSearched,

    /// <summary>Its page was left, where a browser said so.</summary>
    DossierLeft,
}
