using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Calendars;

/// <summary>Withdraws a special day the office has entered, with a reason (rút thông báo); of a swap both days.</summary>
public sealed class WithdrawNotice : IAct<WithdrawNoticeInput, CalendarNoticeWithdrawn>
{
    public async Task<Verdict<CalendarNoticeWithdrawn>> RunAsync(OfficeWrite office, WithdrawNoticeInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return CalendarRefusals.ReasonMissing();
        }

        var named = await office.GetAsync<CalendarNotice>(input.NoticeId);
        if (named.WithdrawnAt is not null)
        {
            return CalendarRefusals.WithdrawnAlready(named.DayOn);
        }

        var notices = await office.ListAsync(
            $"select {string.Join(", ", CalendarNotice.Table.Columns)} from calendar_notices where office_id = $1 and announced_sequence = $2 and withdrawn_at is null order by notice_id",
            CalendarNotice.Table.Read,
            office.OfficeId,
            named.AnnouncedSequence);
        foreach (var notice in notices)
        {
            office.Update(notice with { WithdrawnAt = office.Now, LastSequence = office.Sequence });
        }

        office.RaiseRevision();
        var withdrawn = new CalendarNoticeWithdrawn([.. notices.Select(notice => notice.NoticeId)], [.. notices.Select(notice => notice.DayOn)])
        {
            ReasonHash = office.Remark("reason", input.Reason),
        };
        office.Record(withdrawn);
        return withdrawn;
    }
}

public sealed record WithdrawNoticeInput(long NoticeId, string Reason);
