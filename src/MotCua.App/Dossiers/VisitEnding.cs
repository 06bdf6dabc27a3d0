using MotCua.App.Data;
using MotCua.App.Queueing;

namespace MotCua.App.Dossiers;

/// <summary>Closes a visit with its last dossier (kết thúc lượt khách).</summary>
public static class VisitEnding
{
    /// <summary>The visit that ends with this dossier, to be updated by the act: its number is served and nothing else is waited for. Null when there is none.</summary>
    public static Task<Visit?> EndingVisitAsync(this OfficeWrite office, Dossier last) => office.FirstAsync(
        $"""
        select {string.Join(", ", Visit.Table.Columns)}
        from visits
        where office_id = $1 and visit_id = $2 and closed_at is null
          and not exists (select 1 from dossiers other
            where other.office_id = $1 and other.visit_id = $2 and other.closed_at is null and other.dossier_id <> $3)
          and not exists (select 1 from tickets
            where tickets.office_id = $1 and tickets.visit_id = $2 and tickets.state in ('waiting', 'called', 'held'))
        """,
        Visit.Table.Read,
        office.OfficeId,
        last.VisitId,
        last.DossierId);
}
