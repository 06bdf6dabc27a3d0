using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>
/// Who has which dossier before them now (ai đang mở hồ sơ), from the access log: the last dossier each person opened, until
/// its page is left or a quarter of an hour is over. A sign to others and no lock: what two people send is kept apart by <c>seen</c>.
/// </summary>
public static class OpenDossiers
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    /// <summary>More than an office opens in that time; the log is never read further back.</summary>
    private const int Newest = 600;

    /// <summary>Everyone's but one's own, by dossier; who came first stands first.</summary>
    public static async Task<ILookup<long, OpenDossier>> ReadAsync(IRows rows, (int OfficeId, DateTimeOffset Now) office, long myAccountId)
    {
        var opened = await rows.ListAsync(
            $"""
            select entry.account_id, entry.kind, entry.dossier_id, entry.opened_at, account.display_name
            from (select access_id, account_id, dossier_id, opened_at, kind from access_log where office_id = $1 order by access_id desc limit {Newest}) entry
            join accounts account on account.office_id = $1 and account.account_id = entry.account_id
            where entry.kind in ('dossier-opened', 'dossier-left') and entry.opened_at > $2 and entry.account_id <> $3
            order by entry.access_id desc
            """,
            row => (AccountId: row.Long("account_id"), Kind: row.Code<AccessKind>("kind"), Entry: new OpenDossier(row.Long("dossier_id"), row.Text("display_name"), row.Moment("opened_at"))),
            office.OfficeId,
            office.Now - Lasts,
            myAccountId);
        return opened.GroupBy(one => one.AccountId, one => (one.Kind, one.Entry)).Select(SinceFirst).OfType<OpenDossier>().OrderBy(one => one.SinceAt).ToLookup(one => one.DossierId);
    }

    /// <summary>From the newest opening back for as long as it is the same dossier; null once that was left. Another page's leaving may be told after this one's opening.</summary>
    private static OpenDossier? SinceFirst(IEnumerable<(AccessKind Kind, OpenDossier Entry)> newestFirst)
    {
        var last = newestFirst.FirstOrDefault(one => one.Kind == AccessKind.DossierOpened).Entry;
        return last is null ? null
            : newestFirst.TakeWhile(one => (one.Kind == AccessKind.DossierOpened) == (one.Entry.DossierId == last.DossierId)).LastOrDefault(one => one.Kind == AccessKind.DossierOpened).Entry;
    }
}

/// <summary>A dossier somebody has before them.</summary>
public sealed record OpenDossier(long DossierId, string Who, DateTimeOffset SinceAt);
