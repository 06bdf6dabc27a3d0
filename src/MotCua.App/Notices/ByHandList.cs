using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.People;

namespace MotCua.App.Notices;

/// <summary>Messages no gateway could take (tin phải báo bằng lời): they stay here until somebody has told the person.</summary>
public sealed class ByHandList(OfficeRead read, WriteGate gate, OfficeClock clock)
{
    private const int AtOnce = 200;

    public Task<IReadOnlyList<ByHandNotice>> ReadAsync(int officeId) => read.ListAsync(
        $"""
        select notice.notice_id, notice.template, notice.dossier_id, office.unit_name,
          dossier.official_code, dossier.house_on, dossier.house_ordinal, dossier.due_current_at,
          (select person.phone from dossier_people person
           where person.office_id = notice.office_id and person.dossier_id = notice.dossier_id and person.phone is not null
           order by person.ordinal limit 1) as phone
        from notices notice
        join offices office on office.office_id = notice.office_id
        left join dossiers dossier on dossier.office_id = notice.office_id and dossier.dossier_id = notice.dossier_id
        where notice.office_id = $1 and notice.state = 'by-hand'
        order by notice.notice_id
        limit {AtOnce}
        """,
        row => new ByHandNotice(
            row.Long("notice_id"),
            row.LongOrNull("dossier_id"),
            PhoneNumber.TryParse(row.TextOrNull("phone"), out var phone) ? phone.ToString() : "",
            NoticeWords.Of(
                row.Text("template"),
                row.Text("unit_name"),
                row.TextOrNull("official_code") ?? (row.DayOrNull("house_on") is { } day ? HouseNumber.Of(day, row.Int("house_ordinal")).ToString() : ""),
                row.MomentOrNull("due_current_at"))),
        officeId);

    /// <summary>Somebody has told; a second press changes nothing.</summary>
    public Task ToldAsync(int officeId, long noticeId, long accountId)
    {
        var at = clock.Now;
        return gate.UpkeepAsync(officeId, office => office.State(
            "update notices set state = 'told', sent_at = $3, detail = $4 where office_id = $1 and notice_id = $2 and state = 'by-hand'",
            officeId, noticeId, at, "told-by-" + accountId.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}

/// <summary>One message for a person to give.</summary>
public sealed record ByHandNotice(long NoticeId, long? DossierId, string Phone, Sentence Text);
