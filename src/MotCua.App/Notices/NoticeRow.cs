using MotCua.App.Data;
using MotCua.App.Ledger;

namespace MotCua.App.Notices;

/// <summary>A message on its way (thông báo chờ gửi): each is delivered, waiting with a next time, or on a person's list.</summary>
public static class NoticeRow
{
    /// <summary>The courier leaves a message alone this long, so that an undone act can still take it back.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    public static Statement Waiting(int officeId, long noticeId, LedgerLine line, Notice notice) => new(
        """
        insert into notices (office_id, notice_id, sequence, template, visit_id, dossier_id, state, next_at, attempts)
        values ($1, $2, $3, $4, $5, $6, 'waiting', $7, 0)
        """,
        officeId, noticeId, line.Sequence, notice.Template, line.VisitId, line.DossierId, line.RecordedAt + Rest);

    /// <summary>An undone act's messages that have not left yet stay here.</summary>
    public static void Withdraw(this OfficeWrite office, long sequence) => office.State(
        "update notices set state = 'withdrawn' where office_id = $1 and sequence = $2 and state = 'waiting'",
        office.OfficeId, sequence);
}
