using MotCua.App.Data;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>A file the same person has brought before (hồ sơ trước của người này).</summary>
public sealed record EarlierMatter(long DossierId, string HouseNumber, string ProcedureCode, string ProcedureName, DateTimeOffset ReceivedAt, DossierState State)
{
    private const int Most = 8;

    /// <summary>The latest first, at most eight; none where no number is known.</summary>
    public static async Task<IReadOnlyList<EarlierMatter>> OfAsync(IRows rows, int officeId, string? identityNumber) => string.IsNullOrEmpty(identityNumber) ? [] : await rows.ListAsync(
        $"""
        select dossier.dossier_id, house_on, house_ordinal, procedure_code, procedure_name, received_at, state
        from dossier_people person
        join dossiers dossier on dossier.office_id = person.office_id and dossier.dossier_id = person.dossier_id
        where person.office_id = $1 and person.identity_number = $2
        order by person.dossier_id desc
        limit {Most}
        """,
        Read,
        officeId,
        identityNumber);

    /// <summary>The latest file of the same procedure by the same person that is still open, or was received since; null where there is none.</summary>
    public static async Task<EarlierMatter?> SameAsync(IRows rows, int officeId, (string? IdentityNumber, string ProcedureCode) of, DateTimeOffset since)
    {
        if (string.IsNullOrEmpty(of.IdentityNumber))
        {
            return null;
        }

        var found = await rows.ListAsync(
            """
            select dossier.dossier_id, house_on, house_ordinal, procedure_code, procedure_name, received_at, state
            from dossier_people person
            join dossiers dossier on dossier.office_id = person.office_id and dossier.dossier_id = person.dossier_id
            where person.office_id = $1 and person.identity_number = $2 and dossier.procedure_code = $3 and (dossier.closed_at is null or dossier.received_at >= $4)
            order by person.dossier_id desc
            limit 1
            """,
            Read,
            officeId,
            of.IdentityNumber,
            of.ProcedureCode,
            since);
        return found is [var same, ..] ? same : null;
    }

    private static EarlierMatter Read(Row row) => new(
        row.Long("dossier_id"),
        Rules.Dossiers.HouseNumber.Of(row.Day("house_on"), row.Int("house_ordinal")).ToString(),
        row.Text("procedure_code"),
        row.Text("procedure_name"),
        row.Moment("received_at"),
        row.Code<DossierState>("state"));
}
