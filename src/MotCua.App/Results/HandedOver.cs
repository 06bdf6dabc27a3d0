using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>A result in somebody's hands (kết quả đã trả), and in whose.</summary>
/// <param name="Who">Whoever came, which may be another than the applicant; empty once the person was erased.</param>
public sealed record HandedOver(long DossierId, string HouseNumber, string Who, CollectorRelation Relation, DateTimeOffset At)
{
    private const int Newest = 20;

    private const string Shown = """
        select line.dossier_id, line.handed_at, line.relation, line.collector_name, dossier.house_on, dossier.house_ordinal,
          (select person.full_name from dossier_people person where person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id order by person.ordinal limit 1) as applicant
        """;

    /// <summary>The newest of a day, at most twenty, the latest first.</summary>
    public static Task<IReadOnlyList<HandedOver>> ReadAsync(IRows rows, int officeId, DateOnly on) => rows.ListAsync(
        $"""
        {Shown}
        from (select * from hand_over_lines where office_id = $1 order by hand_over_id desc limit {Newest}) line
        join dossiers dossier on dossier.office_id = line.office_id and dossier.dossier_id = line.dossier_id
        where line.taken_back_at is null and line.handed_at >= $2
        order by line.hand_over_id desc
        """,
        Read,
        officeId,
        OfficeTime.At(on, TimeOnly.MinValue));

    /// <summary>Of one dossier; null while nobody has its result.</summary>
    public static async Task<HandedOver?> FindAsync(IRows rows, int officeId, long dossierId)
    {
        var found = await rows.ListAsync(
            $"{Shown} from hand_over_lines line join dossiers dossier on dossier.office_id = line.office_id and dossier.dossier_id = line.dossier_id where line.office_id = $1 and line.dossier_id = $2 and line.taken_back_at is null",
            Read,
            officeId,
            dossierId);
        return found.Count == 0 ? null : found[0];
    }

    private static HandedOver Read(Row row) => new(
        row.Long("dossier_id"),
        Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        row.TextOrNull("collector_name") ?? row.TextOrNull("applicant") ?? "",
        row.Code<CollectorRelation>("relation"),
        row.Moment("handed_at"));
}
