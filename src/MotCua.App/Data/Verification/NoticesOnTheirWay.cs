using MotCua.App.Ledger;
using MotCua.App.Notices;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I8: every message an entry states has its row, and each is sent, withdrawn, waiting with a next time, or on a person's list.</summary>
public static class NoticesOnTheirWay
{
    private static readonly HashSet<string> States = [.. Code.All<NoticeState>()];

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var rows = await read.ListAsync(
            "select notice_id, sequence, state, sent_at from notices where office_id = $1 order by notice_id",
            row => (NoticeId: row.Long("notice_id"), Sequence: row.Long("sequence"), State: row.Text("state"), SentAt: row.MomentOrNull("sent_at")),
            officeId);
        var stated = rows.GroupBy(row => row.Sequence).ToDictionary(notices => notices.Key, notices => notices.Count());
        var violations = rows.Where(row => !States.Contains(row.State) || (row.State is "sent" or "told") != row.SentAt.HasValue)
            .Select(row => new Violation("I8", officeId, Sentence.Of("Thông báo số {notice} ở trạng thái không hợp lệ: {state}.", ("notice", row.NoticeId), ("state", row.State))))
            .ToList();
        await foreach (var line in LedgerChain.LinesAsync(read, officeId))
        {
            stated.Remove(line.Sequence, out var kept);
            if (Kinds.Read(line.Kind, line.Payload) is { } entry && entry.Tells().Count() is var told && told != kept)
            {
                violations.Add(new Violation("I8", officeId, Sentence.Of("Sổ, dòng {sequence}: phải có {told} thông báo, đang có {kept}.", ("sequence", line.Sequence), ("told", told), ("kept", kept))));
            }
        }

        violations.AddRange(stated.Keys.Select(sequence => new Violation("I8", officeId, Sentence.Of("Có thông báo của dòng {sequence} nhưng sổ không có dòng này.", ("sequence", sequence)))));
        return new Findings(rows.Count, violations);
    }
}
