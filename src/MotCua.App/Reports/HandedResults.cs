using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The results handed over on a day (kết quả đã trả trong ngày), in the order of handing.</summary>
public static class HandedResults
{
    public static Task<IReadOnlyList<HandedResult>> ReadAsync(IRows rows, int officeId, DateOnly on) => rows.ListAsync(
        """
        select line.handed_at, line.collector_name, dossier.house_on, dossier.house_ordinal, dossier.official_code, dossier.procedure_name, person.full_name
        from hand_over_lines line
        join dossiers dossier on dossier.office_id = line.office_id and dossier.dossier_id = line.dossier_id
        left join dossier_people person on person.office_id = line.office_id and person.dossier_id = line.dossier_id and person.ordinal = 1
        where line.office_id = $1 and line.handed_at >= $2 and line.handed_at < $3 and line.taken_back_at is null
        order by line.handed_at, line.hand_over_id
        """,
        row => new HandedResult(
            row.TextOrNull("official_code") ?? HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
            row.Text("procedure_name"),
            row.TextOrNull("collector_name") ?? row.TextOrNull("full_name") ?? "",
            row.Moment("handed_at")),
        officeId,
        OfficeTime.At(on, TimeOnly.MinValue),
        OfficeTime.At(on.AddDays(1), TimeOnly.MinValue));
}
