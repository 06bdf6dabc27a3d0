using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>The tracking book of some days (sổ theo dõi hồ sơ), every column of slip 07.</summary>
public static class TrackedDossiers
{
    /// <summary>More days than this are asked for one part after another: a book is looked through, not loaded whole.</summary>
    public const int MostDays = 31;

    /// <param name="codes">Only these procedures; all when empty.</param>
    public static Task<IReadOnlyList<TrackedDossier>> ReadAsync(IRows rows, Office office, (DateOnly From, DateOnly Until) days, IReadOnlyList<string> codes) => rows.ListAsync(
        $"""
        select dossier.house_on, dossier.house_ordinal, dossier.official_code, dossier.procedure_name, dossier.received_at, dossier.appointed_at, dossier.due_original_at,
          dossier.returned_at, person.full_name, person.address, person.phone, line.relation
        from dossiers dossier
        left join dossier_people person on person.office_id = dossier.office_id and person.dossier_id = dossier.dossier_id and person.ordinal = 1
        left join hand_over_lines line on line.office_id = dossier.office_id and line.dossier_id = dossier.dossier_id and line.taken_back_at is null
        where dossier.office_id = $1 and dossier.house_on >= $2 and dossier.house_on <= $3
          {(codes.Count == 0 ? "" : $"and dossier.procedure_code in ({string.Join(", ", codes.Select((_, i) => $"${4 + i}"))})")}
        order by dossier.house_on, dossier.house_ordinal
        """,
        row => Read(row, SheetWords.CommitteeOf(office.Name)),
        [office.OfficeId, days.From, days.Until, .. codes]);

    private static TrackedDossier Read(Row row, string agency) => new()
    {
        DossierCode = row.TextOrNull("official_code") ?? HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        Procedure = row.Text("procedure_name"),
        Name = row.TextOrNull("full_name") ?? "",
        AddressAndPhone = string.Join(", ", new[] { row.TextOrNull("address"), row.TextOrNull("phone") }.OfType<string>()),
        AgencyInCharge = agency,
        ReceivedAt = row.Moment("received_at"),
        AppointedAt = row.MomentOrNull("appointed_at") ?? row.Moment("due_original_at"),
        ReturnedAt = row.MomentOrNull("returned_at"),
        WayOfReceiving = row.CodeOrNull<CollectorRelation>("relation") switch
        {
            null => null,
            CollectorRelation.Runner => SheetWords.ByPost,
            _ => SheetWords.InPerson,
        },
    };
}
