using MotCua.App.Data;
using MotCua.App.Notices;
using MotCua.App.Offices;
using MotCua.Rules.Dossiers;
using MotCua.Rules.People;

namespace MotCua.App.Clockwork;

/// <summary>
/// Takes the messages out (người đưa tin): each ends as sent, or on a person's list, and until then waits with a next
/// time. Every try is written down before the next message is looked at. Without a gateway everything is told by hand.
/// </summary>
public sealed class Courier(OfficeRead read, WriteGate gate, OfficeClock clock, ISmsGateway? sms)
{
    public const int MostTries = 8;
    private const int AtOnce = 50;
    /// <summary>Nothing of a rehearsal leaves the house, whatever is connected.</summary>
    private readonly ISmsGateway rehearsed = sms as StandInSms ?? new StandInSms();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Takes out what is due in every office; tells how many messages were tried.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var tried = 0;
        foreach (var notice in await DueAsync())
        {
            stop.ThrowIfCancellationRequested();
            await TakeOutAsync(notice, stop);
            tried++;
        }

        return tried;
    }

    /// <summary>1, 2, 4 … minutes, an hour at most.</summary>
    public static TimeSpan WaitAfter(int attempts) => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, attempts - 1)));

    private Task<IReadOnlyList<Due>> DueAsync() => read.ListAsync(
        $"""
        select notice.office_id, notice.notice_id, notice.template, notice.attempts, office.unit_name, office.mode,
          dossier.official_code, dossier.house_on, dossier.house_ordinal, dossier.due_current_at,
          (select person.phone from dossier_people person
           where person.office_id = notice.office_id and person.dossier_id = notice.dossier_id and person.phone is not null
           order by person.ordinal limit 1) as phone,
          case when notice.template = '{Notice.FeedbackAlert}' then (select alert.phone from alert_phones alert where alert.office_id = notice.office_id) end as alert_phone
        from notices notice
        join offices office on office.office_id = notice.office_id
        left join dossiers dossier on dossier.office_id = notice.office_id and dossier.dossier_id = notice.dossier_id
        where notice.state = 'waiting' and notice.next_at <= $1
        order by notice.next_at, notice.office_id, notice.notice_id
        limit {AtOnce}
        """,
        row => new Due(row.Int("office_id"), row.Long("notice_id"), row.Text("template"), row.Int("attempts") + 1)
        {
            Unit = row.Text("unit_name"),
            IsRehearsal = row.Code<OfficeMode>("mode") == OfficeMode.Rehearsal,
            Number = row.TextOrNull("official_code") ?? (row.DayOrNull("house_on") is { } day ? HouseNumber.Of(day, row.Int("house_ordinal")).ToString() : ""),
            DueAt = row.MomentOrNull("due_current_at"),
            Phone = PhoneNumber.TryParse(row.TextOrNull("phone") ?? row.TextOrNull("alert_phone"), out var phone) ? phone : null,
        },
        clock.Now);

    private async Task TakeOutAsync(Due notice, CancellationToken stop)
    {
        if ((notice.IsRehearsal ? rehearsed : sms) is not { } gateway || notice.Phone is null)
        {
            await NoteAsync(notice, notice.Unsendable, notice.Phone is null ? "no-phone" : "no-gateway");
            return;
        }

        var outcome = await TryAsync(gateway, notice, notice.Phone, stop);
        await (outcome switch
        {
            SmsOutcome.Sent => NoteAsync(notice, NoticeState.Sent, "sms"),
            SmsOutcome.Refused => NoteAsync(notice, notice.Unsendable, "refused"),
            _ when notice.Attempt >= MostTries => NoteAsync(notice, notice.Unsendable, "gave-up"),
            _ => NoteAsync(notice, NoticeState.Waiting, "try-again"),
        });
    }

    private static async Task<SmsOutcome> TryAsync(ISmsGateway gateway, Due notice, PhoneNumber phone, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            var text = NoticeWords.Of(notice.Template, notice.Unit, notice.Number, notice.DueAt).ToString();
            return await gateway.SendAsync(new SmsMessage($"{notice.OfficeId}-{notice.NoticeId}", phone.International, text), patience.Token);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return SmsOutcome.TryAgain;
        }
    }

    /// <summary>An undo may have withdrawn the message meanwhile; then nothing is noted.</summary>
    private Task NoteAsync(Due notice, NoticeState state, string detail)
    {
        var now = clock.Now;
        return gate.UpkeepAsync(notice.OfficeId, office => office.State(
            "update notices set state = $3, attempts = $4, next_at = $5, sent_at = $6, detail = $7 where office_id = $1 and notice_id = $2 and state = 'waiting'",
            notice.OfficeId, notice.NoticeId, state, notice.Attempt, now + WaitAfter(notice.Attempt), state == NoticeState.Sent ? now : null, detail));
    }

    private sealed record Due(int OfficeId, long NoticeId, string Template, int Attempt)
    {
        public required string Unit { get; init; }

        public required bool IsRehearsal { get; init; }

        public required string Number { get; init; }

        public DateTimeOffset? DueAt { get; init; }

        public PhoneNumber? Phone { get; init; }

        /// <summary>Where it ends that cannot be sent: nobody at a desk is to learn of an opinion that may be about himself.</summary>
        public NoticeState Unsendable => Template == Notice.FeedbackAlert ? NoticeState.Withdrawn : NoticeState.ByHand;
    }
}
