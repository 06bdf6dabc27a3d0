using System.Globalization;

namespace MotCua.Bench.Peers;

/// <summary>Tickets in bulk as Request Tracker keeps them: a row each, four role groups, their members, and one transaction.</summary>
/// <remarks>A real store is heavier: it has mails, attachments and histories.</remarks>
internal static class RequestTrackerRows
{
    /// <summary>Its dates know no fractions of a second.</summary>
    public static string Sql(int cases, int oneOpenOf) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        create temp table base as select {cases} cases, (select max(id) from principals) groups, (select max(id) from principals) + 4 * {cases} + 1 citizen,
          (select max(id) from cachedgroupmembers) cached, (select id from users where name = 'Nobody') nobody, (select id from users where name = 'root') root,
          date_trunc('second', now()) today;
        insert into users (id, name, emailaddress, creator, created, lastupdatedby, lastupdated)
          select citizen, 'citizen@example.vn', 'citizen@example.vn', root, today, root, today from base;
        insert into tickets (id, effectiveid, queue, type, owner, subject, status, starts, started, due, resolved, lastupdatedby, lastupdated, creator, created)
          select i, i, 1, 'ticket', nobody, 'Case ' || i, case when i % {oneOpenOf} = 0 then 'open' else 'resolved' end, timestamp '1970-01-01', timestamp '1970-01-01',
            today + (i::bigint * 7919 % 60000 - 30000) * interval '1 minute', case when i % {oneOpenOf} = 0 then timestamp '1970-01-01' else today end,
            root, today, root, today - (cases - i) * interval '1 minute'
          from base, generate_series(1, cases) i;
        insert into principals (id, principaltype, disabled) select groups + j, 'Group', 0 from base, generate_series(1, cases * 4) j;
        insert into principals (id, principaltype, disabled) select citizen, 'User', 0 from base;
        insert into groups (id, name, domain, instance, creator, created, lastupdatedby, lastupdated)
          select groups + j, (array['AdminCc', 'Cc', 'Owner', 'Requestor'])[(j - 1) % 4 + 1], 'RT::Ticket-Role', (j - 1) / 4 + 1, root, today, root, today
          from base, generate_series(1, cases * 4) j;
        insert into groupmembers (groupid, memberid, creator, created, lastupdatedby, lastupdated)
          select groups + 4 * ((j - 1) / 2) + 3 + (j - 1) % 2, case (j - 1) % 2 when 0 then nobody else citizen end, root, today, root, today
          from base, generate_series(1, cases * 2) j;
        insert into cachedgroupmembers (id, groupid, memberid, via, immediateparentid, disabled)
          select cached + j, role, case kind when 5 then nobody when 6 then citizen else role end, cached + j, role, 0
          from (select cached, nobody, citizen, j, (j - 1) % 6 + 1 kind, groups + 4 * ((j - 1) / 6) + (array[1, 2, 3, 4, 3, 4])[(j - 1) % 6 + 1] role from base, generate_series(1, cases * 6) j) members;
        insert into transactions (objecttype, objectid, timetaken, type, creator, created) select 'RT::Ticket', i, 0, 'Create', root, today from base, generate_series(1, cases) i;
        select setval('tickets_id_seq', cases), setval('principals_id_seq', citizen), setval('cachedgroupmembers_id_seq', cached + 6 * cases) from base;
        drop table base;
        """);
}
